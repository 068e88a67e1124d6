public import Findings
import Foundation
import LegalModel
import RuleEngine

/// Reads the files of `rules/consequences`: what follows from findings for the procedure.
///
/// ```yaml
/// source: how the rules of procedure were gathered
/// amended:              # what is said of entries with restsOn2016 from that day on
///   from: 2026-01-01
///   note: {vi: …, en: …}
/// notVerified: {vi: …, en: …}   # what is said of entries from memory
/// consequences:
///   - id: government-approval
///     title: {vi: …, en: …}
///     text: {vi: …, en: …}
///     when:
///       findings: [{instruments: [government], levels: [incompatible]}]
///       noneOf: [{requirements: [criminalisation]}]
///       treaty: {kinds: [multilateral, unknown], binding: [notInForce, unknown]}
///     unless: [ratification-by-national-assembly]
///     from: 2016-07-01
///     legalBasis: {vi: …, en: …}
///     source: …
///     checked: text
///     restsOn2016: true
///     namesDocuments: false    # where the step is about another act than those compared
/// ```
public enum ConsequencesFile {
  private static let keys: Set<String> = [
    "id", "title", "text", "when", "unless", "from", "until", "legalBasis", "source", "checked",
    "restsOn2016", "namesDocuments",
  ]

  /// Reads all files.
  ///
  /// - Parameter kinds: The kinds of conflict that there are.
  /// - Throws: ``KnowledgeError`` for an unknown key or value, a step that is given twice, an `unless`
  ///   that names no earlier step, a day that is none, an interval that ends before it begins.
  public static func consequences(
    from sources: [KnowledgeSource], kinds: Set<String>
  ) throws(KnowledgeError) -> [Consequence] {
    var steps: [Consequence] = []
    for source in sources {
      let root = try YAMLValue.root(of: source)
        .record(keys: ["source", "amended", "notVerified", "consequences"])
      _ = try root.required("source").text()
      let reading = ConsequenceReading(
        kinds: kinds, remark: try remark(root.optional("amended")),
        caution: try root.optional("notVerified")?.bilingual())
      for element in try root.required("consequences").elements() {
        let record = try element.record(keys: keys)
        let id = try record.required("id")
        let step = try reading.step(record, after: steps.map(\.id))
        guard !steps.contains(where: { $0.id == step.id }) else {
          throw id.error(
            .duplicate, "the step '\(step.id)' is given twice", "Keep one of them")
        }
        steps.append(step)
      }
    }
    return steps
  }

  private static func remark(_ value: YAMLValue?) throws(KnowledgeError) -> Consequence.Remark? {
    guard let value else { return nil }
    let record = try value.record(keys: ["from", "note"])
    return Consequence.Remark(
      from: try record.required("from").day(), text: try record.required("note").bilingual())
  }
}

/// Reads one step.
private struct ConsequenceReading {
  let kinds: Set<String>
  let remark: Consequence.Remark?
  let caution: BilingualText?

  func step(_ record: YAMLRecord, after earlier: [String]) throws(KnowledgeError) -> Consequence {
    let (from, until) = try interval(of: record)
    let check: Consequence.Check = try record.required("checked").choice()
    let restsOn2016 = record.optional("restsOn2016")
    let isDated = try restsOn2016?.flag() ?? false
    if isDated, remark == nil, let restsOn2016 {
      throw restsOn2016.error(
        .missingKey, "the file does not say what is said of such steps",
        "Add 'amended' at the head of the file")
    }
    if check == .memory, caution == nil {
      throw record.value.error(
        .missingKey, "the file does not say what is said of steps from memory",
        "Add 'notVerified' at the head of the file")
    }
    return Consequence(
      id: try record.required("id").text(), title: try record.required("title").bilingual(),
      text: try record.required("text").bilingual(), when: try condition(record.optional("when")),
      unless: try unless(record.optional("unless"), after: earlier), from: from, until: until,
      legalBasis: try record.required("legalBasis").bilingual(),
      source: try record.required("source").text(), check: check,
      namesDocuments: try record.optional("namesDocuments")?.flag() ?? true,
      remark: isDated ? remark : nil,
      caution: check == .memory ? caution : nil)
  }

