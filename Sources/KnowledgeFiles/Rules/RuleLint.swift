import Citations
import Findings
public import Foundation
import RuleEngine

extension RulesFolder {
  /// Everything that is wrong with the rules, their cases and the signals, by file and line.
  public static func ruleProblems(_ folder: URL) -> [RuleProblem] {
    RuleLint(RuleFolder(folder), in: folder).problems
  }
}

/// Looks for what is wrong with rules that can be read.
struct RuleLint {
  let folder: RuleFolder
  private let citations: CitationFinder?
  private var reading: [RuleProblem] = []

  /// How many cases of either outcome a rule needs.
  private static let neededCases = 2

  init(_ folder: RuleFolder, in place: URL) {
    self.folder = folder
    do throws(KnowledgeError) {
      citations = CitationFinder(try RulesFolder.citations(place))
    } catch {
      citations = nil
      reading = [RuleProblem(error)]
    }
  }

  /// By file and line, each said once.
  var problems: [RuleProblem] {
    let all =
      folder.problems + reading + absent + duplicates + strayCases
      + folder.entries.flatMap(problems)
      + DefeatLint(folder).problems + SignalLint(folder, citations).problems
      + ElementLint(folder, citations).problems
    return all.sorted {
      ($0.error.file, $0.error.line ?? 0, $0.error.problem)
        < ($1.error.file, $1.error.line ?? 0, $1.error.problem)
    }
  }

  /// Parts of the folder without which something is not checked.
  private var absent: [RuleProblem] {
    let parts = [("kinds", folder.kinds.isEmpty), ("cases", folder.preambles == nil)]
    return parts.filter(\.1).map { name, _ in
      RuleProblem(
        KnowledgeError(
          code: .unreadableFile, file: name, line: nil,
          problem: "the folder is absent, so that not everything is checked",
          remedy: "Take it over from the rules that come with the program"), level: .warning)
    }
  }

  private var duplicates: [RuleProblem] {
    var first: [String: String] = [:]
    return folder.entries.compactMap { entry in
      guard let other = first.updateValue(entry.file, forKey: entry.rule.id) else { return nil }
      return folder.problem(
        .duplicate, entry, "id", "the rule '\(entry.rule.id)' also stands in \(other)",
        "Rename one of them")
    }
  }

  private var strayCases: [RuleProblem] {
    folder.casesFiles.subtracting(folder.ruleFiles.map(RuleEntry.casesFile)).map { file in
      RuleProblem(
        KnowledgeError(
          code: .orphan, file: file, line: nil, problem: "there is no rule beside these cases",
          remedy: "Give both files the name of the rule"))
    }
  }

  private func problems(of entry: RuleEntry) -> [RuleProblem] {
    kind(of: entry) + texts(of: entry) + advice(of: entry) + cases(of: entry)
  }

  private func kind(of entry: RuleEntry) -> [RuleProblem] {
    guard !folder.knows(kind: entry.rule.kind), entry.rule.kind != RuleDescriptor.kindOfElement
    else { return [] }
    return [
      folder.problem(
        .unknownValue, entry, "kind", "there is no kind of conflict '\(entry.rule.kind)'",
        folder.kindRemedy)
    ]
  }

  /// Words that a rule is told with: placeholders that are filled, nothing left to be written.
  private func texts(of entry: RuleEntry) -> [RuleProblem] {
    let rule = entry.rule
    let filled = [("message", rule.message), ("reason", rule.reason)]
    let plain =
      [("title", rule.title)] + (rule.falsePositives.map { [("falsePositives", $0)] } ?? [])
    let unknown = (filled + plain).flatMap { key, text in
      RuleLint.placeholders(in: text.vi + " " + text.en)
        .subtracting(plain.contains { $0.0 == key } ? [] : RuleTexts.placeholders).sorted().map {
          folder.problem(
            .unknownValue, entry, key, "nothing fills '%\($0)' in '\(key)'",
            "In 'message' and 'reason' these are filled: "
              + RuleTexts.placeholders.sorted().map { "%" + $0 }.joined(separator: ", "))
        }
    }
    let advice = rule.recommendation.map { [("recommendation", $0.wording)] } ?? []
    let open = (filled + plain + advice).filter { ($0.1.vi + $0.1.en).contains("TODO") }.map(\.0)
    return unknown
      + open.map {
        folder.problem(
          .unfinished, entry, $0, "'\($0)' still says TODO", "Write it in both languages")
      }
  }

