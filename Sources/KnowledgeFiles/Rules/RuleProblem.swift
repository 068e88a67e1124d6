/// Something that is wrong with the rules, or looks so.
public struct RuleProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// How much it matters.
  public enum Level: String, Sendable, Codable, CaseIterable {
    /// The rules are not in order.
    case error
    /// They can be used as they are.
    case warning
  }

  /// How much it matters.
  public let level: Level
  /// What is wrong, and where.
  public let error: KnowledgeError

  /// Makes a problem.
  public init(_ error: KnowledgeError, level: Level = .error) {
    self.error = error
    self.level = level
  }

  public var description: String {
    let place = error.line.map { "\(error.file):\($0)" } ?? error.file
    return "\(place): \(level.rawValue): \(error.problem). \(error.remedy)"
  }
}
