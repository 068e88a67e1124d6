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

  /// The articles that are searched.
  let articles: DomesticArticles
  /// Their passages.
  let places: [Place]
  private let numbers: [UInt64: Int]
  private var starts: [Int] = []
  private var postings: [Posting] = []

  init(of law: LawWords, for terms: [SoughtTerms.Term]) {
    articles = law.articles
    places = law.places
    var numbers: [UInt64: Int] = [:]
    var trie = PhraseTrie()
    for run in terms.lazy.flatMap(\.alternatives) where numbers[run.hash] == nil {
      trie.insert(run.keys.map(FoldedWord.init(key:)), concept: numbers.count)
      numbers[run.hash] = numbers.count
    }
    self.numbers = numbers
    fill(law, trie)
  }

  /// Where a run stands, in the order of the places.
  func postings(of run: SyllableRun) -> ArraySlice<Posting> {
    guard let number = numbers[run.hash] else { return [] }
    return postings[starts[number]..<starts[number + 1]]
  }

  private mutating func fill(_ law: LawWords, _ trie: PhraseTrie) {
    var found: [(run: Int32, posting: Posting)] = []
    var runs: [Int] = []
    for place in places.indices {
      runs.removeAll(keepingCapacity: true)
      law.appendRuns(of: place, trie, numbers, to: &runs)
      runs.sort()
      var next = 0
      while next < runs.count {
        let first = next
        while next < runs.count, runs[next] == runs[first] { next += 1 }
        found.append(
          (Int32(runs[first]), Posting(place: Int32(place), count: Int32(next - first))))
      }
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
