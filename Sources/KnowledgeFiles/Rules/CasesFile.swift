import RuleEngine

/// Reads the cases of a rule: the file `<id>.cases.yaml` beside it.
///
/// ```yaml
/// fire:
///   - treaty: The period of protection shall be at least 10 years.
///     law: Thời hạn bảo hộ là 05 năm.
/// silent:
///   - treaty: The period of protection shall be at least 10 years.
///     law: Thời hạn bảo hộ là 12 năm.
/// ```
enum CasesFile {
  /// The keys of a file: what its cases show.
  static let keys = Set(RuleCase.Expectation.allCases.map(\.rawValue))

  /// The keys of a case.
  static let caseKeys: Set<String> = ["treaty", "law", "rank", "given", "complete", "note"]

  /// Reads one file; the cases stand in the order of ``RuleCase/Expectation``.
  static func cases(from source: KnowledgeSource) throws(KnowledgeError) -> [RuleCase] {
    let record = try YAMLValue.root(of: source).record(keys: keys)
    var cases: [RuleCase] = []
    for expectation in RuleCase.Expectation.allCases {
      guard let list = record.optional(expectation.rawValue) else { continue }
      for element in try list.elements() { cases.append(try ruleCase(element, expectation)) }
    }
    return cases
  }

  private static func ruleCase(
    _ value: YAMLValue, _ expectation: RuleCase.Expectation
  ) throws(KnowledgeError) -> RuleCase {
    let record = try value.record(keys: caseKeys)
    return RuleCase(
      expectation, treaty: try record.required("treaty").text(),
      law: try record.optional("law")?.text(),
      rank: try record.optional("rank").map { rank throws(KnowledgeError) in
        Int(try rank.number())
      },
      isGiven: try record.optional("given")?.flag() ?? true,
      isComplete: try record.optional("complete")?.flag() ?? true,
      note: try record.optional("note")?.text(), line: value.line)
  }
}
