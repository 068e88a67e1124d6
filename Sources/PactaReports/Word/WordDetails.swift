import Alignment
import Findings
import LegalModel
import Pacta

extension WordReport {
  /// How many steps of a proof, texts of law and names of other provisions a block shows.
  private static let most = (steps: 10, laws: 3, others: 4)
  /// How many characters of the two texts and of a step are shown, and how many bytes of a text are
  /// kept on one page.
  private static let texts = (side: 1_800, whole: 1_400, step: 320)

  /// One block for each clause with findings, the gravest first: both texts side by side, the findings
  /// with reason and advice, what experts decided, and the steps to the verdict.
  mutating func details() {
    heading(1, words.text(.wordAnnexDetails))
    markup.paragraph(.blockCentred, words.text(.wordAttached), .italic)
    let searched = report.assessments.lazy.flatMap(\.proof).first { $0.phrase == .proofSearched }
    let explained = [words.text(.wordDetailsExplained), searched.map { words.text($0) }]
    markup.paragraph(.small, explained.compactMap(\.self).joined(separator: " "))
    for (severity, rows) in rowsBySeverity {
      heading(
        2, words.text(.wordSeverityGroup, [words.text(.severity(severity)), String(rows.count)]))
      for (row, found) in rows { block(row, found) }
    }
  }

