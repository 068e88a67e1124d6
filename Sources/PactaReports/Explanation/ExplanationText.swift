import Findings
import LegalModel
import Pacta

/// The proof of one row as plain text: the clause, what was found, what was searched, the steps to the
/// verdict, and the rules that were silent.
struct ExplanationText {
  let subject: ExplanationSubject
  let report: SavedReport
  let wording: Wording

  /// How many near provisions are named.
  private static let nearest = 5

  private var row: SavedReport.Row { subject.row }

  func text() -> String {
    let parts =
      [opening, clause, domestic] + subject.findings.map(finding) + [searched, steps, silent]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var opening: [String] {
    var facts = [
      wording.text(.explainLevel, [wording.text(.level(row.level))]),
      wording.text(.explainConfidence, [wording.text(.confidence(row.confidence))]),
    ]
    if let day = report.asOf { facts.append(wording.text(.explainDay, [wording.text(day)])) }
    if let rule = row.rule { facts.append(wording.text(.explainRule, [rule])) }
    let place = row.path.text(in: wording.language)
    return ["\(place) – \(report.treatyName)", facts.joined(separator: " · ")]
      + (row.decision.map { [decided($0)] } ?? [])
  }

  private var clause: [String] {
    [wording.text(.explainClause), quoted(row.text)]
  }

  /// The provision on which the verdict rests, or with which the clause was compared in vain.
  private var domestic: [String] {
    guard let place = row.deciding else { return [] }
    return [wording.text(.explainDomestic, [citation(of: place)]), quoted(place.text)]
  }

  private func finding(_ finding: SavedFinding) -> [String] {
    var lines = [
      wording.text(
        .explainFinding,
        [
          finding.id, wording.text(.severity(finding.severity)),
          wording.text(finding.message),
        ]),
      "  " + wording.text(.detailsReason, [wording.text(finding.reason)]),
    ]
    if let advice = finding.recommendation {
      lines.append("  " + wording.text(.explainAdvice, [wording.text(advice)]))
    }
    lines.append("  " + wording.text(.detailsBasis, [finding.legalBasis]))
    if let decision = finding.decision { lines.append("  " + decided(decision)) }
    return lines
  }

  private func decided(_ decision: Decision) -> String {
    wording.text(.decisionTitle) + ": " + wording.text(decision)
  }

  /// What was searched, and what came nearest.
  private var searched: [String] {
    let steps = told.filter(\.isOnSearch).map { "  " + $0.text }
    let near = row.correspondences.prefix(ExplanationText.nearest).map { place in
      let score = place.score.flatMap { $0 > 0 ? $0 : nil }.map {
        " (" + wording.text(.detailsScore, [wording.text(score: $0)]) + ")"
      }
      return "    - " + citation(of: place) + (score ?? "")
    }
    let lead = near.isEmpty ? [] : ["  " + wording.text(.explainNearest)]
    return [wording.text(.explainSearched)] + steps + lead + near
  }

  private var steps: [String] {
    let steps = told.filter { !$0.isOnSearch }
    return [wording.text(.detailsProof)]
      + steps.enumerated().map { "  \($0.offset + 1). \($0.element.text)" }
  }

  private var silent: [String] {
    guard let rules = row.silent, !rules.isEmpty else { return [] }
    return [wording.text(.explainSilent)]
      + rules.map { rule in
        "  - "
          + wording.text(
            .explainSilentRule,
            [
              wording.text(rule.title), rule.rule, wording.text(.level(rule.level)),
              wording.text(rule.obstacle),
            ])
      } + ["  " + wording.text(.explainSilentOthers)]
  }

  /// The steps in the language asked for; a report without them tells its proof in its own.
  private var told: [(text: String, isOnSearch: Bool)] {
    guard let steps = row.steps else { return row.proof.map { ($0, false) } }
    return steps.map { step in
      (
        wording.language == .vietnamese ? step.vi : step.en,
        step.code == Phrase.proofSearched.rawValue
      )
    }
  }

  private func citation(of place: SavedReport.Place) -> String {
    "\(place.path.text(in: wording.language)) (\(place.document))"
  }

  /// A text between quotation marks, its lines moved in.
  private func quoted(_ text: String) -> String {
    ("“" + text + "”").split(whereSeparator: \.isNewline).map { "  " + $0 }.joined(separator: "\n")
  }
}
