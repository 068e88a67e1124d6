public import LegalModel

extension SourceText {
  /// A text that belongs to no document, normalised as documents are: NFC, plain blanks and line
  /// ends, look-alike letters mended.
  ///
  /// ```swift
  /// let text = SourceText(normalising: Array("điều".decomposedStringWithCanonicalMapping.utf8))
  /// String(decoding: text.normalised, as: UTF8.self)  // điều, composed
  /// ```
  public init(normalising text: [UInt8]) {
    self = TextNormaliser.normalise(text).source
  }
}
