public import LegalModel

/// A text prepared for the question which terms it has.
///
/// A Vietnamese text has a term when one of its alternatives stands in it; an English one, when it has
/// a term that can be rendered the same way. Either has a term also by naming the same concept.
public struct PivotText: Sendable {
  /// How much naming a narrower concept counts, beside 1 for the concept itself.
  public static let narrowerShare = 0.5

  /// The terms of the text itself.
  public let terms: [PivotTerm]
  /// How many words it has.
  public let wordCount: Int
  /// The syllables of a Vietnamese text in order; empty for an English one.
  private let syllables: [UInt64]
  /// Where each syllable stands.
  private let places: [UInt64: [Int32]]
  /// How often an English text has each run as an alternative of one of its terms.
  private let renderings: [UInt64: Int]
  private let concepts: [Int: Int]
  /// Concepts above those that are named.
  private let broader: Set<Int>

  /// Reads a text.
  public init(_ text: [UInt8], language: LanguageCode, reader: PivotReader) {
    let terms = reader.terms(of: text, language: language)
    let words = WordScanner.words(in: text, language: language)
    self.terms = terms
    wordCount = words.count(where: \.isWord)
    syllables =
      language == .vietnamese ? words.filter { $0.key != FoldedWord.comma }.map(\.key) : []
    var places: [UInt64: [Int32]] = [:]
    for (place, key) in syllables.enumerated() { places[key, default: []].append(Int32(place)) }
    self.places = places
    var concepts: [Int: Int] = [:]
    var renderings: [UInt64: Int] = [:]
    for term in terms {
      for part in [term] + term.parts {
        for concept in Set(part.concepts) { concepts[concept, default: 0] += 1 }
        guard language != .vietnamese else { continue }
        for run in part.alternatives { renderings[run.hash, default: 0] += 1 }
      }
    }
    self.concepts = concepts
    self.renderings = renderings
    broader = Set(concepts.keys.flatMap { reader.lexicon.hierarchy.ancestors(of: $0) })
  }

  /// Whether the text has the term, by its words or by its concept.
  public func contains(_ term: PivotTerm) -> Bool {
    term.concepts.contains { concepts[$0] != nil }
      || term.alternatives.contains { count(of: $0) > 0 }
  }

  /// How often the text has the term; ``narrowerShare`` where it only names a narrower concept.
  public func count(of term: PivotTerm) -> Double {
    let byWords =
      syllables.isEmpty
      ? term.alternatives.map(count).max() ?? 0
      : term.alternatives.reduce(0) { $0 + count(of: $1) }
    let byConcept = term.concepts.map { concepts[$0] ?? 0 }.max() ?? 0
    let whole = max(byWords, byConcept)
    if whole > 0 { return Double(whole) }
    return term.concepts.contains(where: broader.contains) ? PivotText.narrowerShare : 0
  }

  /// How often the text has a run of syllables.
  public func count(of run: SyllableRun) -> Int {
    guard !syllables.isEmpty else { return renderings[run.hash] ?? 0 }
    guard let first = run.keys.first else { return 0 }
    return (places[first] ?? []).count { place in
      let end = Int(place) + run.keys.count
      return end <= syllables.count && syllables[Int(place)..<end].elementsEqual(run.keys)
    }
  }
}
