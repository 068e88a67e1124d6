import Comparison
import Findings

/// What elements are called in findings, in both languages.
struct ElementNames {
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
}
