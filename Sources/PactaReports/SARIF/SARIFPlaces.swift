import Alignment
import DocumentWriters
import Findings
import LegalModel
import Pacta

/// Where lines stand, as locations (SARIF §3.28): in the file where its text is the file itself, and in
/// the document always.
struct SARIFPlaces {
  private let report: CompatibilityReport
  /// Places in the list of artifacts.
  private var artifacts: [(uri: String, document: ReportedDocument, isTreaty: Bool)] = []
  private var indices: [SourceFile: Int] = [:]
  private let treaty: [String: ReportedDocument]
  private let domestic: [String: ReportedDocument]

  init(_ report: CompatibilityReport) {
    self.report = report
    treaty = Dictionary(report.treaty.map { ($0.name, $0) }) { first, _ in first }
    domestic = Dictionary(report.corpus.map { ($0.name, $0) }) { first, _ in first }
    let members = report.treaty.map { ($0, true) } + report.corpus.map { ($0, false) }
    var taken: Set<String> = []
    for (document, isTreaty) in members {
      // Several instruments of one file are one artifact.
      let file = SourceFile(document)
      guard indices[file] == nil else { continue }
      indices[file] = artifacts.count
      let uri = SARIFPlaces.uri(of: document.metadata.source.path, notIn: taken)
      taken.insert(uri)
      artifacts.append((uri, document, isTreaty))
    }
  }

  /// What makes a file of inputs another one; files in two folders may have one name.
  private struct SourceFile: Hashable {
    let path: String
    let sha256: String

    init(_ document: ReportedDocument) {
      path = document.metadata.source.path
      sha256 = document.metadata.source.sha256
    }
  }

  // MARK: Files

  func writeArtifacts(to text: inout JSONText) {
    for artifact in artifacts {
      text.object { text in
        let metadata = artifact.document.metadata
        text.key("location")
        text.object { $0.pair("uri", artifact.uri) }
        if metadata.source.bytes > 0 { text.pair("length", metadata.source.bytes) }
        text.strings("roles", [artifact.isTreaty ? "analysisTarget" : "referencedOnCommandLine"])
        if !metadata.source.sha256.isEmpty {
          text.key("hashes")
          text.object { $0.pair("sha-256", metadata.source.sha256) }
        }
        text.key("properties")
        text.object { text in
          text.pair("document", artifact.document.name)
          text.pair("title", metadata.title)
          text.pair("language", metadata.language.code)
          text.pair("workURI", metadata.workURI?.value)
        }
      }
    }
  }

  /// The place of the file of a document as a relative reference; of an absolute path only the name.
  static func uri(of path: String) -> String {
    if path == "-" { return "stdin" }
    let last = path.split(separator: "/").last.map { String($0) } ?? path
    var relative = path.hasPrefix("/") ? last : path
    while relative.hasPrefix("./") { relative.removeFirst(2) }
    var uri = ""
    for byte in relative.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.append(Character(UnicodeScalar(byte)))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return uri
  }

  /// The reference to a file, under a number where another file has it: `2/text.txt`.
  private static func uri(of path: String, notIn taken: Set<String>) -> String {
    let uri = uri(of: path)
    var (unique, number) = (uri, 1)
    while taken.contains(unique) {
      number += 1
      unique = "\(number)/\(uri)"
    }
    return unique
  }

  /// Writes which file a document is in.
  func writeArtifact(of document: ReportedDocument, to text: inout JSONText) {
    let index = indices[SourceFile(document)]
    text.key("artifactLocation")
    text.object { text in
      text.pair(
        "uri", index.map { artifacts[$0].uri } ?? SARIFPlaces.uri(of: document.metadata.source.path)
      )
      if let index { text.pair("index", index) }
    }
  }

  // MARK: Lines

  /// Writes the treaty's side of a line as its locations, the domestic side as related ones.
  func write(_ line: ConcordanceLine, to text: inout JSONText) {
    let evidence = line.finding?.evidence ?? []
    let clause = report.concordance.treaty[line.row]
    let quoted = evidence.filter { $0.side == .treaty }
    text.key("locations")
    text.array { text in
      if quoted.isEmpty {
        write(Place(clause, in: report.treaty[clause.document]), id: nil, to: &text)
      }
      for piece in quoted {
        write(
          place(of: piece, path: clause.id == piece.provision ? line.clause.path : nil), id: nil,
          to: &text)
      }
    }
    let related = relatedPlaces(of: line, evidence)
    guard !related.isEmpty else { return }
    text.key("relatedLocations")
    text.array { text in
      for (index, place) in related.enumerated() { write(place, id: index + 1, to: &text) }
    }
  }

  private func relatedPlaces(of line: ConcordanceLine, _ evidence: [Evidence]) -> [Place] {
    let law = line.law?.place
    let quoted = evidence.filter { $0.side == .domestic }.map { piece in
      let isLaw = law.map { report.concordance.domestic[$0.unit].id == piece.provision } ?? false
      return place(of: piece, path: isLaw ? law?.path : nil)
    }
    guard quoted.isEmpty, let law else { return quoted }
    let unit = report.concordance.domestic[law.unit]
    // What an amendment put in is printed elsewhere.
    let isPrinted = report.amendments[law.unit] == nil
    return [Place(unit, in: report.corpus[unit.document], isPrinted: isPrinted, path: law.path)]
  }

  private func place(of evidence: Evidence, path: String?) -> Place {
    let documents = evidence.side == .treaty ? treaty : domestic
    return Place(
      document: documents[evidence.printedIn ?? evidence.document], name: evidence.document,
      provision: evidence.provision, span: evidence.span, quote: evidence.quote, path: path)
  }

  private func write(_ place: Place, id: Int?, to text: inout JSONText) {
    let region = place.document.flatMap { SARIFRegion(place.span, in: $0) }
    text.object { text in
      if let id { text.pair("id", id) }
      if let document = place.document {
        text.key("physicalLocation")
        text.object { text in
          writeArtifact(of: document, to: &text)
          region?.write(to: &text)
        }
      }
      text.key("logicalLocations")
      text.array { text in
        text.object { text in
          if let path = place.path { text.pair("name", path) }
          text.pair("fullyQualifiedName", place.name + "#" + place.provision.value)
          text.pair("kind", SARIFPlaces.kind(of: place.provision))
        }
      }
      if region == nil { text.sentence("message", place.quote) }
    }
  }

  /// What kind of unit an address names.
  private static func kind(of id: ProvisionID) -> String {
    let step = id.value.split(separator: "_").last { kinds[String($0)] != nil }
    return step.flatMap { kinds[String($0)] } ?? "provision"
  }

  private static let kinds = Dictionary(
    ProvisionKind.allCases.map { ($0.eIdToken, $0.rawValue) }
  ) { first, _ in first }
}

/// A place in a document.
private struct Place {
  /// The document in whose text the words are printed; nil where the report does not have it.
  let document: ReportedDocument?
  /// The name of the document that the provision belongs to.
  let name: String
  let provision: ProvisionID
  let span: SourceSpan
  let quote: String
  let path: String?
}

extension Place {
  init(
    _ unit: ComparedUnit, in document: ReportedDocument, isPrinted: Bool = true,
    path: String? = nil
  ) {
    self.init(
      document: isPrinted ? document : nil, name: document.name, provision: unit.id,
      span: unit.span, quote: unit.text, path: path)
  }
}