  private func interval(
    of record: YAMLRecord
  ) throws(KnowledgeError) -> (from: CalendarDate, until: CalendarDate?) {
    let from = try record.required("from").day()
    guard let end = record.optional("until") else { return (from, nil) }
    let until = try end.day()
    guard from <= until else {
      throw end.error(.wrongShape, "\(until) is before \(from)", "Put the two days in order")
    }
    return (from, until)
  }

  private func unless(
    _ value: YAMLValue?, after earlier: [String]
  ) throws(KnowledgeError) -> [String] {
    var ids: [String] = []
    for element in try value?.elements() ?? [] {
      let id = try element.text()
      guard earlier.contains(id) else {
        throw element.error(
          .orphan, "no earlier step is named '\(id)'", "Name a step that stands above")
      }
      ids.append(id)
    }
    return ids
  }

  private func condition(_ value: YAMLValue?) throws(KnowledgeError) -> ConsequenceCondition {
    guard let value else { return ConsequenceCondition() }
    let record = try value.record(keys: ["findings", "noneOf", "treaty"])
    let treaty = try record.optional("treaty")?.record(keys: ["kinds", "binding"])
    return ConsequenceCondition(
      findings: try patterns(record.optional("findings")),
      noneOf: try patterns(record.optional("noneOf")),
      treaty: TreatyPattern(
        kinds: try choices(treaty?.optional("kinds")),
        binding: try choices(treaty?.optional("binding"))))
  }

  private func patterns(_ value: YAMLValue?) throws(KnowledgeError) -> [FindingPattern] {
    var patterns: [FindingPattern] = []
    for element in try value?.elements() ?? [] {
      let record = try element.record(keys: ["instruments", "levels", "kinds", "requirements"])
      guard !record.fields.isEmpty else {
        throw element.error(.wrongShape, "this fits every finding", "Give at least one key")
      }
      let levels: Set<ConformityLevel> = try choices(record.optional("levels"))
      guard levels.allSatisfy(\.isFlag) else {
        throw element.error(
          .idle, "no finding has such a level", "Use incompatible, partlyCompatible or gap")
      }
      patterns.append(
        FindingPattern(
          instruments: try choices(record.optional("instruments")), levels: levels,
          kinds: try conflicts(record.optional("kinds")),
          requirements: try choices(record.optional("requirements"))))
    }
    return patterns
  }

  private func conflicts(_ value: YAMLValue?) throws(KnowledgeError) -> Set<String> {
    var ids: Set<String> = []
    for element in try value?.elements() ?? [] {
      let id = try element.text()
      guard kinds.contains(id) else {
        throw element.error(
          .unknownValue, "there is no kind of conflict '\(id)'",
          "Use one of: \(kinds.sorted().joined(separator: ", "))")
      }
      ids.insert(id)
    }
    return ids
  }

  private func choices<Value: RawRepresentable & CaseIterable & Hashable>(
    _ value: YAMLValue?
  ) throws(KnowledgeError) -> Set<Value> where Value.RawValue == String {
    var values: Set<Value> = []
    for element in try value?.elements() ?? [] { values.insert(try element.choice()) }
    return values
  }
}

extension RulesFolder {
  /// Reads the rules of procedure alone; none where the folder has none.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  static func consequences(
    _ folder: URL, from sources: [KnowledgeSource]
  ) throws(KnowledgeError) -> [Consequence] {
    guard !sources.isEmpty else { return [] }
    let kinds = try optionalFiles(in: folder, named: "kinds").first.map(ConflictKindsFile.kinds)
    return try ConsequencesFile.consequences(
      from: sources, kinds: Set((kinds ?? []).map(\.id)))
  }
}
