import Comparison
import Findings
import LegalModel

/// What elements and windows are called in findings and proofs, in both languages.
struct ResultWords {
  let finder: ElementFinder
  let vietnamese: Wording
  let english: Wording

  /// The name of an element that is lacking or contradicted; what the treaty forbids is named as
  /// forbidden.
  func name(of match: ElementMatch) -> BilingualText {
    let title = finder.title(of: match.element)
    guard match.isImposed else { return title }
    return BilingualText(
      vi: vietnamese.text(.proofElementBanned, [title.vi]),
      en: english.text(.proofElementBanned, [title.en]))
  }

  /// A window of non-conformity in words.
  func statement(on window: NonConformityWindow, isOver: Bool) -> Statement {
    func day(_ date: CalendarDate?) -> Statement.Argument {
      .bilingual(
        BilingualText(
          vi: date.map { vietnamese.text($0) } ?? "–", en: date.map { english.text($0) } ?? "–"))
    }
    return Statement(
      isOver ? .proofWindowOver : .proofWindowOpen,
      [.phrase(.level(window.level)), day(window.from), day(window.until), .text(window.act)])
  }
}
