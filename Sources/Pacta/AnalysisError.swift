/// Why an analysis as a whole could not be made.
///
/// One unreadable document among several is no such error but an ``InputFailure`` in the result.
public struct AnalysisError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong, as a stable name.
  public enum Code: String, Sendable {
    /// No rules folder, or one that cannot be used.
    case rules
    /// The treaty cannot be read.
    case unreadableTreaty = "unreadable-treaty"
    /// A text or a file of cases cannot be read.
    case unreadableInput = "unreadable-input"
    /// None of the documents to compare with can be read.
    case unreadableCorpus = "unreadable-corpus"
    /// A text was read but has nothing that can be compared.
    case nothingToCompare = "nothing-to-compare"
    /// A picked provision does not exist.
    case unknownProvision = "unknown-provision"
    /// A pick names several provisions.
    case ambiguousProvision = "ambiguous-provision"
    /// A file of labelled cases cannot be used.
    case cases
    /// A file of experts' decisions cannot be used.
    case decisions
  }

  /// What went wrong.
  public let code: Code
  /// What is wrong, what was expected and what to do, in English.
  public let message: String
  /// The inputs that could not be read, if that is the reason.
  public let failures: [InputFailure]

  /// Makes an error.
  public init(code: Code, message: String, failures: [InputFailure] = []) {
    self.code = code
    self.message = message
    self.failures = failures
  }

  public var description: String {
    ([message] + failures.map { "\($0.input): \($0.message)" }).joined(separator: "\n")
  }
}