  /// The rows with findings, under the gravest one of each.
  private var rowsBySeverity: [(severity: Severity, rows: [(row: Int, findings: [Finding])])] {
    var found: [Int: [Finding]] = [:]
    for finding in report.findings {
      if let row = index.row(of: finding) { found[row, default: []].append(finding) }
    }
    var groups: [Severity: [(row: Int, findings: [Finding])]] = [:]
    for (row, findings) in found.sorted(by: { $0.key < $1.key }) {
      let gravest = findings.map(\.severity).max() ?? .info
      groups[gravest, default: []].append((row, findings))
    }
    return groups.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func block(_ row: Int, _ found: [Finding]) {
    let unit = report.concordance.treaty[row]
    let assessment = report.assessments[row]
    let name = unit.heading.map { " – " + WordText.clipped($0, to: 48) } ?? ""
    heading(3, source.capitalised(source.citation(ofTreaty: row)) + name)
    texts(row, found)
    verdict(assessment)
    for finding in found { item(finding) }
    variants(assessment)
    steps(assessment)
  }

  /// The domestic units that findings rest on, else the one that the verdict does.
  private func laws(_ row: Int, _ found: [Finding]) -> [Int] {
    var units: [Int] = []
    for finding in found {
      for evidence in finding.evidence where evidence.side == .domestic {
        if let unit = index.unit(of: evidence), !units.contains(unit) { units.append(unit) }
      }
    }
    return units.isEmpty ? [report.assessments[row].deciding].compactMap(\.self) : units
  }

  /// Both texts side by side.
  private mutating func texts(_ row: Int, _ found: [Finding]) {
    let table = WordTable([4_535, 4_536])
    let laws = laws(row, found)
    let shown = laws.prefix(WordReport.most.laws)
    let number = " (" + words.text(.wordRow, [String(row + 1)]) + ")"
    let head = [words.text(.tableTreaty) + number, words.text(.wordColumnLaw)]
    let source = source
    let concordance = source.report.concordance
    let longest = shown.map { concordance.domestic[$0].text.utf8.count }
      .reduce(concordance.treaty[row].text.utf8.count, max)
    markup.table(table, head: head) { markup in
      markup.row(splits: longest > WordReport.texts.whole) { line in
        line.cell(table.widths[0]) { cell in
          cell.paragraph(.cell, source.citation(ofTreaty: row), .bold)
          cell.paragraphs(
            concordance.treaty[row].text, in: source.language(ofTreaty: row),
            atMost: WordReport.texts.side)
        }
        line.cell(table.widths[1]) { cell in
          if shown.isEmpty { cell.paragraph(.cell, source.words.text(.wordSilence), .italic) }
          for unit in shown {
            cell.paragraph(.cell) { source.cite(domestic: unit, in: &$0) }
            cell.paragraphs(
              concordance.domestic[unit].text,
              in: source.language(ofDomestic: unit), atMost: WordReport.texts.side / shown.count)
          }
        }
      }
    }
    let compared = concordance.rows[row].correspondences.map(\.unit).filter { !laws.contains($0) }
    others(laws.dropFirst(shown.count) + compared)
  }

  /// The provisions whose texts are not shown, by name only: those that findings rest on come first.
  private mutating func others(_ units: [Int]) {
    guard !units.isEmpty else { return }
    let named = units.prefix(WordReport.most.others)
    let names = named.map { source.citation(ofDomestic: $0) }.joined(separator: "; ")
    let rest = units.count - named.count
    let list = rest > 0 ? words.text(.procedureMore, [names, String(rest)]) : names
    markup.paragraph(.small, words.text(.wordOthers, [list]))
  }

  private mutating func verdict(_ assessment: Assessment) {
    let words = words
    let note = assessment.exceeds ? "; " + words.text(.detailsExceeds) : ""
    let level = WordShade.mark(assessment.level) + " " + words.text(.level(assessment.level))
    markup.paragraph(.finding) {
      $0.run(words.text(.wordColumnAssessment) + ": ", .bold)
      $0.run(level + note, .bold)
      $0.run(" (" + words.text(.wordConfidence, [words.text(.confidence(assessment.confidence))]))
      $0.run(").")
    }
  }

  private mutating func item(_ finding: Finding) {
    let words = words
    let weight = [
      words.text(.severity(finding.severity)), words.text(.confidence(finding.confidence)),
    ]
    markup.paragraph(.finding) {
      $0.run(finding.id + ". " + words.text(finding.message), .bold)
      $0.run(" " + words.text(.wordWeight, weight))
    }
    markup.paragraph(.bullet, words.text(.detailsReason, [words.text(finding.reason)]))
    if let advice = finding.recommendation {
      let text = [words.text(.action(advice.action)), words.text(advice.wording)]
      markup.paragraph(.bullet, words.text(.detailsRecommendation, text))
    }
    if !finding.legalBasis.isEmpty {
      markup.paragraph(.bullet, words.text(.detailsBasis, [finding.legalBasis]))
    }
    if let decision = finding.decision {
      markup.paragraph(.bullet, label: words.text(.decisionTitle) + ":", words.text(decision))
    }
  }

  /// The verdict for each wording of a draft.
  private mutating func variants(_ assessment: Assessment) {
    guard !assessment.variants.isEmpty else { return }
    caption(.variantWording)
    let table = WordTable([640, 3_431, 1_400, 2_000, 1_600])
    let columns: [Phrase] = [
      .tableNumber, .variantWording, .variantParty, .wordColumnAssessment, .variantSafe,
    ]
    let lines = assessment.variants.map { variant in
      [
        String(variant.group),
        variant.text.isEmpty
          ? words.text(.proofVariantLeftOut) : WordText.clipped(variant.text, to: 160),
        variant.party ?? "–", words.text(.level(variant.level)),
        words.text(variant.isSafe ? .variantStays : .variantChanges),
      ]
    }
    markup.table(table, head: columns.map { words.text($0) }) { markup in
      for line in lines { markup.row(table, line) }
    }
  }

  /// The steps to the verdict; those on the wordings of a draft stand in their table.
  private mutating func steps(_ assessment: Assessment) {
    let steps = assessment.proof.filter {
      ![.proofVariant, .proofVariantSafe, .proofSearched].contains($0.phrase)
    }
    guard !steps.isEmpty else { return }
    markup.paragraph(.proofLead, words.text(.detailsProof))
    for step in steps.prefix(WordReport.most.steps) {
      markup.paragraph(.proof, words.text(step), atMost: WordReport.texts.step)
    }
    let rest = steps.count - WordReport.most.steps
    if rest > 0 { markup.paragraph(.proof, "… " + words.text(.auditMore, [String(rest)])) }
  }
}

extension WordMarkup {
  /// The paragraphs of a text in a cell, as many as `limit` scalars hold; an ellipsis stands where
  /// something is left out.
  mutating func paragraphs(_ text: String, in language: LanguageCode, atMost limit: Int) {
    var left = limit
    for part in text.split(separator: "\n") {
      guard left > 0 else { return paragraph(.cell, "…") }
      paragraph(.cell, String(part), in: language, atMost: left)
      left -= part.unicodeScalars.count
      // The paragraph itself ends with one.
      if left < 0 { return }
    }
  }
}
