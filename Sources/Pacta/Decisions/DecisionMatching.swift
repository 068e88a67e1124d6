import Alignment
import Findings
import LegalModel

/// Puts what experts decided on findings and clauses over what was computed.
///
/// A decision is found again by its fingerprint. One whose texts have changed is shown where it stood and
/// does not count, nor does one whose last day has passed.
struct DecisionMatching {
  private(set) var assessments: [Assessment]
  private(set) var findings: [Finding]
  private(set) var diagnostics: [Diagnostic] = []
  /// The clauses by their addresses, and by document and address: `treaty#art_1`.
  private let clauses: [(address: String, full: String)]
  private let day: CalendarDate?
  /// Whether the work is confined to a part of the treaty.
  private let isPicked: Bool
  private var problems: [String] = []
  /// Decisions whose texts are still the same.
  private var matched = 0
  private var outside = 0

  init(
    _ assessments: [Assessment], _ findings: [Finding], clauses: [(address: String, full: String)],
    isPicked: Bool, asOf day: CalendarDate?
  ) {
    self.assessments = assessments
    self.findings = findings
    self.clauses = clauses
    self.isPicked = isPicked
    self.day = day
  }

  /// Applies decisions.
  ///
  /// - Throws: ``AnalysisError`` with code `decisions`, a line for each one that cannot be applied: then
  ///   none is.
  mutating func apply(_ written: [WrittenDecision]) throws(AnalysisError) {
    var places: [String: String] = [:]
    for decision in written {
      if let other = places.updateValue(decision.place, forKey: decision.fingerprint) {
        problems.append(
          "\(decision.place): the finding is already decided at \(other); keep one of them")
      } else {
        apply(decision)
      }
    }
    refuseStrangers(written)
    guard problems.isEmpty else {
      throw AnalysisError(
        code: .decisions,
        message: (problems + ["no decision was applied"]).joined(separator: "\n"))
    }
    if outside > 0 {
      note("decisions-outside-pick", .note, "%1 decisions lie outside the part", ["\(outside)"])
    }
    for row in assessments.indices { settle(row) }
  }

  /// Several decisions none of which is known were made for another treaty, though it has clauses of the
  /// same addresses.
  private mutating func refuseStrangers(_ written: [WrittenDecision]) {
    guard written.count > 1, matched == 0, !isPicked, problems.isEmpty else { return }
    problems = written.map(unknown)
  }

  private func unknown(_ written: WrittenDecision) -> String {
    "\(written.place): no finding and no clause has the fingerprint '\(written.fingerprint)'; "
      + "copy it from a report on this treaty"
  }

  private mutating func apply(_ written: WrittenDecision) {
    if let index = findings.firstIndex(where: { $0.fingerprint.value == written.fingerprint }) {
      matched += 1
      findings[index].decision = standing(written, isTextSame: true)
    } else if let row = assessments.firstIndex(where: {
      $0.fingerprint.value == written.fingerprint
    }) {
      matched += 1
      // What was found on the clause since was not before the expert.
      assessments[row].decision = standing(
        written, isTextSame: assessments[row].findings.isEmpty)
    } else if let row = written.clause.flatMap(row) {
      applyAnew(written, at: row)
    } else if isPicked {
      outside += 1
    } else {
      problems.append(unknown(written))
    }
  }

  /// A decision whose texts have changed, or whose finding is gone.
  private mutating func applyAnew(_ written: WrittenDecision, at row: Int) {
    guard let rule = written.rule else {
      if assessments[row].decision == nil {
        assessments[row].decision = standing(written, isTextSame: false)
      }
      return
    }
    let same = findings.indices.first { index in
      findings[index].rule == rule && findings[index].decision == nil
        && assessments[row].findings.contains(findings[index].id)
    }
    if let same {
      findings[same].decision = standing(written, isTextSame: false)
    } else {
      note(
        "decision-finding-gone", .note,
        "%1: the finding that was decided on (%2) is no longer there",
        [written.place, clauses[row].address])
    }
  }

  private mutating func standing(_ written: WrittenDecision, isTextSame: Bool) -> Decision {
    let decision = written.decision.standing(on: day, isTextSame: isTextSame)
    switch decision.standing {
    case .current: break
    case .expired:
      note(
        "decision-expired", .warning, "%1: the decision of %2 ended on %3 and does not count",
        [written.place, decision.author, decision.expires?.description ?? "–"])
    case .textChanged:
      note(
        "decision-text-changed", .warning,
        "%1: the texts under the decision of %2 have changed; it does not count until it is made again",
        [written.place, decision.author])
    }
    return decision
  }

  /// The row that a clause names; nil where there is none, or where several instruments have it.
  private func row(of clause: String) -> Int? {
    if let row = clauses.firstIndex(where: { $0.full == clause }) { return row }
    let rows = clauses.indices.filter { clauses[$0].address == clause }
    return rows.count == 1 ? rows[0] : nil
  }

  private mutating func note(
    _ code: String, _ level: Diagnostic.Level, _ template: String, _ arguments: [String]
  ) {
    diagnostics.append(
      Diagnostic(code: code, level: level, template: template, arguments: arguments))
  }

  // MARK: Verdicts

  /// Gives a row the verdict that experts leave: theirs, or the gravest of the findings that stand.
  private mutating func settle(_ row: Int) {
    let own = findings.filter { assessments[row].findings.contains($0.id) }
    let decisions =
      own.compactMap { finding in
        finding.decision.map { (finding.id, $0) }
      } + [assessments[row].decision].compactMap { $0.map { ("", $0) } }
    let counting = decisions.filter(\.1.isCurrent)
    assessments[row].proof += counting.map { DecisionMatching.step($0.0, $0.1) }
    guard let level = level(of: own, assessments[row]), level != assessments[row].level else {
      return
    }
    assessments[row].level = level
    assessments[row].exceeds = false
    assessments[row].basis = .decision
    assessments[row].window = nil
  }

  private func level(of findings: [Finding], _ assessment: Assessment) -> ConformityLevel? {
    if let decision = assessment.decision, decision.isCurrent, let level = decision.level {
      return level
    }
    guard findings.contains(where: { $0.decision?.isCurrent == true }) else { return nil }
    let levels = findings.compactMap { finding -> ConformityLevel? in
      guard let decision = finding.decision, decision.isCurrent else {
        return finding.level
      }
      return decision.level ?? (decision.setsAside ? nil : finding.level)
    }
    return levels.max { $0.seriousness < $1.seriousness } ?? .undetermined
  }

  private static func step(_ finding: String, _ decision: Decision) -> Statement {
    Statement(
      .proofDecided,
      [
        .phrase(.outcome(decision.outcome)), .text(finding.isEmpty ? "–" : finding),
        .text(decision.author), .day(decision.date), .part(decision.reason),
      ])
  }
}
