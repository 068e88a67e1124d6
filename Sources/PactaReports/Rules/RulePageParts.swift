import Comparison
import Findings
import LegalModel
import Pacta
import RuleEngine

/// Puts the parts of a rule's page together.
struct RulePageParts {
  typealias Line = ConditionWords.Line

  let entry: RuleEntry
  let others: [RuleEntry]
  let signals: [Signal]
  let kinds: [ConflictKind]
  let wording: Wording

  private var rule: RuleDescriptor { entry.rule }

  var facts: [(label: String, value: String)] {
    let name =
      rule.kind == RuleDescriptor.kindOfElement
      ? wording.text(.ruleKindOfElement)
      : kinds.first { $0.id == rule.kind }.map { wording.text($0.title) }
    let kind = name.map { "\($0) (\(rule.kind))" }
    let level = wording.text(Phrase.level(rule.level))
    let facts: [(Phrase, String)] = [
      (.ruleKind, kind ?? rule.kind),
      (.ruleLevel, rule.exceeds ? "\(level) (\(wording.text(.ruleExceeds)))" : level),
      (.ruleSeverity, wording.text(Phrase.severity(rule.severity))),
      (.ruleConfidence, wording.text(Phrase.confidence(rule.confidence))),
      (.rulePriority, String(rule.priority)), (.rulePack, entry.pack),
    ]
    return facts.map { (wording.text($0.0), $0.1) }
  }

  var sections: [RulePage.Section] {
    let words = ConditionWords(wording, signals: signals)
    return [
      texts(.ruleFinds, [open(wording.text(rule.message))]),
      texts(.ruleWhy, [open(wording.text(rule.reason))]),
      list(.ruleWhen, words.outline(rule.when)), list(.ruleUnless, words.outline(rule.unless)),
      texts(.ruleFalsePositives, rule.falsePositives.map { [wording.text($0)] } ?? []),
      texts(.ruleRecommendation, recommendation),
      texts(.ruleLegalBasis, rule.legalBasis.isEmpty ? [] : [rule.legalBasis]),
      texts(.ruleSource, [rule.source]),
      list(.ruleDefeats, defeats.map { Line($0) }),
      list(.ruleDefeatedBy, defeatedBy.map { Line($0) }),
    ]
  }

  private var recommendation: [String] {
    rule.recommendation.map { advice in
      let action = wording.text(Phrase.action(advice.action))
      return [
        action.prefix(1).uppercased() + action.dropFirst() + ": " + wording.text(advice.wording)
      ]
    } ?? []
  }

  /// Rules by name, groups with the rules in them that can be defeated.
  private var defeats: [String] {
    rule.defeats.sorted().map { name in
      let members = others.map(\.rule).filter { $0.groups.contains(name) && $0.id != rule.id }
      if let other = others.first(where: { $0.rule.id == name }) { return named(other.rule) }
      guard !members.isEmpty else { return name }
      let names = members.filter { rule.comes(before: $0) }.map(\.id)
      return wording.text(.ruleGroup, [name, names.joined(separator: ", ")])
    }
  }

  private var defeatedBy: [String] {
    others.map(\.rule).filter { $0.id != rule.id && $0.defeats(rule) && $0.comes(before: rule) }
      .map(named)
  }

  /// A text with its places left open.
  private func open(_ text: String) -> String {
    RuleTexts.placeholders.sorted().reduce(text) { open, name in
      open.split(separator: "%" + name, omittingEmptySubsequences: false).joined(separator: "…")
    }
  }

  private func named(_ other: RuleDescriptor) -> String {
    "\(other.id) – \(wording.text(other.title))"
  }

  func cases(areShown: Bool) -> RulePage.Section {
    let counts = RuleCase.Expectation.allCases.map { expectation in
      String(entry.cases.count { $0.expectation == expectation })
    }
    guard areShown else { return texts(.ruleCases, [wording.text(.ruleCounts, counts)]) }
    let lines = entry.cases.flatMap { ruleCase in
      [Line(wording.text(Phrase.expectation(ruleCase.expectation)))]
        + texts(of: ruleCase).map { Line($0, depth: 1) }
    }
    return list(.ruleCases, lines)
  }

  private func texts(of ruleCase: RuleCase) -> [String] {
    let law = ruleCase.law.map { wording.text(.ruleLawText, [oneLine($0)]) }
    return [
      wording.text(.ruleTreatyText, [oneLine(ruleCase.treaty)]),
      law ?? wording.text(.ruleLawNone),
    ]
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The phrases of the signals that the rule asks for, in the language of the page or in both.
  func legend(isFull: Bool) -> RulePage.Section {
    let languages = isFull ? [.vietnamese, .english] : [wording.language]
    let used = Set((rule.when + rule.unless).flatMap(\.signals))
    return list(
      .ruleSignals,
      used.sorted().filter(signals.indices.contains).compactMap { index in
        let phrases = languages.flatMap { signals[index].phrases[$0] ?? [] }
        return phrases.isEmpty
          ? nil : Line("\(name(of: signals[index])): \(phrases.joined(separator: "; "))")
      })
  }

  /// What a signal is called, and the name by which rules ask for it.
  private func name(of signal: Signal) -> String {
    guard let title = signal.title[wording.language] else { return "“\(signal.id)”" }
    return "“\(title)” (\(signal.id))"
  }

  private func texts(_ heading: Phrase, _ texts: [String]) -> RulePage.Section {
    RulePage.Section(
      heading: wording.text(heading), lines: texts.map { Line(oneLine($0)) }, isList: false)
  }

  private func list(_ heading: Phrase, _ lines: [Line]) -> RulePage.Section {
    RulePage.Section(heading: wording.text(heading), lines: lines, isList: true)
  }
}
