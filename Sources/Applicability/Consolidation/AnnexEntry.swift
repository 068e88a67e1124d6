import Citations
import LegalModel

/// An entry of a list or table in an annex, as instructions name it: `mục 119 thuộc Phụ lục IV`.
///
/// Tables have no units below the row; a row is known by its first cell, and stands behind the rows
/// of the headings in front of it.
struct AnnexEntry {
  private let steps: [CitedPlace.Step]

  /// The entry of an address; nil for one that does not lie in an annex.
  init?(_ id: ProvisionID) {
    steps = CitedPlace(id).steps
    guard steps.count > 1, steps[0].depth == 0 else { return nil }
  }

  /// The number that stands for the annex which has the entry, where none is named.
  static let anyAnnex = "*"

  /// The number of the entry itself.
  var number: String { steps.last?.number ?? "" }

  /// The way to the entry: each step is looked for behind the one before.
  func find(in units: [ActUnit]) -> [Int]? {
    for (index, unit) in units.enumerated() where unit.kind == .annex && isAnnex(unit) {
      var list: [(way: [Int], unit: ActUnit)] = []
      AnnexEntry.flatten(unit.children, [index], into: &list)
      var place = list.startIndex
      var end = list.endIndex
      var found: [Int]?
      for step in steps.dropFirst() {
        found = nil
        guard let next = list[place..<end].firstIndex(where: { isEntry($0.unit, step) }) else {
          break
        }
        found = list[next].way
        place = next + 1
        let heading = list[next].unit
        if AnnexEntry.isHeading(heading) {
          end =
            list[place..<end].firstIndex {
              $0.unit.kind == heading.kind && AnnexEntry.isHeading($0.unit)
            } ?? end
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// Whether a unit with a number in capitals stands over those behind it.
  private static func isHeading(_ unit: ActUnit) -> Bool {
    let number = unit.kind == .row ? firstCell(of: unit.text) : unit.rightNumber
    guard let number, !number.isEmpty else { return false }
    return key(number).allSatisfy { $0.isLetter } && number.allSatisfy { !$0.isLowercase }
  }

  private func isAnnex(_ unit: ActUnit) -> Bool {
    let number = steps[0].number
    if number == AnnexEntry.anyAnnex { return true }
    return CitedAddress.folded(unit.rightNumber ?? "") == CitedAddress.folded(number)
  }

  private func isEntry(_ unit: ActUnit, _ step: CitedPlace.Step) -> Bool {
    let number = unit.kind == .row ? AnnexEntry.firstCell(of: unit.text) : unit.rightNumber
    return number.map(AnnexEntry.key) == AnnexEntry.key(step.number)
  }

  private static func flatten(
    _ units: [ActUnit], _ way: [Int], into list: inout [(way: [Int], unit: ActUnit)]
  ) {
    for (index, unit) in units.enumerated() {
      list.append((way + [index], unit))
      flatten(unit.children, way + [index], into: &list)
    }
  }

  /// The first cell of a row; nil where the row has only one.
  static func firstCell(of row: String) -> String? {
    guard let end = row.firstRange(of: " | ") ?? row.firstRange(of: " |") else { return nil }
    return String(row[..<end.lowerBound])
  }

  /// A number without stops behind it and noughts in front.
  static func key(_ number: String) -> String {
    var key = Substring(number.split(separator: " ").joined())
    while key.last == "." || key.last == ")" { key.removeLast() }
    while key.count > 1, key.first == "0" { key.removeFirst() }
    return key.uppercased()
  }
}
