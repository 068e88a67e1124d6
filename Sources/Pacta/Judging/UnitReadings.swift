import Alignment
import Comparison
import LegalModel
import Norms

/// The units of one side as they are compared: each is read when it is first asked for.
struct UnitReadings {
  private let units: [ComparedUnit]
  let documents: [LegalDocument]
  private let order: NormReader.Order
  private let analyzer: TextAnalyzer
  private let knowledge: ComparisonKnowledge
  private var norms: [Int: [Norm]] = [:]
  private var readings: [Int: ComparedProvision] = [:]

  init(
    _ units: [ComparedUnit], of documents: [LegalDocument], order: NormReader.Order,
    analyzer: TextAnalyzer, knowledge: ComparisonKnowledge, norms: [Int: [Norm]] = [:]
  ) {
    self.units = units
    self.documents = documents
    self.order = order
    self.analyzer = analyzer
    self.knowledge = knowledge
    for (document, read) in norms { self.norms[document] = sorted(read, of: document) }
  }

  /// Readings of other units, by the same means.
  func anew(_ units: [ComparedUnit], of documents: [LegalDocument]) -> UnitReadings {
    UnitReadings(
      units, of: documents, order: order, analyzer: analyzer, knowledge: knowledge)
  }

  /// The readings of one unit alone, which is then the first.
  func confined(to index: Int) -> UnitReadings {
    var readings = anew([units[index]], of: documents)
    readings.norms = norms
    if let known = self.readings[index] { readings.readings[0] = known }
    return readings
  }

  /// A unit, read for comparison.
  mutating func provision(_ index: Int) -> ComparedProvision {
    if let known = readings[index] { return known }
    let unit = units[index]
    let provision = ComparedProvision(
      text: Array(unit.wholeText.utf8),
      headings: order == .treaty ? Array(headings(of: unit).utf8) : [], language: unit.language,
      norms: norms(of: unit), rank: documents[unit.document].metadata.rank,
      article: unit.document << 32 | unit.article, knowledge: knowledge)
    readings[index] = provision
    return provision
  }

  /// The same with the norms of some documents read, several documents at a time.
  func reading(
    _ numbers: [Int], jobs: Int, observe: @escaping AnalysisEvent.Observer
  ) async -> UnitReadings {
    let (analyzer, documents, order) = (analyzer, documents, order)
    let read = await Jobs.map(numbers, jobs: jobs) { number in
      defer { observe(.done(.norms)) }
      return analyzer.norms(of: documents[number], order: order)
    }
    var readings = self
    for (number, norms) in zip(numbers, read) { readings.norms[number] = sorted(norms, of: number) }
    return readings
  }

  private func sorted(_ norms: [Norm], of document: Int) -> [Norm] {
    norms.filter { $0.isReadFromBody(of: documents[document]) }
      .sorted { $0.provision < $1.provision }
  }

  /// The heading of the unit and the nearest one above its article.
  private func headings(of unit: ComparedUnit) -> String {
    ([unit.heading].compactMap { $0 } + unit.surroundings.dropFirst().suffix(1))
      .joined(separator: ".\n")
  }

  /// The norms that stand in a unit; those of a document are read once and sorted by provision.
  ///
  /// A point that only goes on with the sentence of its chapeau has the norm of that sentence.
  private mutating func norms(of unit: ComparedUnit) -> [Norm] {
    let document = documents[unit.document]
    if norms[unit.document] == nil {
      norms[unit.document] = sorted(
        analyzer.norms(of: document, order: order), of: unit.document)
    }
    let all = norms[unit.document] ?? []
    let range = unit.provision..<document.subtreeEnd(of: unit.provision)
    let first = all.partitioningIndex { $0.provision >= unit.provision }
    let inside = Array(all[first...].prefix { $0.provision < range.upperBound })
    if inside.contains(where: { $0.modality != .none }) { return inside }
    var above: Set<Int> = []
    var current = document.provisions[unit.provision].parent
    while let here = current {
      above.insert(here)
      current = document.provisions[here].parent
    }
    let framed = all[..<first].filter { norm in
      above.contains(norm.provision) && norm.sources.contains(where: range.contains)
    }
    return framed.isEmpty ? inside : framed
  }
}

extension Array {
  /// The first index whose element satisfies a predicate that holds for all elements behind it.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var (lower, upper) = (startIndex, endIndex)
    while lower < upper {
      let middle = (lower + upper) / 2
      if holds(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
