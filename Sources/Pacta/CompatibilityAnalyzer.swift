import Alignment
import Applicability
import BundledRules
public import Findings
import KnowledgeFiles
import LegalModel
import Norms
import RuleEngine

/// The front door: compares a treaty with a body of domestic law.
///
/// ```swift
/// let analyzer = try CompatibilityAnalyzer(rules: .bundled)
/// let result = try analyzer.compare(treaty: .file(treatyURL), with: [.file(lawURL)])
/// print(result.report.markdown())  // with PactaReports
/// ```
///
/// The same inputs, rules and options give the same result, byte for byte.
public struct CompatibilityAnalyzer: Sendable {
  /// How many domestic provisions of the search a clause is judged by, whatever number is shown.
  private static let judged = 5

  /// What the analysis is told.
  public let options: AnalysisOptions
  let knowledge: Knowledge

  /// The words of reports, a table for each language.
  public var wordings: [Wording] { knowledge.wordings }

  /// Reads the rules.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(
    rules: RulesLocation, options: AnalysisOptions = AnalysisOptions()
  ) throws(AnalysisError) {
    self.options = options
    knowledge = try Knowledge(rules)
  }

  /// Compares a treaty with domestic documents.
  ///
  /// - Parameters:
  ///   - treaty: One treaty or draft; several files of it only through a manifest.
  ///   - domestic: Files, folders, manifests or documents; what cannot be read becomes a failure in
  ///     the result.
  ///   - decisions: What experts decided before; it stands over what is computed.
  /// - Throws: ``AnalysisError`` when the treaty or all domestic inputs cannot be read, a picked
  ///   provision does not exist, or a decision cannot be applied.
  public func compare(
    treaty: AnalysisInput, with domestic: [AnalysisInput],
    decisions: ExpertDecisions = ExpertDecisions()
  ) throws(AnalysisError) -> CompatibilityResult {
    let sides = try ComparedSides(
      treaty: treaty, domestic: domestic, asOf: options.asOf, knowledge)
    return try result(sides, decisions: decisions)
  }

  /// Judges both sides, one row after the other.
  func result(
    _ sides: ComparedSides, decisions: ExpertDecisions = ExpertDecisions()
  ) throws(AnalysisError) -> CompatibilityResult {
    let concordance = try concordance(of: sides, decisions)
    var judging = judging(concordance, sides)
    return try result(
      sides, concordance, judging.verdicts(on: concordance.rows.indices), decisions)
  }

  /// Compares a treaty with domestic documents, working on several files and clauses at a time.
  ///
  /// - Parameters:
  ///   - treaty: One treaty or draft; several files of it only through a manifest.
  ///   - domestic: Files, folders, manifests or documents; what cannot be read becomes a failure in
  ///     the result.
  ///   - decisions: What experts decided before; it stands over what is computed.
  ///   - jobs: How many at a time, from 1; the result does not depend on it.
  ///   - observe: Told what is being done, from any thread.
  /// - Throws: ``AnalysisError`` when the treaty or all domestic inputs cannot be read, a picked
  ///   provision does not exist, or a decision cannot be applied.
  public func compare(
    treaty: AnalysisInput, with domestic: [AnalysisInput],
    decisions: ExpertDecisions = ExpertDecisions(), jobs: Int,
    observe: @escaping AnalysisEvent.Observer = { _ in }
  ) async throws(AnalysisError) -> CompatibilityResult {
    let sides = try await ComparedSides(
      treaty: treaty, domestic: domestic, asOf: options.asOf, knowledge, jobs: jobs,
      observe: observe)
    observe(.began(.aligning, pieces: sides.treaty.units.count))
    let concordance = try concordance(of: sides, decisions)
    let base = await judging(concordance, sides).readingNorms(jobs: jobs, observe: observe)
    observe(.began(.judging, pieces: concordance.rows.count))
    let parts = concordance.rows.indices.parts(jobs)
    let verdicts = await Jobs.map(parts, jobs: jobs) { part in
      var judging = base
      return judging.verdicts(on: part, observe: observe)
    }
    return try result(sides, concordance, verdicts.flatMap { $0 }, decisions)
  }

  /// The table of concordance; where a law is measured by treaties, without the clauses that it does not
  /// come near to.
  private func concordance(
    of sides: ComparedSides, _ decisions: ExpertDecisions
  ) throws(AnalysisError) -> Concordance {
    let whole = try sides.concordance(
      knowledge, candidates: max(options.candidates, CompatibilityAnalyzer.judged),
      threshold: options.threshold, links: decisions.links)
    return sides.isMirrored ? whole.withoutEmptyRows : whole
  }

  private func result(
    _ sides: ComparedSides, _ concordance: Concordance, _ verdicts: [RowOutcome],
    _ decisions: ExpertDecisions
  ) throws(AnalysisError) -> CompatibilityResult {
    let (treaty, domestic) = (sides.treaty, sides.domestic)
    try decisions.check(madeFor: treaty)
    let outcome = RowOutcome.numbered(verdicts)
    var judged = DecisionMatching(
      outcome.assessments, outcome.findings,
      clauses: concordance.treaty.map { unit in
        (unit.id.value, "\(treaty.names[unit.document])#\(unit.id)")
      }, isPicked: treaty.isPicked, asOf: options.asOf)
    try judged.apply(decisions.findings)
    let leftOut = treaty.units.count - concordance.treaty.count
    let places = PointedPlaces(
      concordance, judged.assessments, judged.findings, (treaty, domestic))
    let corpus = domestic.pointing(
      sides.prepared?.documents ?? domestic.reportedDocuments(), .domestic, at: places)
    let standings = standings(of: treaty)
    let report = CompatibilityReport(
      tool: tool(for: corpus),
      options: options, treaty: treaty.pointing(treaty.reportedDocuments(), .treaty, at: places),
      corpus: corpus,
      concordance: concordance.keeping(options.candidates), assessments: judged.assessments,
      findings: judged.findings,
      procedure: knowledge.procedure(of: sides, asOf: options.asOf)
        .advice(on: judged.findings, judged.assessments), failures: sides.failures,
      diagnostics: judged.diagnostics + treaty.diagnostics + domestic.diagnostics
        + (leftOut > 0 ? [CompatibilityAnalyzer.leftOut(leftOut)] : [])
        + standings.unknown(among: treaty),
      amendments: sides.prepared?.amendments ?? domestic.amendments(of: concordance.domestic),
      standings: standings,
      sameField: SameField(of: treaty, in: knowledge.status, on: options.asOf),
      rules: knowledge.rules.rules.sorted { $0.id < $1.id }, wordings: knowledge.wordings,
      kinds: Dictionary(knowledge.kinds.map { ($0.id, $0.title) }) { first, _ in first },
      fieldNames: knowledge.fieldNames)
    return CompatibilityResult(
      treatyDocuments: treaty.members.map(\.document),
      domesticDocuments: domestic.members.map(\.document), report: report)
  }

  private static func leftOut(_ count: Int) -> Diagnostic {
    Diagnostic(
      code: "clauses-not-touched", level: .note,
      template: "%1 treaty provisions to which no provision of the law comes near were left out",
      arguments: [String(count)])
  }

  /// What judges the rows.
  private func judging(_ concordance: Concordance, _ sides: ComparedSides) -> ConcordanceJudging {
    let (treaty, domestic) = (sides.treaty, sides.domestic)
    let pairs = sides.prepared?.pairs ?? PairJudging(knowledge)
    let (analyzer, comparison) = (pairs.analyzer, pairs.judge.knowledge)
    return ConcordanceJudging(
      judge: pairs.judge,
      concordance: concordance.keeping(CompatibilityAnalyzer.judged),
      treaty: UnitReadings(
        concordance.treaty, of: treaty.members.map(\.document), order: .treaty,
        analyzer: analyzer, knowledge: comparison),
      domestic: sides.prepared?.readings
        ?? UnitReadings(
          concordance.domestic, of: domestic.members.map(\.document), order: .domestic,
          analyzer: analyzer, knowledge: comparison),
      treatyNames: treaty.names, domesticNames: domestic.names,
      isComplete: domestic.members.allSatisfy(\.isComplete),
      words: knowledge.words, whyNot: knowledge.whyNot,
      elementPlaces: sides.prepared?.elementPlaces
        ?? ElementPlaces(concordance.domestic, finder: knowledge.elements),
      applicability: applicability(of: treaty), members: domestic.members,
      windows: options.asOf.map { _ in WindowSearch(domestic.members, pairs) },
      alignment: knowledge.alignment(
        candidates: CompatibilityAnalyzer.judged, threshold: options.threshold),
      wholeTreaty: treaty.isPicked ? treaty.wholeUnits : treaty.units,
      searched: Statement(
        .proofSearched,
        [
          .count(concordance.domestic.count), .count(domestic.members.count),
          .score(options.threshold),
        ]))
  }

  /// How the treaty binds Viet Nam on the day.
  private func applicability(of treaty: ComparedSide) -> TreatyApplicability {
    TreatyApplicability(
      treaty.members.map(\.document), knowledge.status, asOf: options.asOf,
      vietnamese: knowledge.wording(in: .vietnamese), english: knowledge.wording(in: .english))
  }

  private func standings(of treaty: ComparedSide) -> [TreatyStanding?] {
    let known = applicability(of: treaty)
    return treaty.members.indices.map(known.standing)
  }
}

extension [TreatyStanding?] {
  /// A note on each instrument of which no status facts are known: a draft, or a treaty that the facts
  /// lack. All its provisions count as binding.
  fileprivate func unknown(among treaty: ComparedSide) -> [Diagnostic] {
    zip(self, treaty.members).filter { $0.0 == nil }.map { _, member in
      Diagnostic(
        code: "treaty-not-known", level: .note,
        template:
          "no status facts are known for '%1' (a draft, or a treaty not in the data): all its "
          + "provisions were treated as if they bound Viet Nam",
        arguments: [member.document.metadata.title ?? member.fallbackName])
    }
  }
}
