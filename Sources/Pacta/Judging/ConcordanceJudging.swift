import Alignment
import Applicability
import Comparison
import Findings
import LegalModel
import RuleEngine

/// Judges a concordance row by row.
struct ConcordanceJudging {
  let judge: Judge
  var concordance: Concordance
  var treaty: UnitReadings
  var domestic: UnitReadings
  /// How the report names the documents of each side.
  let treatyNames: [String]
  var domesticNames: [String]
  let isComplete: Bool
  /// What elements are called.
  let words: ResultWords
  /// Tells why a verdict is not another one.
  let whyNot: WhyNot
  /// Where the elements stand in domestic law.
  var elementPlaces: ElementPlaces
  /// How the treaty binds on the day.
  let applicability: TreatyApplicability
  /// The domestic documents, with what amendments did to them.
  var members: [ReadDocument]
  /// Looks for times of non-conformity; nil without a day.
  var windows: WindowSearch?
  /// Aligns a clause anew with the law of another day.
  let alignment: TermAlignment
  /// All units of the treaty, also those to which the work is not confined.
  let wholeTreaty: [ComparedUnit]
  /// What was aligned with on other days.
  var dayCorpora: [DayCorpus.Key: DayCorpus] = [:]
  /// What was searched, as each row's proof begins.
  let searched: Statement

  /// The outcome of each of some rows, in their order.
  mutating func verdicts(
    on rows: Range<Int>, observe: AnalysisEvent.Observer = { _ in }
  ) -> [RowOutcome] {
    var outcomes: [RowOutcome] = []
    for row in concordance.rows[rows] {
      let units = candidates(of: row)
      let judgement = judgement(on: row, against: units)
      let found = findings(of: judgement, in: row, units)
      let verdict = RowVerdict(
        row: row, judgement: judgement, knowledge: judge.knowledge,
        candidates: units, candidateNames: units.map(name), clause: treaty.provision(row.unit),
        whyNot: whyNot)
      let unit = concordance.treaty[row.unit]
      let identity = identity(of: unit, decidedBy: judgement.leading?.deciding, among: units)
      let outcome = applicability.applied(
        to: RowOutcome(
          assessment: verdict.assessment(searched: searched, fingerprint: identity),
          findings: found), of: unit)
      var assessment = withWindow(outcome.assessment, row)
      assessment.marks = marks(
        of: row, assessment,
        on: outcome.findings.isEmpty ? [] : answering(judgement, among: units))
      outcomes.append(RowOutcome(assessment: assessment, findings: outcome.findings))
      observe(.done(.judging))
    }
    return outcomes
  }

  /// The identity of a clause with the domestic provision that decides: a decision on both does not count
  /// any more when the law changes.
  private func identity(
    of clause: ComparedUnit, decidedBy answer: NormJudgement.Answer?, among units: [Int]
  ) -> Fingerprint {
    let law = answer.map { concordance.domestic[units[$0.candidate]] }
    return Fingerprint(
      rule: "", provisions: ([clause] + [law].compactMap { $0 }).map { ($0.id, $0.text) })
  }

  /// The assessment with what the clause meets on the other side of a change of the law.
  private mutating func withWindow(_ assessment: Assessment, _ row: ConcordanceRow) -> Assessment {
    guard let deciding = assessment.deciding, assessment.level != .undetermined,
      assessment.level != .notApplicable
    else { return assessment }
    let clause = concordance.treaty[row.unit]
    let since = applicability.bindsSince(clause.document)
    let near = row.correspondences.prefix(2).map(\.unit).filter { $0 != deciding }
    for unit in [deciding] + near {
      let window = windows?.window(
        of: treaty.provision(row.unit), decidedBy: concordance.domestic[unit],
        level: assessment.level, since: since)
      guard let window else { continue }
      if applicability.isLimited(clause, in: window) { break }
      guard bears(window, row) else { continue }
      var told = assessment
      told.window = window
      told.proof.append(words.statement(on: window, isOver: !assessment.level.isFlag))
      return told
    }
    return assessment
  }