  private static func placeholders(in text: String) -> Set<String> {
    var names: Set<String> = []
    for part in text.split(separator: "%", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0.isASCII && $0.isLetter }
      if !name.isEmpty { names.insert(String(name)) }
    }
    return names
  }

  /// What a rule that finds something owes to whoever reads the finding.
  private func advice(of entry: RuleEntry) -> [RuleProblem] {
    let rule = entry.rule
    var problems: [RuleProblem] = []
    if rule.exceeds, rule.level != .compatible {
      problems.append(
        folder.problem(
          .unknownValue, entry, "exceeds", "only what is compatible can go further than asked",
          "Remove 'exceeds' or change 'level'"))
    }
    guard rule.level.isFlag else { return problems }
    if rule.recommendation == nil {
      problems.append(
        folder.problem(
          .missingKey, entry, "level", "a rule that finds '\(rule.level.rawValue)' advises nothing",
          "Add 'recommendation'"))
    }
    if rule.legalBasis.isEmpty {
      problems.append(
        folder.problem(
          .missingKey, entry, "level",
          "a rule that finds '\(rule.level.rawValue)' names no norm by which that matters",
          "Add 'legalBasis'"))
    }
    return problems
  }

  private func cases(of entry: RuleEntry) -> [RuleProblem] {
    guard folder.casesFiles.contains(entry.casesFile) else {
      return [
        folder.problem(
          .missingCases, entry, nil, "the rule has no cases", "Add the file \(entry.casesFile)")
      ]
    }
    let firing = entry.cases.count { $0.expectation == .fire }
    let silent = entry.cases.count { !$0.expectation.fires }
    let counts = [("fire", firing), ("silent or near", silent)]
    let few = counts.filter { $0.1 < RuleLint.neededCases }.map { name, count in
      RuleProblem(
        KnowledgeError(
          code: .missingCases, file: entry.casesFile, line: nil,
          problem: "the rule '\(entry.rule.id)' has \(count) cases under \(name)",
          remedy: "Give at least \(RuleLint.neededCases)"))
    }
    return few + answered(entry)
  }

  /// Cases in which a rule for silence should count although something answers.
  private func answered(_ entry: RuleEntry) -> [RuleProblem] {
    guard entry.rule.when.contains(where: \.asksForSilence) else { return [] }
    return entry.cases.filter { $0.expectation.fires && $0.law != nil }.map { ruleCase in
      RuleProblem(
        KnowledgeError(
          code: .wrongShape, file: entry.casesFile, line: ruleCase.line,
          problem: "a rule for silence cannot count where a law text stands",
          remedy: "Leave 'law' out"))
    }
  }
}

extension RuleFolder {
  /// Whether a kind of conflict may be named; every one may where the folder has no list.
  func knows(kind: String) -> Bool { kinds.isEmpty || kinds.contains { $0.id == kind } }

  /// What to write instead of an unknown kind.
  var kindRemedy: String { "Use one of: \(kinds.map(\.id).sorted().joined(separator: ", "))" }

  /// A problem at a key of a rule.
  func problem(
    _ code: KnowledgeError.Code, _ entry: RuleEntry, _ key: String?, _ problem: String,
    _ remedy: String, level: RuleProblem.Level = .error
  ) -> RuleProblem {
    let line = key.flatMap { lines[entry.file]?[$0] } ?? 1
    return RuleProblem(
      KnowledgeError(
        code: code, file: entry.file, line: line, problem: problem, remedy: remedy), level: level)
  }
}

extension Condition {
  /// Whether it can hold only where nothing answers.
  fileprivate var asksForSilence: Bool {
    switch self {
    case .silence(let expected): expected
    case .all(let parts): parts.contains(where: \.asksForSilence)
    default: false
    }
  }
}
