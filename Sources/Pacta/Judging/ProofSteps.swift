import Comparison
import Findings
import LegalModel
import RuleEngine

/// How a comparison is told, step by step.
struct ProofSteps {
  private let answer: NormJudgement.Answer
  private let name: BilingualText
  private let knowledge: ComparisonKnowledge

  /// How many terms a step names.
  private static let termLimit = 6

  init(answer: NormJudgement.Answer, name: BilingualText, _ knowledge: ComparisonKnowledge) {
    self.answer = answer
    self.name = name
    self.knowledge = knowledge
  }

  /// The facts that the rules saw.
  var statements: [Statement] {
    let subject = answer.relation.subject
    var steps = [
      Statement(.proofCompared, [.bilingual(name), .score(subject.coverage)])
    ]
    let shared = ProofSteps.names(subject.shared)
    let missing = ProofSteps.names(subject.missing)
    if !shared.isEmpty { steps.append(Statement(.proofShared, [.text(shared)])) }
    if !missing.isEmpty { steps.append(Statement(.proofMissing, [.text(missing)])) }
    return steps + figures + elements
  }

  private var figures: [Statement] {
    answer.relation.figures.compactMap { match in
      guard match.relation != .absent || match.treaty != nil else { return nil }
      return Statement(
        .proofFigure,
        [
          .text(ProofSteps.treaty(match)), .text(ProofSteps.quoted(match.domestic, "; ")),
          .phrase(.figureRelation(match.relation)),
        ])
    }
  }

  private var elements: [Statement] {
    answer.relation.elements.map { match in
      Statement(
        ProofSteps.phrase(for: match),
        [.bilingual(knowledge.elements.title(of: match.element))])
    }
  }

  private static func phrase(for match: ElementMatch) -> Phrase {
    switch match.relation {
    case .satisfied: .proofElementMet
    case .conflict where match.isImposed: .proofElementImposed
    case .avoided: .proofElementAvoided
    case .conflict, .partial, .gap: .proofElementMissed
    }
  }

  /// Which rule decided, and which others applied.
  static func rules(of resolution: Resolution) -> [Statement] {
    guard let deciding = resolution.deciding else { return [Statement(.proofNoRule)] }
    var steps = [
      Statement(
        .proofRule,
        [.bilingual(deciding.title), .phrase(.level(deciding.level))])
    ]
    for rule in resolution.standing where rule.id != deciding.id && rule.level != deciding.level {
      steps.append(
        Statement(.proofOutweighed, [.bilingual(rule.title), .phrase(.level(rule.level))]))
    }
    for defeat in resolution.defeated {
      steps.append(
        Statement(
          .proofDefeated,
          [
            .bilingual(defeat.rule.title), .phrase(.level(defeat.rule.level)),
            .bilingual(defeat.by.title),
          ]))
    }
    return steps
  }

  /// The weightiest of some terms, as printed; nothing where there is none.
  static func names(_ terms: [WeightedTerm]) -> String {
    var seen: Set<String> = []
    let names = terms.map(\.text).filter { seen.insert($0.lowercased()).inserted }
    return names.isEmpty ? "" : quoted(names.prefix(termLimit), ", ")
  }

  /// The figure of the treaty, as printed.
  static func treaty(_ match: FigureMatch) -> String {
    quoted([match.treaty].compactMap { $0 }, "; ")
  }

  /// Words of the texts between quotation marks; a dash where there are none.
  static func quoted(_ words: some Sequence<String>, _ separator: String) -> String {
    let quoted = words.map { "“\($0)”" }
    return quoted.isEmpty ? "–" : quoted.joined(separator: separator)
  }
}

extension ElementFinder {
  /// What an element is called in both languages.
  func title(of index: Int) -> BilingualText {
    let element = elements[index]
    return BilingualText(
      vi: element.title[.vietnamese] ?? element.id, en: element.title[.english] ?? element.id)
  }
}
