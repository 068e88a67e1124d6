public import Applicability
public import Findings
import LegalModel

/// The provisions that facts name, as readers of a language cite them.
extension Wording {
  /// `điểm (f) khoản 1 Điều 5.7` for `5.7(1)(f)`, `Phụ lục 9-L` for `Annex 9-L`; in English as printed.
  public func text(_ provision: TreatyProvision) -> String {
    if let annex = provision.annexOfAct {
      return text(.statusAnnexOfResolution, [annex.number, annex.act])
    }
    guard language == .vietnamese, let unit = provision.unit else { return provision.printed }
    let whole = VietnameseLabels.word(for: unit.kind) + " " + unit.number
    let steps = unit.steps.map { step in
      let isParagraph = step.first?.isWholeNumber ?? false
      return VietnameseLabels.word(for: isParagraph ? .paragraph : .point)
        + (isParagraph ? " \(step)" : " (\(step))")
    }
    return (steps.reversed() + [whole]).joined(separator: " ")
  }

  /// Provisions in a row.
  public func text(_ provisions: [TreatyProvision]) -> String {
    provisions.map { text($0) }.joined(separator: language == .vietnamese ? "; " : ", ")
  }
}
