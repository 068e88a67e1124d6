import Alignment
import Findings
import LegalModel
import Lexicon

/// The verdict of a version without rules: none, with an honest account of what was done.
struct AlignmentOnlyAssessment {
  let lexicon: Lexicon
  let domesticUnits: Int
  let domesticDocuments: Int
  let threshold: Double

  /// How many shared terms a proof names.
  private static let termLimit = 6

  /// The assessment of a row.
  func assessment(of row: ConcordanceRow) -> Assessment {
    var proof = [
      Statement(
        .proofSearched, [.count(domesticUnits), .count(domesticDocuments), .score(threshold)])
    ]
    proof += evidence(of: row)
    proof.append(Statement(.proofNoRules))
    return Assessment(
      row: row.unit, requirement: nil, level: .undetermined, basis: .alignmentOnly,
      confidence: .low, proof: proof)
  }

  private func evidence(of row: ConcordanceRow) -> [Statement] {
    guard let nearest = row.correspondences.first else {
      return row.recognisedConcepts == 0
        ? [Statement(.proofNoTerms), Statement(.proofNoCandidate)] : [Statement(.proofNoCandidate)]
    }
    if nearest.sharedConcepts.isEmpty { return [Statement(.proofSharedWords)] }
    let ids = nearest.sharedConcepts.prefix(AlignmentOnlyAssessment.termLimit)
    let concepts = ids.compactMap { id in lexicon.concepts.first { $0.id == id } }
    let terms = BilingualText(
      vi: concepts.map { $0.preferredTerm(in: .vietnamese) }.joined(separator: ", "),
      en: concepts.map { $0.preferredTerm(in: .english) }.joined(separator: ", "))
    return [Statement(.proofSharedTerms, [.bilingual(terms)])]
  }
}
