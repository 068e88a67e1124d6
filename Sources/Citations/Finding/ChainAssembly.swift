import LegalModel

/// A label with its numbers: `các khoản 1, 2 và 5`, `this Article`.
struct CitedSegment {
  /// What stands behind the label.
  enum Reference: Equatable {
    case numbers, this, that
    case neighbour(Int)
  }

  var label: CitedLabel
  var reference: Reference
  /// One path a number, ranges expanded.
  var paths: [CitedPath]
  var range: Range<Int>
}

/// How a label is joined to what stands before it.
enum CitedLink {
  /// Nothing but a blank: `khoản 2 Điều 5`.
  case adjacent
  case comma
  /// `của`, `of`
  case of
  /// `và`, `or`, also behind a comma.
  case and
  /// `đến`, `through`
  case rangeEnd
}

/// Something that is cited, while its address is put together.
struct CitedElement {
  /// An eId in front of the path, taken from the place of the text.
  var prefix: String?
  var path: CitedPath
  /// The element of which this one is a part unless a larger unit follows: in `Điều 5, khoản 2`
  /// that is `Điều 5`.
  var parent: Int?
  /// Whether it stands in this document by its words: `Điều này`.
  var isHere = false
  var range: Range<Int>

  /// Depth of the outermost unit named.
  var topDepth: Int { prefix == nil ? path.first?.unit.depth ?? 0 : 0 }

  /// Depth of the innermost unit named.
  var leafDepth: Int { path.last?.unit.depth ?? 0 }
}

/// Puts labels together: smaller units into larger ones, lists beside each other.
struct ChainAssembly {
  private(set) var elements: [CitedElement] = []
  let place: CitationPlace
  let isVietnamese: Bool
  /// What `that Article` points to.
  let antecedent: CitedElement?
  /// The label that was added last and how many elements it made.
  private var last: (label: CitedLabel, count: Int)?

  /// Adds a label; false when it cannot stand there.
  mutating func add(_ segment: CitedSegment, _ link: CitedLink) -> Bool {
    let holders = holders(of: segment)
    guard !holders.isEmpty else { return false }
    dropPassage(before: segment, link)
    defer { last = (segment.label, holders.count) }
    let run = openRun(under: segment.label.unit)
    if !run.isEmpty, contains(segment, link) {
      attach(holders, to: run, segment.range)
      return true
    }
    if link == .of, nest(holders, segment) { return true }
    if link == .rangeEnd { return expand(to: holders) }
    let parent = parent(of: segment, link)
    for holder in holders {
      var element = holder
      element.parent = parent
      elements.append(element)
    }
    return true
  }

  /// Whether the segment holds the open elements before it.
  private func contains(_ segment: CitedSegment, _ link: CitedLink) -> Bool {
    switch link {
    case .adjacent, .of: true
    // In `Điều 173, khoản 2, Điều 174` the paragraph already has its article.
    case .comma: last?.label.isContainedOverComma == true && elements.last?.parent == nil
    case .and, .rangeEnd: false
    }
  }

  /// A passage has no address in a paragraph or point: `đoạn 2 khoản 1`.
  private mutating func dropPassage(before segment: CitedSegment, _ link: CitedLink) {
    guard let last, last.label.word == VietnameseLabels.citedPassage,
      link == .adjacent || link == .of, segment.label.unit.depth > CitedUnit.article.depth
    else { return }
    elements.removeLast(min(last.count, elements.count))
  }

  init(place: CitationPlace, isVietnamese: Bool, antecedent: CitedElement?) {
    self.place = place
    self.isVietnamese = isVietnamese
    self.antecedent = antecedent
  }

  /// Puts the open elements into the article that was cited before: `paragraph 3 thereof`.
  mutating func addAntecedent(_ end: Int) -> Bool {
    guard let antecedent, let start = elements.last?.range.lowerBound,
      let article = antecedent.path.firstIndex(where: { $0.unit == .article })
    else { return false }
    let run = openRun(under: .article)
    guard !run.isEmpty else { return false }
    var holder = antecedent
    holder.path = Array(antecedent.path[...article])
    attach([holder], to: run, start..<end)
    return true
  }

  // MARK: Steps

  /// The elements that a segment stands for by itself.
  private func holders(of segment: CitedSegment) -> [CitedElement] {
    switch segment.reference {
    case .numbers: segment.paths.map { CitedElement(path: $0, range: segment.range) }
    case .this: here(place.this(segment.label.unit), segment)
    case .neighbour(let offset):
      here(
        place.neighbour(segment.label.unit, by: offset, vietnamese: isVietnamese), segment)
    case .that: pointedAt(segment)
    }
  }

