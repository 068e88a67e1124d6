import Foundation

/// A labelled sentence with the citations in it.
///
/// One JSON object a line: `{"id", "lang", "context", "text", "expected": [{"text", "document",
/// "targets"}]}`; `expected` may be absent.
public struct CitationCase: Sendable, Hashable, Codable {
  /// A citation as the case writes it.
  public struct Item: Sendable, Hashable, Codable {
    /// Its words.
    public let text: String
    /// The document by number or name; nil is the one in which the sentence stands.
    public let document: String?
    /// The eIds of the provisions; empty where the whole document is cited.
    public let targets: [String]

    /// Makes an item.
    public init(text: String, document: String?, targets: [String]) {
      self.text = text
      self.document = document
      self.targets = targets
    }
  }

  /// Name of the case, echoed.
  public let id: String
  /// Language of the sentence.
  public let lang: String
  /// The eId of the provision in which the sentence stands.
  public let context: String
  /// The sentence.
  public let text: String
  /// What a careful reader found; nil where the case is not labelled.
  public let expected: [Item]?

  /// Makes a case.
  public init(id: String, lang: String, context: String, text: String, expected: [Item]?) {
    self.id = id
    self.lang = lang
    self.context = context
    self.text = text
    self.expected = expected
  }
}

/// Lines of labelled cases.
public enum CaseLines {
  /// Decodes one JSON object a line; blank lines are passed over.
  ///
  /// - Throws: ``AnalysisError`` with code `cases`, naming the line that is no such object.
  public static func decode<Case: Decodable>(
    _ type: Case.Type, from bytes: [UInt8]
  ) throws(AnalysisError) -> [Case] {
    let read = read(type, from: bytes)
    if let problem = read.problems.first { throw AnalysisError(code: .cases, message: problem) }
    return read.cases
  }

  /// Decodes what can be decoded, and says of each other line what is wrong with it.
  public static func read<Case: Decodable>(
    _ type: Case.Type, from bytes: [UInt8]
  ) -> (cases: [Case], problems: [String]) {
    let decoder = JSONDecoder()
    var cases: [Case] = []
    var problems: [String] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do {
        cases.append(try decoder.decode(type, from: Data(line)))
      } catch {
        problems.append(
          "line \(index + 1) is no labelled case: \(reason(error)). Write one JSON object a line")
      }
    }
    if cases.isEmpty, problems.isEmpty {
      problems.append("there is no case; write one JSON object a line")
    }
    return (cases, problems)
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the key '\(key.stringValue)' is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.isEmpty
        ? "it is no object"
        : "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has another shape"
    default: "it is not JSON"
    }
  }
}
