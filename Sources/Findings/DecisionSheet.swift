/// What a file with experts' decisions says.
public struct DecisionSheet: Sendable, Hashable {
  /// The treaty that the decisions are on: its work URI, or its title; nil where the file names none.
  public let treaty: String?
  /// The decisions, in the order of the file.
  public let decisions: [WrittenDecision]
  /// What could not be taken over: each says where it is written, what is wrong and what to do.
  public let problems: [String]

  /// Makes a sheet.
  public init(treaty: String?, decisions: [WrittenDecision], problems: [String]) {
    self.treaty = treaty
    self.decisions = decisions
    self.problems = problems
  }
}
