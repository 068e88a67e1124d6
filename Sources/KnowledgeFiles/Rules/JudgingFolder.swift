public import Comparison
import Findings
public import Foundation
public import RuleEngine

/// What the files under `rules/signals`, `rules/scales` and `rules/packs` say.
public struct JudgingKnowledge: Sendable {
  /// The named sets of phrases.
  public let signals: SignalFinder
  /// The pieces of legal content that are looked for on both sides.
  public let elements: ElementFinder
  /// Which fields of law lie near to one another.
  public let fields: Fields
  /// How units convert.
  public let scales: MeasureScales
  /// The rules.
  public let rules: RuleBase
  /// The files, for the digest.
  let sources: [KnowledgeSource]
}

extension RulesFolder {
  /// Reads what judging needs.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func judging(_ folder: URL) throws(KnowledgeError) -> JudgingKnowledge {
    let signalFiles = try files(in: folder, named: "signals")
    let elementFiles = try files(in: folder, named: "elements")
    let fieldFiles = try files(in: folder, named: "fields")
    let scaleFiles = try files(in: folder, named: "scales")
    let signals = SignalFinder(signals: try SignalsFile.signals(from: signalFiles))
    let ruleFiles = try ruleFiles(in: folder)
    var rules: [RuleDescriptor] = []
    for file in ruleFiles {
      let rule = try RuleFile.rule(from: file, signals: signals)
      try checkName(of: rule, in: file)
      guard !rules.contains(where: { $0.id == rule.id }) else {
        throw KnowledgeError(
          code: .duplicate, file: file.name, line: 1,
          problem: "there are two rules '\(rule.id)'", remedy: "Rename one of them")
      }
      rules.append(rule)
    }
    return JudgingKnowledge(
      signals: signals,
      elements: ElementFinder(elements: try ElementsFile.elements(from: elementFiles)),
      fields: try FieldsFile.fields(from: fieldFiles),
      scales: try ScalesFile.scales(from: scaleFiles), rules: RuleBase(rules),
      sources: signalFiles + elementFiles + fieldFiles + scaleFiles + ruleFiles)
  }
}
