import DocumentWriters
import Findings
import LegalModel
import Pacta
import RuleEngine

/// The rules of a report as reporting descriptors (SARIF §3.49), and which of them a line is by.
struct SARIFRules {
  /// For a clause on which no rule decided.
  private static let noRule = "no-rule"
  /// For a clause that does not bind, by what is known of the treaty.
  private static let status = "treaty-status"

  private let report: CompatibilityReport
  private let places: [String: Int]

  init(_ report: CompatibilityReport) {
    self.report = report
    let ids = report.rules.map(\.id) + [SARIFRules.noRule, SARIFRules.status]
    places = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The rule by which a line has its verdict.
  func rule(of line: ConcordanceLine) -> (id: String, index: Int?) {
    let id = line.finding?.rule ?? decidingRule(of: report.assessments[line.row])
    return (id, places[id])
  }

  private func decidingRule(of assessment: Assessment) -> String {
    if assessment.basis == .status { return SARIFRules.status }
    return assessment.rule.flatMap { places[$0] == nil ? nil : $0 } ?? SARIFRules.noRule
  }

  func write(to text: inout JSONText) {
    for rule in report.rules { text.object { write(rule, to: &$0) } }
    for (id, phrase) in [
      (SARIFRules.noRule, Phrase.proofNoRule), (SARIFRules.status, Phrase.coverStatus),
    ] {
      text.object { text in
        text.pair("id", id)
        text.sentence("shortDescription", report.wording.text(phrase))
      }
    }
  }

  private func write(_ rule: RuleDescriptor, to text: inout JSONText) {
    let wording = report.wording
    text.pair("id", rule.id)
    text.sentence("shortDescription", wording.text(rule.title))
    text.sentence("fullDescription", open(wording.text(rule.message)))
    text.key("help")
    text.object { text in
      let parts = help(rule)
      text.pair("text", parts.map { "\($0.heading): \($0.text)" }.joined(separator: "\n"))
      let markdown = parts.map { "**\($0.heading)**\n\n\(MarkdownText.inline($0.text))" }
      text.pair("markdown", markdown.joined(separator: "\n\n"))
    }
    text.key("defaultConfiguration")
    text.object {
      $0.pair("level", rule.level.isFlag ? SARIFResults.level(of: rule.severity) : "none")
    }
    text.key("properties")
    text.object { text in
      text.strings("tags", [rule.kind, rule.level.rawValue] + rule.groups.sorted())
      text.pair("severity", rule.severity.rawValue)
      text.pair("precision", rule.confidence.rawValue)
      text.pair("legalBasis", rule.legalBasis)
      text.pair("source", rule.source)
    }
  }

  private func help(_ rule: RuleDescriptor) -> [(heading: String, text: String)] {
    let wording = report.wording
    let advice = rule.recommendation.map { wording.text($0.wording) } ?? ""
    let parts: [(Phrase, String)] = [
      (.ruleWhy, open(wording.text(rule.reason))), (.ruleRecommendation, advice),
      (.ruleFalsePositives, rule.falsePositives.map { wording.text($0) } ?? ""),
      (.ruleLegalBasis, rule.legalBasis),
    ]
    return parts.filter { !$0.1.isEmpty }.map { (wording.text($0.0), $0.1) }
  }

  /// A text with its places left open.
  private func open(_ text: String) -> String {
    RuleTexts.placeholders.sorted().reduce(text) { $0.replacing("%" + $1, with: "…") }
  }
}

extension JSONText {
  /// Writes a key and a message of SARIF.
  mutating func sentence(_ key: String, _ sentence: String) {
    self.key(key)
    object { $0.pair("text", sentence) }
  }

  /// Writes a key and a list of texts, each once.
  mutating func strings(_ key: String, _ texts: [String]) {
    self.key(key)
    var seen: Set<String> = []
    array { text in
      for value in texts where seen.insert(value).inserted { text.value(value) }
    }
  }
}
