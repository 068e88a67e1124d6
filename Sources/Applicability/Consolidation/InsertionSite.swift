import LegalModel

/// Where a new unit comes to stand.
struct InsertionSite {
  /// The way to the unit around it; empty at the top.
  let way: [Int]
  /// Its index among the parts.
  let index: Int
  /// The address of the unit around it, or of a unit of its kind beside it.
  private let parent: String?
  private let sibling: String?

  init(
    for unit: ActUnit, _ address: ProvisionID, _ place: AmendmentOperation.InsertionPlace,
    in units: [ActUnit]
  ) throws(OperationOutcome.Failure) {
    switch place {
    case .after(let id), .before(let id):
      if UnitAddress(id).find(in: units) == nil {
        // The neighbour was taken out before; the number tells the place as well.
        try self.init(for: unit, address, in: units)
      } else {
        let isBehind = if case .after = place { true } else { false }
        try self.init(for: unit, beside: id, offset: isBehind ? 1 : 0, in: units)
      }
    case .inOrder: try self.init(for: unit, address, in: units)
    }
  }

  /// Behind or in front of another unit; where that is of a smaller kind, beside the unit of the new
  /// one's kind around it.
  private init(
    for unit: ActUnit, beside id: ProvisionID, offset: Int, in units: [ActUnit]
  ) throws(OperationOutcome.Failure) {
    guard var beside = UnitAddress(id).find(in: units), !beside.isEmpty else {
      throw .noSuchNeighbour
    }
    let depth = InsertionSite.depth(of: unit.kind)
    while beside.count > 1, InsertionSite.depth(of: units.unit(at: beside).kind) > depth {
      beside.removeLast()
    }
    let anchor = units.unit(at: beside)
    if InsertionSite.depth(of: anchor.kind) < depth {
      way = beside
      index = offset == 0 ? 0 : InsertionSite.index(of: unit, among: anchor.children)
      parent = anchor.id
      sibling = nil
      return
    }
    way = Array(beside.dropLast())
    index = beside[beside.count - 1] + offset
    sibling = anchor.id
    parent = nil
  }

  /// Where the number belongs.
  private init(
    for unit: ActUnit, _ address: ProvisionID, in units: [ActUnit]
  ) throws(OperationOutcome.Failure) {
    let outer = Array(CitedPlace(address).steps.dropLast())
    if unit.kind == .article {
      guard let before = InsertionSite.articleBefore(unit, in: units) else {
        throw .noSuchNeighbour
      }
      way = Array(before.dropLast())
      index = before[before.count - 1] + 1
      sibling = units.unit(at: before).id
      parent = nil
      return
    }
    guard let holder = CitedPlace(steps: outer).id else {
      way = []
      index = InsertionSite.index(of: unit, among: units)
      sibling = units.first { $0.kind == unit.kind }?.id
      parent = nil
      return
    }
    guard let way = UnitAddress(holder).find(in: units) else { throw .noSuchPlace }
    let around = units.unit(at: way)
    self.way = way
    index = InsertionSite.index(of: unit, among: around.children)
    parent = around.id
    sibling = nil
  }

  /// The address of the new unit here.
  func id(of unit: ActUnit) -> String {
    let step = unit.kind.eIdToken + "_" + InsertionSite.cleaned(unit.rightNumber ?? "1")
    if let parent { return parent + "__" + step }
    guard let sibling else { return step }
    return sibling.dropLast(ActUnit.lastStep(of: sibling).count) + step
  }

  private static func cleaned(_ number: String) -> String {
    String(number.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" })
  }

  /// The index at which a number belongs: behind the last smaller one of the kind, else in front of
  /// the first larger one, else behind everything but flush words.
  static func index(of unit: ActUnit, among units: [ActUnit]) -> Int {
    guard let number = unit.rightNumber else { return units.count }
    let order = UnitOrder(number, unit.kind)
    func other(_ index: Int) -> UnitOrder? {
      units[index].kind == unit.kind
        ? units[index].rightNumber.map { UnitOrder($0, unit.kind) } : nil
    }
    if let last = units.indices.last(where: { other($0).map { $0 < order } ?? false }) {
      return last + 1
    }
    if let first = units.indices.first(where: { other($0).map { order < $0 } ?? false }) {
      return first
    }
    return (units.lastIndex { $0.kind != .tail } ?? -1) + 1
  }

  /// The article with the largest number below that of a new one.
  private static func articleBefore(_ unit: ActUnit, in units: [ActUnit]) -> [Int]? {
    guard let number = unit.rightNumber else { return nil }
    let order = UnitOrder(number, .article)
    var best: (way: [Int], order: UnitOrder)?
    func search(_ units: [ActUnit], _ way: [Int]) {
      for (index, other) in units.enumerated() where !other.isQuoted && other.kind != .annex {
        if other.kind == .article, let number = other.rightNumber {
          let found = UnitOrder(number, .article)
          if found < order, best.map({ $0.order < found }) ?? true { best = (way + [index], found) }
        } else if other.kind.groupsArticles {
          search(other.children, way + [index])
        }
      }
    }
    search(units, [])
    return best?.way
  }

  private static func depth(of kind: ProvisionKind) -> Int {
    switch kind {
    case .part, .annex: 1
    case .chapter: 2
    case .section: 3
    case .subsection: 4
    case .article: 5
    case .paragraph, .definition: 6
    case .point: 7
    default: 8
    }
  }
}
