/// Turns plain text into Markdown that shows it unchanged.
package enum MarkdownText {
  /// The text on one line, with every character escaped that Markdown would read as markup.
  package static func inline(_ text: String) -> String {
    escapingStart(escapingMarks(text))
  }

  /// The text as a block quotation; each line of the text is a paragraph of its own.
  static func quotation(_ text: String) -> String {
    text.split(separator: "\n").map { "> " + inline(String($0)) }
      .filter { $0 != "> " }.joined(separator: "\n>\n")
  }

  /// A heading that cannot break its line.
  package static func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level) + " " + escapingMarks(text)
  }

  /// A table; the cells are Markdown already.
  package static func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static let marks = Set("\\|*`[<~".unicodeScalars)

  /// The text with one blank for each run of white space, and marks escaped.
  private static func escapingMarks(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var before: Unicode.Scalar = " "
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let isBlank = isBlank(scalar)
      if isBlank, before == " " { continue }
      let next = rest.first ?? " "
      let opensEntity = scalar == "&" && (next == "#" || next.properties.isAlphabetic)
      let opensEmphasis = scalar == "_" && !(isWord(before) && isWord(next))
      if scalar.isASCII, marks.contains(scalar) || opensEntity || opensEmphasis {
        escaped.append("\\")
      }
      before = isBlank ? " " : scalar
      escaped.append(before)
    }
    if escaped.last == " " { escaped.removeLast() }
    return String(escaped)
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

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
  }
}
