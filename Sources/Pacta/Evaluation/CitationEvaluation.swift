public import Citations
import Ingestion
import LegalModel

/// What finding citations gives on labelled sentences, and how well that agrees.
public struct CitationEvaluation: Sendable {
  /// One sentence with what was found.
  public struct Outcome: Sendable {
    /// The case as it was given.
    public let sentence: CitationCase
    /// What was found.
    public let predicted: [CitationCase.Item]
  }

  /// Counts over pairs of document and target.
  public struct Summary: Sendable, Hashable {
    /// Sentences.
    public var cases = 0
    /// Pairs that were found.
    public var predicted = 0
    /// Pairs of the labels; nil where a case is not labelled.
    public var expected: Int?
    /// Pairs that were found and are in the labels.
    public var agreeing: Int?

    /// Share of what was found that is right; 0 where nothing was found.
    public var precision: Double? { share(of: predicted) }
    /// Share of what is right that was found; 0 where nothing is to be found.
    public var recall: Double? { expected.flatMap { share(of: $0) } }
    /// Harmonic mean of precision and recall.
    public var f1: Double? {
      guard let precision, let recall else { return nil }
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    private func share(of whole: Int) -> Double? {
      agreeing.map { whole > 0 ? Double($0) / Double(whole) : 0 }
    }
  }

  /// The cases in the order given.
  public let outcomes: [Outcome]
  /// How well they agree.
  public let summary: Summary

  /// Finds the citations of all sentences.
  public init(_ cases: [CitationCase], finder: CitationFinder) {
    outcomes = cases.map { Outcome(sentence: $0, predicted: CitationEvaluation.find($0, finder)) }
    var summary = Summary(cases: cases.count)
    let isLabelled = cases.allSatisfy { $0.expected != nil }
    if isLabelled { (summary.expected, summary.agreeing) = (0, 0) }
    for outcome in outcomes {
      let found = CitationEvaluation.pairs(outcome.predicted)
      summary.predicted += found.count
      guard isLabelled, let labels = outcome.sentence.expected else { continue }
      let right = CitationEvaluation.pairs(labels)
      summary.expected = (summary.expected ?? 0) + right.count
      summary.agreeing = (summary.agreeing ?? 0) + right.intersection(found).count
    }
    self.summary = summary
  }

  private static func find(
    _ sentence: CitationCase, _ finder: CitationFinder
  ) -> [CitationCase.Item] {
    let text = SourceText(normalising: Array(sentence.text.utf8))
    return finder.references(
      in: text.normalised, language: LanguageCode(sentence.lang),
      at: ProvisionID(sentence.context)
    ).map {
      CitationCase.Item(text: $0.text, document: $0.document, targets: $0.targets.map(\.value))
    }
  }

  /// Document and target; a whole document is a pair without target.
  private struct Pair: Hashable {
    let document: String?
    let target: String?
  }

  private static func pairs(_ items: [CitationCase.Item]) -> Set<Pair> {
    Set(
      items.flatMap { item in
        item.targets.isEmpty
          ? [Pair(document: item.document, target: nil)]
          : item.targets.map { Pair(document: item.document, target: $0) }
      })
  }
}
