public import Comparison
import Findings
import LegalModel
public import RuleEngine

/// Reads a rule: one YAML file under `rules/packs`; `docs/rules.md` explains the format.
public enum RuleFile {
  /// The keys of a rule.
  static let keys: Set<String> = [
    "id", "kind", "level", "exceeds", "severity", "confidence", "priority", "groups", "when",
    "unless", "defeats", "title", "message", "reason", "recommendation", "legalBasis", "source",
    "falsePositives",
  ]

  /// The keys without which a file is no rule.
  static let required: Set<String> = [
    "id", "kind", "level", "priority", "when", "title", "message", "reason", "source",
  ]

  /// The keys of a recommendation.
  static let recommendationKeys: Set<String> = ["action", "vi", "en"]

  /// Reads one file.
  ///
  /// - Throws: ``KnowledgeError`` naming the line that cannot be used.
  public static func rule(
    from source: KnowledgeSource, signals: SignalFinder
  ) throws(KnowledgeError) -> RuleDescriptor {
    let root = try YAMLValue.root(of: source)
    let record = try root.record(keys: keys)
    let conditions = ConditionReading(signals: signals)
    return RuleDescriptor(
      id: try record.required("id").text(),
      kind: try record.required("kind").text(),
      level: try record.required("level").choice(),
      exceeds: try record.optional("exceeds")?.flag() ?? false,
      severity: try record.optional("severity")?.choice() ?? .info,
      confidence: try record.optional("confidence")?.choice() ?? .medium,
      priority: Int(try record.required("priority").number()),
      groups: Set(try record.optional("groups")?.texts() ?? []),
      when: try conditions.conditions(record.required("when")),
      unless: try record.optional("unless").map(conditions.conditions) ?? [],
      defeats: Set(try record.optional("defeats")?.texts() ?? []),
      title: try record.required("title").bilingual(),
      message: try record.required("message").bilingual(),
      reason: try record.required("reason").bilingual(),
      recommendation: try record.optional("recommendation").map(recommendation),
      legalBasis: try record.optional("legalBasis")?.text() ?? "",
      source: try record.required("source").text(),
      falsePositives: try record.optional("falsePositives")?.bilingual())
  }

  private static func recommendation(
    _ value: YAMLValue
  ) throws(KnowledgeError) -> Recommendation {
    let record = try value.record(keys: recommendationKeys)
    return Recommendation(
      action: try record.required("action").choice(),
      wording: BilingualText(
        vi: try record.required("vi").text(), en: try record.required("en").text()))
  }
}

extension YAMLValue {
  /// One of the raw values of an enumeration.
  func choice<Value: RawRepresentable & CaseIterable>() throws(KnowledgeError) -> Value
  where Value.RawValue == String {
    let name = try text()
    guard let value = Value(rawValue: name) else {
      throw error(
        .unknownValue, "unknown value '\(name)'",
        "Use one of: \(Value.allCases.map(\.rawValue).sorted().joined(separator: ", "))")
    }
    return value
  }

  /// A text in both languages.
  func bilingual() throws(KnowledgeError) -> BilingualText {
    let record = try record(keys: ["vi", "en"])
    return BilingualText(
      vi: try record.required("vi").text(), en: try record.required("en").text())
  }

  /// A text in both languages, by language.
  func localized() throws(KnowledgeError) -> [LanguageCode: String] {
    let text = try bilingual()
    return [.vietnamese: text.vi, .english: text.en]
  }
}
