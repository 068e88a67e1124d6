import Citations
import LegalModel

/// Finds the documents of a corpus that clauses name.
struct NamedActs {
  private let documents: [LegalDocument]
  private var byNumber: [String: [Int]] = [:]
  private var byTitle: [[UInt8]: [Int]] = [:]

  init(_ documents: [LegalDocument]) {
    self.documents = documents
    for (index, document) in documents.enumerated() {
      if let number = document.metadata.number {
        byNumber[CorpusIndex.foldedNumber(number), default: []].append(index)
      }
      if let title = document.metadata.title {
        byTitle[ActNames.key(title), default: []].append(index)
      }
    }
  }

  /// The documents that an act means: by its number; by its name with the day or year; by its name
  /// alone the newest that is older than the act that names it.
  func find(_ act: NamedAct, namedBy source: Int) -> [Int] {
    let issued = documents[source].metadata.issued
    let older: (Int) -> Bool = { index in
      guard index != source else { return false }
      guard let issued, let other = documents[index].metadata.issued else { return true }
      return other <= issued
        && documents[index].metadata.number != documents[source].metadata.number
    }
    if let number = act.number {
      let found = (byNumber[CorpusIndex.foldedNumber(number)] ?? []).filter { hasKind(of: act, $0) }
      return (found.isEmpty ? misprinted(number, act) : found).filter(older)
    }
    let named = titled(act).filter(older)
    if let day = act.issued { return named.filter { documents[$0].metadata.issued == day } }
    if let year = act.year { return named.filter { documents[$0].metadata.issued?.year == year } }
    let newest = named.compactMap { documents[$0].metadata.issued }.max()
    return named.filter { documents[$0].metadata.issued == newest }
  }

  /// Whether a document may be of the kind that the name begins with: numbers of laws and of
  /// resolutions may be the same.
  private func hasKind(of act: NamedAct, _ index: Int) -> Bool {
    let name = act.name.lowercased()
    let named = VietnameseActs.kinds.first { name.hasPrefix($0.word) }?.name
    guard let named else { return true }
    let kind = documents[index].metadata.kind
    let isLaw = ["law", "code"]
    return kind == named || isLaw.contains(kind) && isLaw.contains(named) || kind == "document"
  }

  /// Acts with the same running number, year and name, where the sign of the issuer is misprinted.
  private func misprinted(_ number: String, _ act: NamedAct) -> [Int] {
    let start = number.split(separator: "/").prefix(2)
    guard start.count == 2 else { return [] }
    let name = ActNames.key(act.name)
    return documents.indices.filter { index in
      let metadata = documents[index].metadata
      guard let other = metadata.number?.split(separator: "/").prefix(2),
        other.elementsEqual(start), let title = metadata.title
      else { return false }
      return name.starts(with: ActNames.key(title))
    }
  }

  /// The documents whose title is the name without its year.
  private func titled(_ act: NamedAct) -> [Int] {
    if let found = byTitle[ActNames.key(act.name)] { return found }
    guard let year = act.year else { return [] }
    let words = act.name.split(separator: " ")
    guard words.last == "\(year)" else { return [] }
    for dropped in 1...2 where words.count > dropped {
      let name = words.dropLast(dropped).joined(separator: " ")
      if let found = byTitle[ActNames.key(name)] { return found }
    }
    return []
  }
}
