/// Trouble in an input that did not stop the work (SARIF: notification).
///
/// The code is stable and the arguments are values, so that a message can be worded in any language;
/// ``message`` is the English wording.
public struct Diagnostic: Sendable, Hashable {
  /// How serious the trouble is.
  public enum Level: String, Sendable, Codable { case note, warning, error }

  /// Stable kebab-case name of the trouble, such as `article-sequence-break`.
  public let code: String
  /// How serious it is.
  public let level: Level
  /// English wording.
  public let message: String
  /// The values in the wording, in order.
  public let arguments: [String]
  /// Where it is, in bytes of the original text; nil when it concerns the whole document.
  public let span: SourceSpan?

  /// Makes a diagnostic. In `template`, `%1`, `%2` … stand for the arguments.
  public init(
    code: String, level: Level, template: String, arguments: [String] = [], span: SourceSpan? = nil
  ) {
    self.code = code
    self.level = level
    self.arguments = arguments
    self.span = span
    self.message = Diagnostic.fill(template, arguments)
  }

  /// Puts arguments into a template in which `%1`, `%2` … stand for them.
  public static func fill(_ template: String, _ arguments: [String]) -> String {
    if arguments.isEmpty { return template }
    var text = ""
    var rest = Substring(template)
    while let sign = rest.firstIndex(of: "%") {
      text += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      let digits = rest.prefix { $0.isNumber }
      if let number = Int(digits), arguments.indices.contains(number - 1) {
        text += arguments[number - 1]
        rest = rest.dropFirst(digits.count)
      } else {
        text += "%"
      }
    }
    return text + rest
  }
}
