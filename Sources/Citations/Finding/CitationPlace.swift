public import LegalModel

/// The provision in which a text stands, as far as its citations depend on it.
public struct CitationPlace: Sendable, Hashable {
  /// A step of the provision's eId.
  struct Step: Sendable, Hashable {
    let unit: CitedUnit?
    let number: String
    /// The eId up to and with this step.
    let id: String

    var style: CitedStep.Style { CitedStep.Style(number) }
  }

  /// The steps from the outermost on; behind the mark of a quotation only what is quoted.
  let steps: [Step]

  /// Reads the place from an eId such as `art_5__para_2`.
  public init(_ id: ProvisionID) {
    let bytes = Array(id.value.utf8)
    var steps: [Step] = []
    var root = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !CitationPlace.isJoint(bytes, end) { end += 1 }
      let sign = bytes[start..<end].firstIndex(of: 0x5F) ?? end
      let token = String(decoding: bytes[start..<sign], as: UTF8.self)
      if token == "qstr" {
        steps = []
        root = end + 2
      } else {
        steps.append(
          Step(
            unit: CitationPlace.units[token],
            number: String(decoding: bytes[min(sign + 1, end)..<end], as: UTF8.self),
            id: String(decoding: bytes[root..<end], as: UTF8.self)))
      }
      start = end + 2
    }
    self.steps = steps
  }

  /// Whether `__` parts two steps at the offset.
  private static func isJoint(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset] == 0x5F && offset + 1 < bytes.count && bytes[offset + 1] == 0x5F
  }

  private static let units: [String: CitedUnit] = [
    "art": .article, "para": .paragraph, "point": .point, "subpoint": .subpoint, "part": .part,
    "chp": .chapter, "sec": .section, "subsec": .subsection, "annex": .annex, "att": .annex,
    "reg": .regulation, "rule": .rule, "prot": .protocolUnit,
  ]

  /// Whether the article is numbered like `6-17`.
  var hasHyphenArticle: Bool {
    steps.contains { $0.unit == .article && $0.number.contains("-") && !$0.number.contains(".") }
  }

  /// Index of the step that is the unit, or is as deep.
  private func index(of unit: CitedUnit) -> Int? {
    if unit.depth > CitedUnit.paragraph.depth {
      return steps.lastIndex { ($0.unit?.depth ?? 0) > CitedUnit.paragraph.depth }
    }
    return steps.lastIndex { $0.unit?.depth == unit.depth }
  }

  /// The eId of this unit: `Điều này`, `this paragraph`; nil where the place has none.
  func this(_ unit: CitedUnit) -> String? {
    guard let index = index(of: unit) else { return nil }
    return steps[index].id
  }

  /// The eId of the unit one before or one after this one.
  func neighbour(_ unit: CitedUnit, by offset: Int, vietnamese: Bool) -> String? {
    guard let index = index(of: unit),
      let number = NumberWriting.neighbour(
        of: steps[index].number, by: offset, vietnamese: vietnamese)
    else { return nil }
    let id = steps[index].id
    return id.dropLast(steps[index].number.count) + number
  }

  /// The eId under which a step stands that names no article: the article for a paragraph, the
  /// paragraph or point for a point.
  func holder(of step: CitedStep) -> String? {
    if step.unit == .paragraph {
      return steps.last { ($0.unit?.depth ?? 9) <= CitedUnit.article.depth }?.id
    }
    guard step.unit.depth > CitedUnit.paragraph.depth else { return nil }
    let named = steps.filter { $0.unit != nil }
    let points = named.indices.filter { named[$0].unit?.depth ?? 0 > CitedUnit.paragraph.depth }
    if step.unit == .subpoint {
      let holder = points.first ?? named.indices.last
      return holder.map { named[$0].id }
    }
    for index in points.reversed() {
      let isInPoint = points.contains { $0 < index && named[$0].style == .lower }
      if isInPoint, NumberWriting.isRoman(named[index].number), !NumberWriting.isRoman(step.number)
      {
        continue
      }
      guard CitationPlace.areSiblings(named[index].number, step.number) else { continue }
      return index > 0 ? named[index - 1].id : nil
    }
    return named.last?.id
  }

  /// Whether a point of one number may stand beside one of the other.
  private static func areSiblings(_ here: String, _ cited: String) -> Bool {
    guard CitedStep.Style(here) == CitedStep.Style(cited) else { return false }
    let hereIsLong = here.count > 1 && NumberWriting.isRoman(here)
    let citedIsLong = cited.count > 1 && NumberWriting.isRoman(cited)
    if here == "i" || hereIsLong { return NumberWriting.isRoman(cited) && cited != "c" }
    if citedIsLong { return NumberWriting.isRoman(here) && here != "c" && here != "d" }
    if cited == "i" { return here >= "g" }
    return true
  }
}
