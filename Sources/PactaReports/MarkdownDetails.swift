import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// One block for each row about which there is something to show: findings, proof, both texts.
  func detailsSection() -> [String] {
    let common = commonProof()
    var parts = [
      sectionHeading(5, .sectionDetails),
      ([wording.text(.detailsExplained)] + common.map { wording.text($0) }).joined(separator: " "),
    ]
    let found = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
    for row in concordance.rows where hasDetails(row) {
      parts += block(row, found: found, leavingOut: Set(common))
    }
    return parts
  }

  private func hasDetails(_ row: ConcordanceRow) -> Bool {
    let assessment = assessments[row.unit]
    return !row.correspondences.isEmpty || !assessment.findings.isEmpty
      || !assessment.variants.isEmpty || assessment.deciding != nil
  }

  /// The statements that stand in the proof of every row; they are said once.
  func commonProof() -> [Statement] {
    guard let first = assessments.first, assessments.count > 1 else { return [] }
    var common = Set(first.proof)
    for assessment in assessments.dropFirst() where !common.isEmpty {
      common.formIntersection(assessment.proof)
    }
    return first.proof.filter(common.contains)
  }

  private func block(
    _ row: ConcordanceRow, found: [String: Finding], leavingOut common: Set<Statement>
  ) -> [String] {
    let unit = concordance.treaty[row.unit]
    let assessment = assessments[row.unit]
    let heading = unit.heading.map { " – " + $0.clipped(to: 90) } ?? ""
    return [
      MarkdownText.heading(
        3, "5.\(row.unit + 1). " + unit.path.text(in: options.language) + heading),
      MarkdownText.quotation(unit.text.clipped(to: 600)), verdict(assessment),
      assessment.findings.compactMap { found[$0] }.map { fullItem($0) }.joined(separator: "\n"),
      variantTable(assessment),
      proofList(assessment, leavingOut: common),
    ] + domesticList(row, assessment)
  }

  private func verdict(_ assessment: Assessment) -> String {
    let names = [
      wording.text(.level(assessment.level)), wording.text(.confidence(assessment.confidence)),
    ]
    let text = wording.text(.detailsVerdict, names)
    return text + (assessment.exceeds ? "; " + wording.text(.detailsExceeds) : "") + "."
  }

  /// The steps of the proof; those on the wordings of a draft stand in their table.
  private func proofList(_ assessment: Assessment, leavingOut common: Set<Statement>) -> String {
    let steps = assessment.proof.filter { step in
      !common.contains(step) && step.phrase != .proofVariant && step.phrase != .proofVariantSafe
    }
    guard !steps.isEmpty else { return "" }
    return wording.text(.detailsProof) + "\n\n"
      + steps.map { "- " + MarkdownText.inline(wording.text($0)) }.joined(separator: "\n")
  }

  /// The verdict for each wording of a draft; empty where the clause has one wording.
  private func variantTable(_ assessment: Assessment) -> String {
    guard !assessment.variants.isEmpty else { return "" }
    let header: [Phrase] = [
      .tableNumber, .variantWording, .variantParty, .tableLevel, .variantSafe,
    ]
    let rows = assessment.variants.map { variant in
      [
        String(variant.group),
        variant.text.isEmpty
          ? wording.text(.proofVariantLeftOut) : MarkdownText.inline(variant.text.clipped(to: 160)),
        variant.party.map(MarkdownText.inline) ?? "–", wording.text(.level(variant.level)),
        wording.text(variant.isSafe ? .variantStays : .variantChanges),
      ]
    }
    return MarkdownText.table(header.map { wording.text($0) }, rows)
  }

  /// The domestic provisions, the one that decided first.
  private func domesticList(_ row: ConcordanceRow, _ assessment: Assessment) -> [String] {
    var entries = row.correspondences.map { (unit: $0.unit, score: Optional($0.score)) }
    if let deciding = assessment.deciding {
      let known = entries.first { $0.unit == deciding }
      entries.removeAll { $0.unit == deciding }
      entries.insert((unit: deciding, score: known?.score), at: 0)
    }
    guard !entries.isEmpty else { return [] }
    let carries = assessment.level != .undetermined && assessment.level != .notApplicable
    return [wording.text(.detailsDomestic)]
      + entries.enumerated().map { place, entry in
        candidate(
          entry.unit, score: entry.score, isDeciding: carries && entry.unit == assessment.deciding,
          place: place + 1)
      }
  }

  private func candidate(_ index: Int, score: Double?, isDeciding: Bool, place: Int) -> String {
    let unit = concordance.domestic[index]
    var notes: [String] = []
    if isDeciding { notes.append(wording.text(.detailsDecided)) }
    if let score { notes.append(wording.text(.detailsScore, [wording.text(score: score)])) }
    if unit.isQuoted { notes.append(wording.text(.detailsQuoted)) }
    let heading = unit.heading.map { ": " + MarkdownText.inline($0.clipped(to: 90)) } ?? ""
    let quote = MarkdownText.quotation(unit.text.clipped(to: 320))
      .split(separator: "\n", omittingEmptySubsequences: false).map { "   " + $0 }
    return "\(place). \(citation(ofDomestic: index))\(heading) – "
      + notes.joined(separator: "; ") + "\n\n" + quote.joined(separator: "\n")
  }
}
