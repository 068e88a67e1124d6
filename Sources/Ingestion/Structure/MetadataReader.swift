internal import LegalModel

/// Reads what a document says of itself from its opening and its end.
struct MetadataReader {
  let bytes: [UInt8]
  let lines: [Line]
  let outline: Outline
  let language: LanguageCode

  func read(_ source: SourceDescription) -> DocumentMetadata {
    DocumentMetadata(kind: "document", language: language, source: source)
  }
}