  /// The same with the norms of all documents read that the search found, several at a time.
  func readingNorms(
    jobs: Int, observe: @escaping AnalysisEvent.Observer
  ) async -> ConcordanceJudging {
    var judging = self
    let found = concordance.rows.flatMap(\.correspondences).map { concordance.domestic[$0.unit] }
    let near = Set(found.map(\.document)).sorted()
    let own = Set(concordance.treaty.map(\.document)).sorted()
    observe(.began(.norms, pieces: near.count + own.count))
    judging.domestic = await domestic.reading(near, jobs: jobs, observe: observe)
    judging.treaty = await treaty.reading(own, jobs: jobs, observe: observe)
    return judging
  }

  /// The domestic units that a row is compared with.
  private mutating func candidates(of row: ConcordanceRow) -> [Int] {
    let found = concordance.candidateUnits(of: row, in: domestic.documents)
    guard !row.correspondences.contains(where: { $0.origin == .pinned }) else { return found }
    let further = elementPlaces.units(
      for: treaty.provision(row.unit), near: found, concordance.domestic,
      judge.knowledge.elements)
    let rejected = row.rejected.map(\.unit)
    return found + further.filter { !found.contains($0) && !rejected.contains($0) }
  }

  /// The verdict on a row.
  private mutating func judgement(
    on row: ConcordanceRow, against units: [Int]
  ) -> ClauseJudgement {
    let clause = treaty.provision(row.unit)
    var candidates: [ComparedProvision] = []
    for unit in units { candidates.append(domestic.provision(unit)) }
    return judge.judgement(
      on: clause, against: candidates,
      nearness: concordance.nearness(of: units, in: row, domestic.documents),
      isGiven: row.correspondences.contains { $0.origin == .pinned },
      isComplete: isComplete)
  }

  /// One finding for each rule that decides on a norm of the row.
  private func findings(
    of judgement: ClauseJudgement, in row: ConcordanceRow, _ units: [Int]
  ) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<Fingerprint> = []
    for norm in judgement.norms where norm.level.isFlag {
      let unit = concordance.treaty[row.unit]
      var evidence = [
        Evidence(
          side: .treaty, document: treatyNames[unit.document], provision: unit.id,
          span: unit.span, quote: unit.text)
      ]
      var places = [(id: unit.id, text: unit.text)]
      if let answer = norm.deciding {
        let law = concordance.domestic[units[answer.candidate]]
        evidence.append(self.evidence(law))
        places.append((id: law.id, text: law.text))
      }
      let writer = FindingWriter(
        judgement: norm, names: words, evidence: evidence, places: places)
      guard let finding = writer.finding(),
        seen.insert(finding.fingerprint).inserted
      else { continue }
      findings.append(finding)
    }
    return findings
  }

  /// The domestic units on which findings rest, each once.
  private func answering(_ judgement: ClauseJudgement, among units: [Int]) -> [Int] {
    judgement.norms.filter(\.level.isFlag).compactMap { $0.deciding.map { units[$0.candidate] } }
      .reduce(into: []) { seen, unit in if !seen.contains(unit) { seen.append(unit) } }
  }

  /// A domestic unit as evidence, with the place where its words are printed.
  private func evidence(_ law: ComparedUnit) -> Evidence {
    let origin = members[law.document].origin(of: law.provision)
    let own = domestic.documents[law.document].metadata.number
    return Evidence(
      side: .domestic, document: domesticNames[law.document], provision: law.id,
      span: origin?.span ?? law.span,
      printedIn: origin.flatMap { $0.document == own ? nil : $0.document }, quote: law.text)
  }

  private func name(of unit: Int) -> BilingualText {
    let law = concordance.domestic[unit]
    let document = domesticNames[law.document]
    return BilingualText(
      vi: law.path.vi + " (\(document))", en: law.path.en + " (\(document))")
  }
}
