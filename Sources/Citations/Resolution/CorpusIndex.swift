import LegalModel

/// The documents of a corpus, ready to be looked up by number, title and alias.
package struct CorpusIndex: Sendable {
  let documents: [DocumentIndex]
  private var byNumber: [String: [Int]] = [:]
  private var byTitle: [[UInt8]: [Int]] = [:]
  private let aliases: [[UInt8]: KnownInstrument]
  private let yearWords: [[UInt8]]

  init(_ corpus: Corpus, _ knowledge: CitationKnowledge) {
    documents = corpus.members.map { DocumentIndex($0.document) }
    var aliases: [[UInt8]: KnownInstrument] = [:]
    for instrument in knowledge.instruments {
      for name in instrument.names { aliases[CorpusIndex.folded(name)] = instrument }
    }
    self.aliases = aliases
    yearWords = knowledge.cues.flatMap { $0[.year] }.map { Array($0.utf8) }
    for (index, member) in corpus.members.enumerated() {
      let metadata = member.document.metadata
      if let number = metadata.number {
        byNumber[CorpusIndex.foldedNumber(number), default: []].append(index)
      }
      if let title = metadata.title {
        byTitle[CorpusIndex.folded(title), default: []].append(index)
      }
    }
  }

  /// The document that a citation names.
  func find(_ name: String) -> Result<Int, DocumentIndex.Missing> {
    if documents.isEmpty { return .failure(.init(cause: .documentNotInCorpus)) }
    if let found = byNumber[CorpusIndex.foldedNumber(name)]?.first { return .success(found) }
    let (title, year) = withoutYear(name)
    let known = aliases[CorpusIndex.folded(name)] ?? aliases[CorpusIndex.folded(title)]
    if let number = known?.number, let found = byNumber[CorpusIndex.foldedNumber(number)]?.first {
      return .success(found)
    }
    var found: Set<Int> = []
    for alias in [name, title] + (known?.names ?? []) {
      found.formUnion(byTitle[CorpusIndex.folded(alias)] ?? [])
    }
    return pick(found.sorted(), year: year)
  }

  /// The newest of several documents of one title, or the one of the year.
  private func pick(_ found: [Int], year: Int?) -> Result<Int, DocumentIndex.Missing> {
    func issued(_ index: Int) -> CalendarDate? { documents[index].document.metadata.issued }
    let fitting = year.map { year in found.filter { issued($0)?.year == year } } ?? found
    let candidates = fitting.isEmpty ? found : fitting
    guard let newest = candidates.compactMap(issued).max() else {
      if candidates.count == 1 { return .success(candidates[0]) }
      return .failure(
        .init(cause: candidates.isEmpty ? .documentNotInCorpus : .ambiguousDocument))
    }
    let dated = candidates.filter { issued($0) == newest }
    return dated.count == 1 ? .success(dated[0]) : .failure(.init(cause: .ambiguousDocument))
  }

  /// A name and the year behind it: `Luật Đất đai năm 2013`, `GATT 1994`.
  private func withoutYear(_ name: String) -> (title: String, year: Int?) {
    let words = name.split(separator: " ")
    guard let last = words.last, last.count == 4, let year = Int(last), words.count > 1 else {
      return (name, nil)
    }
    var rest = words.dropLast()
    if let word = rest.last, yearWords.contains(Array(word.utf8)) { rest = rest.dropLast() }
    let title = rest.joined(separator: " ")
    return (title.last == "," ? String(title.dropLast()) : title, year)
  }

  private static func folded(_ name: String) -> [UInt8] {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return FoldedNames.folded(Array(words.utf8))
  }

  /// A number without regard to capitals and to `Đ` for `D`, as English texts write it.
  package static func foldedNumber(_ number: String) -> String {
    String(number.lowercased().map { $0 == "đ" ? "d" : $0 })
  }
}
