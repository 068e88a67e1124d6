import Citations
import LegalModel

/// Finds the provisions of an act that a clause on a part of it means.
struct PartPlaces {
  private let document: LegalDocument
  private let search: TopicSearch

  /// - Parameter clauses: the clauses on validity; their articles are not searched.
  init(_ document: LegalDocument, _ clauses: [ValidityClause]) {
    self.document = document
    search = TopicSearch(
      document, without: Set(clauses.map { document.article(of: $0.provision) ?? $0.provision }))
  }

  /// The provisions, and how they were found.
  ///
  /// - Parameter cited: the provisions of the act itself that the clause names.
  func provisions(
    of clause: ValidityClause, cited: [Int]
  ) -> ([Int], Commencement.Part.Basis) {
    let subject = clause.subject
    if subject.provisions.isEmpty {
      return (subject.topic.map { search.provisions(about: $0) } ?? [], .subject)
    }
    return (subject.act == nil ? cited : quoted(subject.provisions), .cited)
  }

  /// The quoted provisions that bring the cited ones into another act.
  private func quoted(_ places: [ProvisionID]) -> [Int] {
    places.flatMap { place in
      document.provisions.indices.filter { index in
        let provision = document.provisions[index]
        return provision.isQuoted && provision.id.value.hasSuffix("__" + place.value)
      }
    }
  }
}

/// Finds the provisions of an act that speak of a subject, by pairs of neighbouring words.
///
/// The heading of a chapter or section that has the whole subject decides. Otherwise those provisions
/// count that have all its words in a row, and those that have enough of its pairs of words, where
/// pairs that few provisions have weigh more. Pairs alone that lead to many provisions give none.
struct TopicSearch {
  private let document: LegalDocument
  private let excluded: Set<Int>

  /// The share of the weight that a provision must have.
  private static let share = 0.5
  /// The largest number of provisions that one subject may have.
  private static let most = 12

  init(_ document: LegalDocument, without articles: Set<Int>) {
    self.document = document
    excluded = articles
  }

  /// The provisions, in the order of the act.
  func provisions(about topic: String) -> [Int] {
    let words = TopicSearch.words(topic)
    guard words.count > 1 else { return [] }
    let headed = document.provisions.indices.filter { index in
      guard document.provisions[index].kind.groupsArticles else { return false }
      let heading = document.heading(of: document.provisions[index]) ?? ""
      return TopicSearch.contains(TopicSearch.words(heading), words)
    }
    if !headed.isEmpty { return outermost(headed) }
    let whole = document.provisions.indices.filter { index in
      isSearched(index) && TopicSearch.contains(ownWords(index), words)
    }
    let close = byWeight(Array(Set(zip(words, words.dropFirst()).map(Pair.init))))
    return Set(whole + close).sorted()
  }

  /// The words of a provision without its children, its heading in front.
  private func ownWords(_ index: Int) -> [[UInt8]] {
    let provision = document.provisions[index]
    let heading = document.heading(of: provision) ?? ""
    return TopicSearch.words(heading + "\n" + document.text(of: provision))
  }

  private struct Pair: Hashable {
    let first: [UInt8]
    let second: [UInt8]

    init(_ words: ([UInt8], [UInt8])) {
      first = words.0
      second = words.1
    }
  }

  private func byWeight(_ pairs: [Pair]) -> [Int] {
    var found: [(index: Int, pairs: [Pair])] = []
    var counts: [Pair: Int] = [:]
    let wanted = Set(pairs)
    var units = 0
    for index in document.provisions.indices where isSearched(index) {
      let words = ownWords(index)
      let here = Set(zip(words, words.dropFirst()).map(Pair.init)).intersection(wanted)
      units += 1
      for pair in here { counts[pair, default: 0] += 1 }
      if !here.isEmpty { found.append((index, Array(here))) }
    }
    func weight(_ pair: Pair) -> Double {
      counts[pair].map { Double(units) / Double($0) }.map(TopicSearch.logarithm) ?? 0
    }
    let total = pairs.map(weight).reduce(0, +)
    guard total > 0 else { return [] }
    let chosen = found.filter { unit in
      unit.pairs.count > 1 && unit.pairs.map(weight).reduce(0, +) >= TopicSearch.share * total
    }
    return chosen.count <= TopicSearch.most ? chosen.map(\.index) : []
  }

  private func isSearched(_ index: Int) -> Bool {
    switch document.provisions[index].kind {
    case .article, .paragraph, .point, .subpoint, .dash, .definition, .tail, .row: break
    default: return false
    }
    var current: Int? = index
    while let here = current {
      if excluded.contains(here) { return false }
      current = document.provisions[here].parent
    }
    return true
  }

  /// Leaves out provisions inside others of the list.
  private func outermost(_ indexes: [Int]) -> [Int] {
    var end = 0
    return indexes.filter { index in
      guard index >= end, !excluded.contains(index) else { return false }
      end = document.subtreeEnd(of: index)
      return true
    }
  }

  /// The binary logarithm of a number from 1, straight between powers of two.
  private static func logarithm(_ value: Double) -> Double {
    let exponent = Double(value.exponent)
    return exponent + value.significand - 1
  }

  private static func words(_ text: String) -> [[UInt8]] {
    FoldedNames.folded(Array(text.utf8)).split { !LetterBytes.isWord($0) }.map(Array.init)
  }

  private static func contains(_ words: [[UInt8]], _ run: [[UInt8]]) -> Bool {
    guard words.count >= run.count else { return false }
    return (0...words.count - run.count).contains { start in
      words[start..<start + run.count].elementsEqual(run)
    }
  }
}
