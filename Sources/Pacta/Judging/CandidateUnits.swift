import Alignment
import LegalModel

extension Concordance {
  /// The domestic units that are compared with a row: those of its links, and the further units of the
  /// first articles, since the alignment finds articles and the answer may stand in any paragraph.
  ///
  /// Each unit once, in the order of the links, then in document order. A link that an expert pinned
  /// stands alone.
  func candidateUnits(of row: ConcordanceRow, in documents: [LegalDocument]) -> [Int] {
    let linked = row.correspondences.map(\.unit)
    let pinned = row.correspondences.filter { $0.origin == .pinned }.map(\.unit)
    guard pinned.isEmpty else { return pinned }
    var units = linked
    for unit in linked.prefix(CandidateLimit.articles) {
      let further = siblings(of: unit, in: documents[domestic[unit].document])
      units += further.filter { !units.contains($0) }.prefix(CandidateLimit.units)
    }
    let rejected = Set(row.rejected.map(\.unit))
    return units.filter { !rejected.contains($0) }
  }

  /// The other units of the article in which a unit stands; units of an article follow one another.
  private func siblings(of unit: Int, in document: LegalDocument) -> [Int] {
    guard let article = document.article(of: domestic[unit].provision) else { return [] }
    func belongs(_ other: Int) -> Bool {
      domestic.indices.contains(other) && domestic[other].document == domestic[unit].document
        && document.article(of: domestic[other].provision) == article
    }
    var lower = unit
    while belongs(lower - 1) { lower -= 1 }
    var upper = unit
    while belongs(upper + 1) { upper += 1 }
    return (lower...upper).filter { $0 != unit }
  }
}

extension Concordance {
  /// How near the search found each candidate unit, beside 1 for the nearest; a further unit of an
  /// article is as near as the article, another one of the act a little less than its nearest one.
  func nearness(of units: [Int], in row: ConcordanceRow, _ documents: [LegalDocument]) -> [Double] {
    guard let best = row.correspondences.map(\.score).max(), best > 0 else {
      return units.map { _ in 0 }
    }
    return units.map { unit in
      let place = { (index: Int) -> [Int?] in
        let found = domestic[index]
        return [found.document, documents[found.document].article(of: found.provision)]
      }
      let link = row.correspondences.first { $0.unit == unit || place($0.unit) == place(unit) }
      if let link { return link.score / best }
      let act = row.correspondences.filter { domestic[$0.unit].document == domestic[unit].document }
      return CandidateLimit.actShare * (act.map(\.score).max() ?? 0) / best
    }
  }
}

/// How far the search for the paragraph that answers goes.
private enum CandidateLimit {
  /// The articles whose further units are compared.
  static let articles = 2
  /// How near a unit is that only stands in an act that was found.
  static let actShare = 0.8
  /// The further units of one article.
  static let units = 12
}

extension LegalDocument {
  /// The nearest article at or above a provision.
  func article(of provision: Int) -> Int? {
    var current: Int? = provision
    while let here = current {
      if provisions[here].kind == .article { return here }
      current = provisions[here].parent
    }
    return nil
  }
}
