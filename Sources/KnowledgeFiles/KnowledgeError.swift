/// A knowledge file (lexicon, wording, manifest) that cannot be used, and how to mend it.
public struct KnowledgeError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, as a stable kebab-case name.
  public enum Code: String, Sendable, CaseIterable {
    /// The file or folder cannot be read.
    case unreadableFile = "unreadable-file"
    /// The text is not YAML.
    case notYAML = "not-yaml"
    /// A value has another shape than expected.
    case wrongShape = "wrong-shape"
    /// A key is missing.
    case missingKey = "missing-key"
    /// A key is not known.
    case unknownKey = "unknown-key"
    /// A value is not one of those allowed.
    case unknownValue = "unknown-value"
    /// A name, term or concept is given twice.
    case duplicate = "duplicate"
    /// A concept lacks terms in one language.
    case oneLanguage = "one-language"
    /// A term without a letter: nothing is left of it after folding.
    case emptyTerm = "empty-term"
    /// A concept is broader than itself, over one or more steps.
    case cycle
    /// A link points nowhere, or a person class hangs under no root.
    case orphan
    /// A rule has too few cases, or none.
    case missingCases = "missing-cases"
    /// Something that can never work or that nothing uses.
    case idle
    /// Something is left to be written.
    case unfinished
    /// A rule looks at a law, an article or a title instead of what a provision says.
    case specialCase = "special-case"
  }

  /// What is wrong.
  public let code: Code
  /// The file, as it was named.
  public let file: String
  /// The line, from 1; nil when the whole file is concerned.
  public let line: Int?
  /// What is wrong, in English.
  public let problem: String
  /// How to mend it, in English.
  public let remedy: String

  /// Makes an error.
  public init(code: Code, file: String, line: Int?, problem: String, remedy: String) {
    self.code = code
    self.file = file
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem). \(remedy)"
  }
}

/// A knowledge file: its name for messages, and its text.
public struct KnowledgeSource: Sendable, Hashable {
  /// Name as it shall appear in messages.
  public let name: String
  /// Content.
  public let text: String

  /// Names a text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
