import Alignment
import Comparison
import LegalModel

/// Which domestic units have which elements, so that a clause that names one is compared with them even
/// where they share no other word.
struct ElementPlaces {
  private var units: [Int: [Int]] = [:]

  /// How many units are compared for one element.
  private static let limit = 3

  init(_ domestic: [ComparedUnit], finder: ElementFinder) {
    for (number, unit) in domestic.enumerated() {
      let text = Array(([unit.opening, unit.text].joined(separator: "\n")).utf8)
      for element in finder.present(in: text, language: unit.language) {
        units[element, default: []].append(number)
      }
    }
  }

  /// The units that have an element that the clause names, at most a few an element.
  ///
  /// What is required is sought in the acts that the search found for the clause; what is forbidden in
  /// all of them, those of the found acts first. What says something only of the same conduct is not
  /// sought at all.
  func units(
    for clause: ComparedProvision, near found: [Int], _ domestic: [ComparedUnit],
    _ finder: ElementFinder
  ) -> [Int] {
    let acts = Set(found.map { domestic[$0].document })
    var result: [Int] = []
    for element in clause.namedElements where finder.elements[element].nearness == nil {
      let all = units[element] ?? []
      let inside = all.filter { acts.contains(domestic[$0].document) }
      let outside =
        finder.elements[element].stance == .forbidden
        ? all.filter { !acts.contains(domestic[$0].document) } : []
      result += (inside + outside).prefix(ElementPlaces.limit).filter { !result.contains($0) }
    }
    return result
  }
}
