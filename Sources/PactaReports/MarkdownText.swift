/// Turns plain text into Markdown that shows it unchanged.
package enum MarkdownText {
  /// The text on one line, with every character escaped that Markdown would read as markup.
  package static func inline(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return escapingStart(escapingMarks(words.joined(separator: " ")))
  }

  /// The text as a block quotation; each line of the text is a paragraph of its own.
  static func quotation(_ text: String) -> String {
    text.split(separator: "\n").map { "> " + inline(String($0)) }
      .filter { $0 != "> " }.joined(separator: "\n>\n")
  }

  /// A heading that cannot break its line.
  package static func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level) + " "
      + escapingMarks(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// A table; the cells are Markdown already.
  package static func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static let marks: Set<Character> = ["\\", "|", "*", "`", "[", "<", "~"]

  private static func escapingMarks(_ text: String) -> String {
    var escaped = ""
    var before: Character = " "
    var rest = text[...]
    while let character = rest.popFirst() {
      let next = rest.first ?? " "
      let opensEntity = character == "&" && (next == "#" || next.isLetter)
      let opensEmphasis = character == "_" && !(isWord(before) && isWord(next))
      if marks.contains(character) || opensEntity || opensEmphasis { escaped.append("\\") }
      escaped.append(character)
      before = character
    }
    return escaped
  }

  /// Escapes what would make a heading, list, quotation or rule at the start of a line.
  private static func escapingStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first ?? " " == " "
    else { return text }
    return digits + "\\" + rest
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