  private func here(_ prefix: String?, _ segment: CitedSegment) -> [CitedElement] {
    let isWhole = segment.label.unit.depth < CitedUnit.article.depth
    return [
      CitedElement(
        prefix: isWhole ? "" : prefix ?? "", path: [], isHere: true, range: segment.range)
    ]
  }

  private func pointedAt(_ segment: CitedSegment) -> [CitedElement] {
    guard var element = antecedent,
      let depth = element.path.firstIndex(where: { $0.unit.depth == segment.label.unit.depth })
    else { return [] }
    element.path = Array(element.path[...depth])
    element.range = segment.range
    element.parent = nil
    return [element]
  }

  /// The last elements that name no unit as large as `unit`.
  private func openRun(under unit: CitedUnit) -> Range<Int> {
    var start = elements.count
    while start > 0, elements[start - 1].prefix == nil, !elements[start - 1].path.isEmpty,
      elements[start - 1].topDepth > unit.depth
    {
      start -= 1
    }
    return start..<elements.count
  }

  private mutating func attach(
    _ holders: [CitedElement], to run: Range<Int>, _ range: Range<Int>
  ) {
    let parts = ChainAssembly.joined(elements, in: run)
    elements.removeSubrange(run)
    for holder in holders {
      for part in parts {
        var element = part
        element.prefix = holder.prefix
        element.path = holder.path + part.path
        element.isHere = holder.isHere
        element.parent = nil
        element.range = part.range.lowerBound..<range.upperBound
        elements.append(element)
      }
    }
  }

  /// A point in a point: `clause (iii) of subparagraph (b)`.
  private mutating func nest(_ holders: [CitedElement], _ segment: CitedSegment) -> Bool {
    guard let last = elements.last, last.prefix == nil, last.path.first?.unit == .point,
      segment.label.unit == .point,
      holders.first?.path.last?.unit == .point || holders.first?.isHere == true
    else { return false }
    let start = elements.lastIndex { $0.path.first?.unit != .point }.map { $0 + 1 } ?? 0
    for index in start..<elements.count { elements[index].path[0].unit = .subpoint }
    attach(holders, to: start..<elements.count, segment.range)
    return true
  }

  private mutating func expand(to holders: [CitedElement]) -> Bool {
    guard let last = elements.last, let end = holders.first, holders.count == 1,
      last.prefix == nil, let from = last.path.last, let to = end.path.last,
      from.unit == to.unit, last.path.count >= end.path.count
    else { return false }
    let stem = last.path.dropLast()
    for number in NumberWriting.range(
      from: from.number, to: to.number, vietnamese: isVietnamese
    ).dropFirst() {
      elements.append(
        CitedElement(
          path: stem + [CitedStep(unit: to.unit, number: number)], parent: last.parent,
          range: end.range))
    }
    return true
  }

  /// The element of which a smaller unit behind it is a part.
  private func parent(of segment: CitedSegment, _ link: CitedLink) -> Int? {
    guard let last = elements.last, segment.reference == .numbers else { return nil }
    let depth = segment.label.unit.depth
    let isList =
      link == .comma && last.leafDepth < CitedUnit.article.depth && self.last?.count ?? 0 > 1
    if link == .adjacent || link == .comma, last.leafDepth < depth, !last.path.isEmpty, !isList {
      return elements.count - 1
    }
    let isSibling = last.parent != nil && last.topDepth == depth
    return isSibling && link != .of ? last.parent : nil
  }

  /// The elements of a range with their parents in front; a parent that got parts is no element of
  /// its own.
  private static func joined(_ all: [CitedElement], in range: Range<Int>) -> [CitedElement] {
    var whole = all
    var holders: Set<Int> = []
    for index in range {
      guard let parent = whole[index].parent, range.contains(parent) else { continue }
      holders.insert(parent)
      whole[index].prefix = whole[parent].prefix
      whole[index].path = whole[parent].path + whole[index].path
      whole[index].range = whole[parent].range.lowerBound..<whole[index].range.upperBound
    }
    return range.filter { !holders.contains($0) }.map { whole[$0] }
  }

  /// Everything that is cited.
  func finished() -> [CitedElement] {
    ChainAssembly.joined(elements, in: elements.indices)
  }
}
