import Citations
import LegalModel

/// A place of the amended act as an instruction writes it, perhaps without its outer units.
struct CitedPlace: Hashable {
  /// One step of an address: token of the unit and number.
  struct Step: Hashable {
    let token: String
    let number: String

    /// How far out the unit stands; the article is 5.
    var depth: Int { Step.depths[token] ?? 5 }

    private static let depths = [
      "annex": 0, "att": 0, "part": 1, "chp": 2, "sec": 3, "subsec": 4, "art": 5, "para": 6,
      "row": 6,
      "point": 7, "subpoint": 8,
    ]
  }

  var steps: [Step]
  var part = AmendedPlace.Part.whole
  /// The act as the words in front or behind name it.
  var act: String?

  init(_ id: ProvisionID, act: String? = nil) {
    steps = id.value.split(separator: "__").map(CitedPlace.step)
    self.act = act
  }

  init(steps: [Step], part: AmendedPlace.Part = .whole, act: String? = nil) {
    self.steps = steps
    self.part = part
    self.act = act
  }

  private static func step(_ text: Substring) -> Step {
    let token = text.prefix { $0 != "_" }
    return Step(token: String(token), number: String(text.dropFirst(token.count + 1)))
  }

  /// The address; nil without any step.
  var id: ProvisionID? {
    steps.isEmpty
      ? nil : ProvisionID(steps.map { $0.token + "_" + $0.number }.joined(separator: "__"))
  }

  var isInAnnex: Bool { steps.first?.depth == 0 }

  /// Whether the place is an annex without an entry of it.
  var isAnnexAlone: Bool { isInAnnex && steps.count == 1 }

  /// Whether the article, or the chapter of a section, is still missing.
  var isOpen: Bool {
    guard let first = steps.first else { return true }
    return first.depth > 5 || first.depth == 3 || first.depth == 4
  }

  /// The address without its last step.
  var parent: CitedPlace { CitedPlace(steps: Array(steps.dropLast()), act: act) }

  /// Takes the missing outer units from another place; whether it had them.
  mutating func complete(from other: CitedPlace) -> Bool {
    let depth = steps.first?.depth ?? 6
    let outer = other.steps.prefix { $0.depth < depth }
    guard let last = outer.last else { return false }
    // A numbered point stands in an annex, not in an article.
    let isEntry = steps.first?.token == "point" && steps.first?.number.first?.isNumber == true
    if depth > 5, last.depth < 5, !other.isInAnnex, !isEntry { return false }
    if depth < 5, last.depth >= depth { return false }
    steps = outer + steps
    return true
  }

  /// Fills in outer units and acts: from the place that follows, else from the units around, else
  /// from the place in front.
  static func completed(_ written: [CitedPlace], around: CitedPlace?) -> [CitedPlace] {
    var places = written
    for index in places.indices.reversed() {
      let next = index + 1 < places.count ? places[index + 1] : nil
      if places[index].act == nil { places[index].act = next?.act }
      guard places[index].isOpen else { continue }
      if let around, around.isInAnnex, !around.isAnnexAlone,
        places[index].complete(from: around)
      {
        continue
      }
      if let next, places[index].complete(from: next) { continue }
      if let around { _ = places[index].complete(from: around) }
    }
    for index in places.indices.dropFirst() where places[index].isOpen {
      _ = places[index].complete(from: places[index - 1])
    }
    return places
  }

  /// The steps that places share from the outermost on.
  static func common(_ places: [CitedPlace]) -> CitedPlace? {
    // A place around another one says nothing more.
    let inner = places.filter { place in
      !places.contains { $0.steps.count > place.steps.count && $0.steps.starts(with: place.steps) }
    }
    guard var shared = inner.first?.steps else { return nil }
    for place in inner.dropFirst() {
      let count = zip(shared, place.steps).prefix { $0 == $1 }.count
      shared = Array(shared.prefix(count))
    }
    return shared.isEmpty ? nil : CitedPlace(steps: shared)
  }
}
