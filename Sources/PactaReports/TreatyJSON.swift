import Applicability
import LegalModel
import Pacta

struct TreatyJSON: Encodable {
  let documents: [TreatyDocumentJSON]
}

struct TreatyDocumentJSON: Encodable {
  let document: String
  let kind: String
  let number: Nullable<String>
  let title: Nullable<String>
  let language: String
  let status: Nullable<String>
  let issued: Nullable<String>
  let effective: Nullable<String>
  let parties: [String]
  let authenticLanguages: [String]
  let workURI: Nullable<String>
  let picked: Nullable<String>
  let standing: Nullable<StandingJSON>
  let source: SourceJSON

  init(_ reported: ReportedDocument, standing: TreatyStanding?) {
    let metadata = reported.metadata
    document = reported.name
    kind = metadata.kind
    number = Nullable(metadata.number)
    title = Nullable(metadata.title)
    language = metadata.language.code
    status = Nullable(metadata.status)
    issued = Nullable(metadata.issued?.description)
    effective = Nullable(metadata.effective?.description)
    parties = metadata.parties
    authenticLanguages = metadata.authenticLanguages.map(\.code)
    workURI = Nullable(metadata.workURI?.value)
    picked = Nullable(reported.pick?.text)
    self.standing = Nullable(standing.map(StandingJSON.init))
    source = SourceJSON(metadata.source, digest: reported.sourceDigest)
  }
}

/// How Viet Nam stands to a treaty on the day.
struct StandingJSON: Encodable {
  let state: TreatyStanding.State
  let since: Nullable<CalendarDate>
  let through: Nullable<String>
  let fromMemory: Bool

  init(_ standing: TreatyStanding) {
    state = standing.state
    since = Nullable(standing.since)
    through = Nullable(standing.through)
    fromMemory = standing.isFromMemory
  }
}

struct SourceJSON: Encodable {
  let path: String
  let part: Int
  let format: String
  let encoding: String
  let bytes: Int
  let sha256: String

  init(_ source: SourceDescription, digest: String) {
    path = source.path
    part = source.part
    format = source.format
    encoding = source.encoding
    bytes = source.bytes
    sha256 = digest
  }
}
