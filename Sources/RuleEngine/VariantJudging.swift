public import Comparison
public import Findings
import Norms

extension ClauseJudgement {
  /// The verdict for each wording of a draft clause: that of the norms of this wording together with
  /// those that no choice concerns. Empty where the clause has one wording.
  public func variants(of clause: ComparedProvision) -> [VariantVerdict] {
    var seen: [NormVariant] = []
    for norm in clause.norms {
      if let variant = norm.norm.variant, !seen.contains(variant) { seen.append(variant) }
    }
    return seen.map { variant in
      let levels = norms.filter { judged in
        let own = clause.norms[judged.norm].norm.variant
        return own == nil || own == variant
      }.map(\.level)
      return VariantVerdict(
        group: variant.group, text: variant.text, party: variant.party,
        level: ClauseJudgement.joined(levels))
    }
  }
}
