import BundledRules
import Comparison
import Findings
import KnowledgeFiles
public import LegalModel
import Lexicon
import Norms
public import RuleEngine

/// Judges pasted texts: a treaty clause beside a domestic provision.
///
/// ```swift
/// let judging = try PairJudging(rules: .bundled)
/// let verdict = try judging.judgement(
///   on: "The term of protection shall be at least ten years.",
///   beside: "Thời hạn bảo hộ là 05 năm.")
/// print(verdict.level)  // incompatible
/// ```
public struct PairJudging: Sendable {
  /// Reads the texts.
  public let analyzer: TextAnalyzer
  /// Gives the verdicts.
  public let judge: Judge

  /// Reads the rules.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    self.init(try Knowledge(rules))
  }

  init(_ knowledge: Knowledge) {
    analyzer = TextAnalyzer(knowledge)
    judge = Judge(rules: knowledge.rules, knowledge: knowledge.comparison)
  }

  /// The verdict on a clause beside one domestic provision.
  ///
  /// - Parameters:
  ///   - treaty: The words of the clause, in Vietnamese or English.
  ///   - treatyLanguage: nil tells it from the letters.
  ///   - domestic: The words of the provision.
  ///   - rank: of the domestic instrument, from 1 for the constitution.
  /// - Throws: ``AnalysisError`` with code `unreadableInput` when a text is empty.
  public func judgement(
    on treaty: String, treatyLanguage: LanguageCode? = nil, beside domestic: String,
    rank: Int? = nil
  ) throws(AnalysisError) -> ClauseJudgement {
    let clause = try provision(treaty, language: treatyLanguage, order: .treaty, rank: nil)
    let law = try provision(domestic, language: nil, order: .domestic, rank: rank)
    return judge.judgement(on: clause, against: [law], isGiven: true, isComplete: true)
  }

  private func provision(
    _ text: String, language: LanguageCode?, order: NormReader.Order, rank: Int?
  ) throws(AnalysisError) -> ComparedProvision {
    provision(
      text, of: try analyzer.passage(text, language: language, order: order), rank: rank)
  }

  /// A passage, read for comparison.
  func provision(_ text: String, of passage: Passage, rank: Int?) -> ComparedProvision {
    ComparedProvision(
      text: Array(text.utf8), language: passage.document.metadata.language,
      norms: passage.norms.filter { $0.isReadFromBody(of: passage.document) }, rank: rank,
      knowledge: judge.knowledge)
  }
}

extension Knowledge {
  /// What comparisons know.
  var comparison: ComparisonKnowledge {
    ComparisonKnowledge(
      pivot: PivotReader(lexicon: lexicon, translations: translations), frequencies: frequencies,
      content: ContentWords(wordClasses),
      signals: signals, elements: elements, fields: fields, scales: scales)
  }

  /// What tells why a verdict is not another one.
  var whyNot: WhyNot {
    func words(_ language: LanguageCode) -> ConditionWords {
      ConditionWords(wording(in: language), signals: signals.signals)
    }
    return WhyNot(rules: rules, vietnamese: words(.vietnamese), english: words(.english))
  }

  /// What elements are called in findings.
  var words: ResultWords {
    ResultWords(
      finder: elements, vietnamese: wording(in: .vietnamese), english: wording(in: .english))
  }

  func wording(in language: LanguageCode) -> Wording {
    wordings.first { $0.language == language } ?? wordings[0]
  }
}
