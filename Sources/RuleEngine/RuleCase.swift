/// A pair of texts that shows when a rule applies, or when it does not.
public struct RuleCase: Sendable, Hashable {
  /// What the pair shows.
  ///
  /// The raw values are the keys of a file of cases.
  public enum Expectation: String, Sendable, Codable, CaseIterable {
    /// The rule counts.
    case fire
    /// It does not.
    case silent
    /// It does not, though the texts look as if it should.
    case near
    /// It should count and does not yet; a known miss.
    case todo

    /// Whether the rule has to count.
    public var fires: Bool { self == .fire || self == .todo }
  }

  /// What it shows.
  public let expectation: Expectation
  /// The clause of a treaty, in Vietnamese or English.
  public let treaty: String
  /// The domestic provision; nil where nothing answers the clause.
  public let law: String?
  /// Rank of the domestic instrument, from 1 for the constitution.
  public let rank: Int?
  /// Whether a person named the domestic provision; otherwise a search found it.
  public let isGiven: Bool
  /// Whether the domestic law that was searched is all law of its field.
  public let isComplete: Bool
  /// A remark.
  public let note: String?
  /// Its line in the file.
  public let line: Int

  /// Makes a case.
  public init(
    _ expectation: Expectation, treaty: String, law: String?, rank: Int? = nil,
    isGiven: Bool = true, isComplete: Bool = true, note: String? = nil, line: Int = 1
  ) {
    self.expectation = expectation
    self.treaty = treaty
    self.law = law
    self.rank = rank
    self.isGiven = isGiven
    self.isComplete = isComplete
    self.note = note
    self.line = line
  }
}

/// A rule with the place where it is kept and the cases beside it.
public struct RuleEntry: Sendable, Hashable {
  /// The rule.
  public let rule: RuleDescriptor
  /// The folder of the rules that belong together.
  public let pack: String
  /// Its file, relative to the rules folder.
  public let file: String
  /// The cases, in the order of their file; none without a file.
  public let cases: [RuleCase]

  /// Puts a rule beside its cases.
  public init(rule: RuleDescriptor, pack: String, file: String, cases: [RuleCase]) {
    self.rule = rule
    self.pack = pack
    self.file = file
    self.cases = cases
  }

  /// The file of its cases, relative to the rules folder.
  public var casesFile: String { RuleEntry.casesFile(of: file) }

  /// The file of cases that belongs to the file of a rule.
  public static func casesFile(of file: String) -> String {
    String(file.dropLast(".yaml".count)) + ".cases.yaml"
  }
}
