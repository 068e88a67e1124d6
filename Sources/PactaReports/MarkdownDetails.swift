import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// One block for each row that has candidates, both texts quoted.
  func detailsSection() -> [String] {
    let common = commonProof()
    var parts = [
      sectionHeading(5, .sectionDetails),
      ([wording.text(.detailsExplained)] + common.map { wording.text($0) }).joined(separator: " "),
    ]
    for row in concordance.rows where !row.correspondences.isEmpty {
      parts += block(row, leavingOut: Set(common))
    }
    return parts
  }

  /// The statements that stand in the proof of every row; they are said once.
  private func commonProof() -> [Statement] {
    guard let first = assessments.first, assessments.count > 1 else { return [] }
    var common = Set(first.proof)
    for assessment in assessments.dropFirst() { common.formIntersection(assessment.proof) }
    return first.proof.filter(common.contains)
  }

  private func block(_ row: ConcordanceRow, leavingOut common: Set<Statement>) -> [String] {
    let unit = concordance.treaty[row.unit]
    let assessment = assessments[row.unit]
    let heading = unit.heading.map { " – " + $0.clipped(to: 90) } ?? ""
    var parts = [
      MarkdownText.heading(
        3, "5.\(row.unit + 1). " + unit.path.text(in: options.language) + heading),
      MarkdownText.quotation(unit.text.clipped(to: 600)),
      "\(wording.text(.tableLevel)): **\(wording.text(.level(assessment.level)))**. "
        + assessment.proof.filter { !common.contains($0) }.map { wording.text($0) }
        .map(MarkdownText.inline).joined(separator: " "),
    ]
    for (place, link) in row.correspondences.enumerated() {
      parts.append(candidate(link, place: place + 1))
    }
    return parts
  }

  private func candidate(_ link: Correspondence, place: Int) -> String {
    let unit = concordance.domestic[link.unit]
    var notes = [wording.text(.detailsScore, [wording.text(score: link.score)])]
    if unit.isQuoted { notes.append(wording.text(.detailsQuoted)) }
    let heading = unit.heading.map { ": " + MarkdownText.inline($0.clipped(to: 90)) } ?? ""
    let quote = MarkdownText.quotation(unit.text.clipped(to: 320))
      .split(separator: "\n", omittingEmptySubsequences: false).map { "   " + $0 }
    return "\(place). \(citation(ofDomestic: link.unit))\(heading) – "
      + notes.joined(separator: "; ") + "\n\n" + quote.joined(separator: "\n")
  }
}
