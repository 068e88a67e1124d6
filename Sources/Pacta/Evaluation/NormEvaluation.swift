import LegalModel
import Norms

/// Measures the reading of norms against labelled sentences.
public struct NormEvaluation: Sendable {
  /// One sentence: what was expected and what was read.
  public struct Outcome: Sendable {
    /// The case's id.
    public let id: String
    /// The labels; nil when they are held back.
    public let expected: [LabelledNorm]?
    /// What was read.
    public let predicted: [LabelledNorm]
  }

  /// All sentences, in the order of the file.
  public let outcomes: [Outcome]

  /// The cases that could not be read, with the reason; they count as read without a norm.
  public let failures: [(id: String, message: String)]

  /// Reads each sentence; labels are not looked at.
  public init(_ cases: [NormCase], with analyzer: TextAnalyzer) {
    var failures: [(id: String, message: String)] = []
    var outcomes: [Outcome] = []
    for labelled in cases {
      let order: NormReader.Order = labelled.genre == "statute" ? .domestic : .treaty
      var predicted: [LabelledNorm] = []
      do throws(AnalysisError) {
        let passage = try analyzer.passage(
          labelled.text, language: LanguageCode(labelled.lang), order: order)
        predicted = passage.norms.filter { $0.isReadFromBody(of: passage.document) }
          .map(LabelledNorm.init)
      } catch {
        failures.append((labelled.id, error.message))
      }
      outcomes.append(
        Outcome(id: labelled.id, expected: labelled.norms, predicted: predicted))
    }
    self.failures = failures
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
