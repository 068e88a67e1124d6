import Alignment
import Findings
import LegalModel
import Pacta

// Both texts of a clause side by side, with all that led to the verdict.
//
// It stands in a `noscript`: a browser that runs scripts keeps it as plain text and the script makes it
// when the row is opened, so that ten thousand of them cost nothing; one that does not run them shows it.

extension HTMLPage {
  func reading(_ lines: [ConcordanceLine], in html: inout HTMLMarkup) {
    let row = report.concordance.rows[lines[0].row]
    let assessment = report.assessments[lines[0].row]
    html.element(.details) { html in
      html.element(.summary) { html in
        html.text(words(.readingOpen) + " ")
        html.element(.span, text: citation(ofTreaty: row.unit))
      }
      html.element(.noscript) { html in
        html.element(.div, .class("reading")) { html in
          sides(row, assessment, lines, in: &html)
          for line in lines { if let finding = line.finding { self.finding(finding, in: &html) } }
          if let decision = assessment.decision {
            self.decision(decision, in: &html)
          }
          variants(assessment, in: &html)
          proof(assessment, in: &html)
          others(row, lines, in: &html)
        }
      }
    }
  }

  // MARK: The texts

  private func sides(
    _ row: ConcordanceRow, _ assessment: Assessment, _ lines: [ConcordanceLine],
    in html: inout HTMLMarkup
  ) {
    html.element(.div, .class("sides")) { html in
      html.element(.div, .class("side")) { html in
        let unit = report.concordance.treaty[row.unit]
        html.element(.h3, text: words(.readingTreaty) + ": " + citation(ofTreaty: row.unit))
        quotation(unit, assessment.marks.treaty, in: &html)
      }
      html.element(.div, .class("side")) { html in
        let shown = HTMLPage.shownLaw(lines)
        if shown.isEmpty {
          html.element(.h3, text: words(.readingLaw))
          html.element(.p, text: words(.readingNothing))
        }
        for law in shown { self.law(law, assessment, in: &html) }
      }
    }
    if !assessment.marks.treaty.isEmpty {
      html.element(.p, .class("legend")) { html in
        html.element(.mark, text: words(.readingWords))
        html.text(" ")
        html.element(.mark, .class("q"), text: words(.readingFigures))
      }
    }
  }

  /// The domestic provisions that the lines show, each once.
  private static func shownLaw(
    _ lines: [ConcordanceLine]
  ) -> [(role: ConcordanceLine.LawRole, place: ConcordanceLine.Place)] {
    var seen: Set<Int> = []
    return lines.compactMap(\.law).filter { seen.insert($0.place.unit).inserted }
  }

  private func law(
    _ law: (role: ConcordanceLine.LawRole, place: ConcordanceLine.Place),
    _ assessment: Assessment, in html: inout HTMLMarkup
  ) {
    let unit = report.concordance.domestic[law.place.unit]
    html.element(
      .h3, text: words(.readingLaw) + ": " + citation(ofDomestic: law.place.unit))
    switch law.role {
    case .deciding: html.element(.p, .class("remark"), text: words(.detailsDecided))
    case .compared: html.element(.p, .class("remark"), text: words(.readingCompared))
    case .nearest: html.element(.p, .class("remark"), text: words(.readingNearest))
    }
    if let amended = law.place.amended {
      html.element(.p, .class("amended"), text: amended)
    }
    quotation(unit, assessment.marks.domestic[law.place.unit] ?? [], in: &html)
  }

  private func quotation(_ unit: ComparedUnit, _ marks: [TextMark], in html: inout HTMLMarkup) {
    html.element(.blockquote, .lang(unit.language)) { html in
      if let heading = unit.heading {
        html.element(.p) { $0.element(.strong, text: heading) }
      }
      if !unit.opening.isEmpty { html.element(.p, .class("opening"), text: unit.opening) }
      html.element(.p, .class("words")) { $0.text(unit.text, marking: marks) }
    }
  }

  // MARK: How the verdict came about

  /// The verdict for each wording of a draft.
  private func variants(_ assessment: Assessment, in html: inout HTMLMarkup) {
    guard !assessment.variants.isEmpty else { return }
    let header: [Phrase] = [
      .tableNumber, .variantWording, .variantParty, .columnLevel, .variantSafe,
    ]
    let rows = assessment.variants.map { variant in
      [
        String(variant.group),
        variant.text.isEmpty ? words(.proofVariantLeftOut) : variant.text, variant.party ?? "–",
        words(.level(variant.level)), words(variant.isSafe ? .variantStays : .variantChanges),
      ]
    }
    table(words(.readingVariants), header.map { words($0) }, rows, in: &html)
  }

  /// The steps of the proof; those on the wordings of a draft stand in their table.
  private func proof(_ assessment: Assessment, in html: inout HTMLMarkup) {
    let steps = assessment.proof.filter { step in
      !common.contains(step) && step.phrase != .proofVariant && step.phrase != .proofVariantSafe
    }
    guard !steps.isEmpty else { return }
    html.element(.h3, text: words(.readingProof))
    html.element(.ol, .class("proof")) { html in
      for step in steps { html.element(.li, text: wording.text(step)) }
    }
  }

  // MARK: Other provisions

  private func others(
    _ row: ConcordanceRow, _ lines: [ConcordanceLine], in html: inout HTMLMarkup
  ) {
    let shown = Set(lines.compactMap { $0.law?.place.unit })
    let others = row.correspondences.filter { !shown.contains($0.unit) }
    guard !others.isEmpty else { return }
    html.element(.h3, text: words(.readingOthers))
    html.element(.ul, .class("others")) { html in
      for link in others { html.element(.li) { other(link, in: &$0) } }
    }
  }

  private func other(_ link: Correspondence, in html: inout HTMLMarkup) {
    let unit = report.concordance.domestic[link.unit]
    html.element(.strong, text: citation(ofDomestic: link.unit))
    let heading = unit.heading.map { ": " + $0.clipped(to: 90) } ?? ""
    var notes = [words(.detailsScore, wording.text(score: link.score))]
    if let amended = report.amendments[link.unit].map(report.amended) { notes.append(amended) }
    if unit.isQuoted { notes.append(words(.detailsQuoted)) }
    html.text(heading + " – " + notes.joined(separator: "; "))
    html.element(.span, .class("quote"), .lang(unit.language), text: unit.text.clipped(to: 320))
  }
}
