import Citations
import LegalModel

/// Finds units of an act by the addresses of amending instructions. The act's own quotations are
/// passed over.
struct UnitAddress {
  /// A way from the top to a unit: indexes of children.
  typealias Way = [Int]

  let steps: [CitedPlace.Step]
  private let entry: AnnexEntry?

  init(_ id: ProvisionID) {
    steps = CitedPlace(id).steps
    entry = AnnexEntry(id)
  }

  /// The unit in the units of an act.
  func find(in units: [ActUnit]) -> Way? {
    guard !steps.isEmpty else { return nil }
    if let entry { return entry.find(in: units) }
    if let article = steps.firstIndex(where: { $0.token == "art" }), steps[0].depth > 0 {
      return articles(steps[article], steps[..<article], in: units).lazy.compactMap { way in
        UnitAddress.descend(steps[(article + 1)...], from: way, in: units)
      }.first
    }
    return UnitAddress.descend(steps[...], from: [], in: units)
  }

  /// The articles of a number, those in the units that the address names first.
  private func articles(
    _ step: CitedPlace.Step, _ outer: ArraySlice<CitedPlace.Step>, in units: [ActUnit]
  ) -> [Way] {
    var found: [(way: Way, agreeing: Int)] = []
    func search(_ units: [ActUnit], _ way: Way, _ agreeing: Int) {
      for (index, unit) in units.enumerated() where !unit.isQuoted && unit.kind != .annex {
        let here = way + [index]
        if unit.kind == .article {
          if UnitAddress.isUnit(unit, step) { found.append((here, agreeing)) }
        } else if unit.kind.groupsArticles {
          let agrees = outer.contains { UnitAddress.isUnit(unit, $0) }
          search(unit.children, here, agreeing + (agrees ? 1 : 0))
        }
      }
    }
    search(units, [], 0)
    let best = found.map(\.agreeing).max() ?? 0
    return found.filter { $0.agreeing == best }.map(\.way)
      + found.filter { $0.agreeing < best }.map(\.way)
  }

  /// Goes down step by step; a step may lie a few levels deeper.
  private static func descend(
    _ steps: ArraySlice<CitedPlace.Step>, from start: Way, in units: [ActUnit]
  ) -> Way? {
    var way = start
    for step in steps {
      let level = way.isEmpty ? units : units.unit(at: way).children
      guard let next = find(step, in: level, depth: step.depth < 5 ? 4 : 3) else { return nil }
      way += next
    }
    return way
  }

  private static func find(_ step: CitedPlace.Step, in units: [ActUnit], depth: Int) -> Way? {
    if let index = units.firstIndex(where: { !$0.isQuoted && isUnit($0, step) }) { return [index] }
    guard depth > 1 else { return nil }
    for (index, unit) in units.enumerated() where !unit.isQuoted {
      if let way = find(step, in: unit.children, depth: depth - 1) { return [index] + way }
    }
    return nil
  }

  /// Whether a unit has the kind and number of a step.
  static func isUnit(_ unit: ActUnit, _ step: CitedPlace.Step) -> Bool {
    guard isKind(unit.kind, step.token), let number = unit.rightNumber else { return false }
    return CitedAddress.folded(number) == CitedAddress.folded(step.number)
  }

  private static func isKind(_ kind: ProvisionKind, _ token: String) -> Bool {
    switch token {
    case "para": kind == .paragraph || kind == .definition
    case "point": kind == .point || kind == .subpoint
    case "annex": kind == .annex
    default: kind.eIdToken == token
    }
  }
}

extension [ActUnit] {
  /// The unit at the end of a way.
  func unit(at way: [Int]) -> ActUnit {
    var unit = self[way[0]]
    for index in way.dropFirst() { unit = unit.children[index] }
    return unit
  }

  /// Changes the unit at the end of a way.
  mutating func change(at way: ArraySlice<Int>, _ body: (inout ActUnit) -> Void) {
    guard let first = way.first else { return }
    if way.count == 1 { return body(&self[first]) }
    self[first].children.change(at: way.dropFirst(), body)
  }

  /// Changes the list of units in which a way ends.
  mutating func changeSiblings(of way: ArraySlice<Int>, _ body: (inout [ActUnit], Int) -> Void) {
    guard let first = way.first else { return }
    if way.count == 1 { return body(&self, first) }
    self[first].children.changeSiblings(of: way.dropFirst(), body)
  }
}
