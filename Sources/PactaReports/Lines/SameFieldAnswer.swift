import Applicability
import Findings
import LegalModel
import Pacta

// Compatibility with treaties of the same field (Law on Treaties, Art. 17(4)).

extension CompatibilityReport {
  /// Treaties that were given to be compared with.
  var comparedTreaties: [ReportedDocument] { corpus.filter(\.isTreaty) }

  /// Whether the treaty was compared with others, and with which.
  var sameFieldAnswer: String {
    let compared = comparedTreaties
    guard compared.isEmpty else {
      let names = compared.map { $0.metadata.title ?? $0.name }.joined(separator: "; ")
      return wording.text(.sameFieldCompared, [String(compared.count), names])
    }
    return treaty.count > 1
      ? wording.text(.sameFieldSeveral, [String(treaty.count)])
      : wording.text(.sameFieldNotCompared)
  }

  /// How many treaties of the field are known, and how many of them bind.
  var knownTreatiesStatement: String {
    guard !sameField.fields.isEmpty else { return wording.text(.sameFieldUnknown) }
    let names = sameField.fields.map { wording.text($0) }.joined(separator: "; ")
    let binding = sameField.treaties.count { $0.standing.binds }
    return wording.text(
      .sameFieldKnown, [String(sameField.treaties.count), names, String(binding)])
  }
}
