import LegalModel
import Lexicon

/// Which passages of domestic law have which runs of syllables, for the runs that are sought.
///
/// The runs are known before the law is read, so one pass over it with a tree of them finds all.
struct RunIndex: Sendable {
  /// The passages of all articles, without their words.
  struct Place: Sendable {
    let article: Int32
    let unit: Int32
    let isHeading: Bool
  }

  /// A run in a passage.
  struct Posting: Sendable {
    let place: Int32
    let count: Int32
  }

  private(set) var articles: DomesticArticles
  private(set) var places: [Place] = []
  private let numbers: [UInt64: Int]
  private var starts: [Int] = []
  private var postings: [Posting] = []

  init(of units: [ComparedUnit], for terms: [SoughtTerms.Term], reader: PivotReader) {
    articles = DomesticArticles(units)
    var numbers: [UInt64: Int] = [:]
    var trie = PhraseTrie()
    for run in terms.lazy.flatMap(\.alternatives) where numbers[run.hash] == nil {
      trie.insert(run.keys.map(FoldedWord.init(key:)), concept: numbers.count)
      numbers[run.hash] = numbers.count
    }
    self.numbers = numbers
    fill(units, RunFinder(trie: trie, numbers: numbers, reader: reader))
  }

  /// Where a run stands, in the order of the places.
  func postings(of run: SyllableRun) -> ArraySlice<Posting> {
    guard let number = numbers[run.hash] else { return [] }
    return postings[starts[number]..<starts[number + 1]]
  }

  private mutating func fill(_ units: [ComparedUnit], _ finder: RunFinder) {
    var found: [(run: Int32, posting: Posting)] = []
    for article in articles.articles.indices {
      var length = 0
      for passage in articles.passages(of: article, in: units) {
        let place = Int32(places.count)
        places.append(
          Place(
            article: Int32(article), unit: Int32(passage.unit ?? -1),
            isHeading: passage.isHeading))
        length += passage.words.count
        for (run, count) in finder.runs(in: passage) {
          found.append((Int32(run), Posting(place: place, count: Int32(count))))
        }
      }
      articles.setLength(length, of: article)
    }
    sort(found)
  }

  /// Groups the postings by their runs; those of a run keep their order.
  private mutating func sort(_ found: [(run: Int32, posting: Posting)]) {
    starts = [Int](repeating: 0, count: numbers.count + 1)
    for entry in found { starts[Int(entry.run) + 1] += 1 }
    for run in 1..<max(1, starts.count) { starts[run] += starts[run - 1] }
    var next = starts
    postings = [Posting](repeating: Posting(place: 0, count: 0), count: found.count)
    for entry in found {
      postings[next[Int(entry.run)]] = entry.posting
      next[Int(entry.run)] += 1
    }
  }
}

/// Finds the sought runs of a passage.
struct RunFinder: Sendable {
  let trie: PhraseTrie
  let numbers: [UInt64: Int]
  let reader: PivotReader

  /// The runs that the passage has, with how often; of an English passage those that its own terms
  /// can be rendered by.
  func runs(in passage: DomesticArticles.Passage) -> [(run: Int, count: Int)] {
    var runs: [Int]
    if passage.language == .vietnamese {
      runs = trie.mentions(in: passage.words)
    } else {
      runs = reader.terms(of: passage.text, language: passage.language).flatMap { term in
        ([term] + term.parts).flatMap(\.alternatives).compactMap { numbers[$0.hash] }
      }
    }
    runs.sort()
    var counted: [(run: Int, count: Int)] = []
    for run in runs {
      if let last = counted.last, last.run == run {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((run, 1))
      }
    }
    return counted
  }
}
