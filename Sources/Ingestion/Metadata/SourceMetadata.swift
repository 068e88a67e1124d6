internal import LegalModel

/// What a source says of the one instrument that it holds, beside its text.
struct SourceMetadata {
  var title: String?
  var language: LanguageCode
  var signed: CalendarDate?
  var inForce: CalendarDate?
  var ended: CalendarDate?
  var status: String?
  var parties: [String] = []

  init(language: LanguageCode) { self.language = language }

  /// What the members of a JSON treaty say.
  init(_ facts: JSONTreatyMetadata, language: LanguageCode) {
    self.init(language: language)
    title = facts.title
    signed = facts.day(JSONTreatyMetadata.signed)
    inForce = facts.day(JSONTreatyMetadata.inForce)
    ended = facts.day(JSONTreatyMetadata.ended)
    status = facts.status
  }
}
