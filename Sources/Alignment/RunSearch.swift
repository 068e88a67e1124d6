import LegalModel
import Lexicon

/// Looks for the renderings of one term in one passage.
enum RunSearch {
  /// How often the passage has any of the runs.
  static func count(of runs: [SyllableRun], in passage: DomesticArticles.Passage) -> Int {
    runs.reduce(0) { $0 + places(of: $1, in: passage).count }
  }

  /// The words of the passage where the first of the runs that it has stands first.
  static func first(of runs: [SyllableRun], in passage: DomesticArticles.Passage) -> String? {
    for run in runs {
      guard let place = places(of: run, in: passage).first else { continue }
      let words = passage.words[place..<(place + run.count)]
      guard let lower = words.first?.lower, let upper = words.last?.upper else { continue }
      return String(decoding: passage.text[Int(lower)..<Int(upper)], as: UTF8.self)
    }
    return nil
  }

  private static func places(
    of run: SyllableRun, in passage: DomesticArticles.Passage
  ) -> [Int] {
    let words = passage.words
    guard let first = run.keys.first, words.count >= run.keys.count else { return [] }
    return (0...(words.count - run.keys.count)).filter { place in
      words[place].key == first
        && zip(run.keys, words[place...]).allSatisfy { $0 == $1.key }
    }
  }
}
