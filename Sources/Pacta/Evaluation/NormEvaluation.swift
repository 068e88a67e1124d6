import LegalModel
import Norms

/// Measures the reading of norms against labelled sentences.
public struct NormEvaluation: Sendable {
  /// One sentence: what was expected and what was read.
  public struct Outcome: Sendable {
    public let id: String
    /// The labels; nil when they are held back.
    public let expected: [LabelledNorm]?
    public let predicted: [LabelledNorm]
  }

  /// All sentences, in the order of the file.
  public let outcomes: [Outcome]

  /// Reads each sentence; labels are not looked at.
  public init(_ cases: [NormCase], with analyzer: TextAnalyzer) throws(AnalysisError) {
    var outcomes: [Outcome] = []
    for labelled in cases {
      let order: NormReader.Order = labelled.genre == "statute" ? .domestic : .treaty
      let passage = try analyzer.passage(
        labelled.text, language: LanguageCode(labelled.lang), order: order)
      let predicted = passage.norms.filter { $0.isReadFromBody(of: passage.document) }
      outcomes.append(
        Outcome(
          id: labelled.id, expected: labelled.norms, predicted: predicted.map(LabelledNorm.init)))
    }
    self.outcomes = outcomes
  }
}

extension Norm {
  /// Whether it is not the bare heading that stands before a pasted text, nor an item of a list that
  /// another norm holds.
  func isReadFromBody(of document: LegalDocument) -> Bool {
    if effect == .listItem || effect == .interpretationFrame { return false }
    return !(effect == .formula && document.provisions[provision].kind == .article)
  }
}
