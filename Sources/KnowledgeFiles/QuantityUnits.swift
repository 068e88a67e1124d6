import Norms

extension QuantityCuesFile {
  /// The units of a file, in file order.
  static func units(_ value: YAMLValue) throws(KnowledgeError) -> [QuantityCues.Unit] {
    let elements = try value.elements()
    var units: [QuantityCues.Unit] = []
    for element in elements { units.append(try unit(element)) }
    let names = Set(units.map(\.name))
    for (unit, element) in zip(units, elements) {
      if let base = unit.base, !names.contains(base) {
        throw element.error(
          .unknownValue, "unit '\(unit.name)' is a multiple of '\(base)', which is no unit here",
          "Use one of: \(names.sorted().joined(separator: ", "))")
      }
    }
    return units
  }

  private static func unit(_ value: YAMLValue) throws(KnowledgeError) -> QuantityCues.Unit {
    let record = try value.record(keys: [
      "unit", "words", "marks", "before", "equals", "times", "plus", "occasions",
    ])
    var unit = QuantityCues.Unit(name: try record.required("unit").text())
    unit.words = try record.required("words").texts()
    unit.marks = try record.optional("marks")?.texts() ?? []
    unit.before = try record.optional("before")?.texts() ?? []
    if let equals = try record.optional("equals")?.record(keys: ["unit", "times"]) {
      unit.base = try equals.required("unit").text()
      unit.factor = try equals.required("times").number()
    }
    unit.times = try record.optional("times")?.number() ?? 1
    unit.plus = try record.optional("plus")?.number() ?? 0
    unit.countsOccasions = try record.optional("occasions")?.flag() ?? false
    return unit
  }

  /// A mapping of words to numbers.
  static func values(_ value: YAMLValue) throws(KnowledgeError) -> [String: Double] {
    var values: [String: Double] = [:]
    for entry in try value.entries() { values[entry.key] = try entry.value.number() }
    return values
  }

  /// A mapping of words to whole numbers.
  static func integers(_ value: YAMLValue) throws(KnowledgeError) -> [String: Int] {
    var values: [String: Int] = [:]
    for entry in try value.entries() {
      let number = try entry.value.number()
      guard let whole = Int(exactly: number) else {
        throw entry.value.error(
          .wrongShape, "'\(number)' is no whole number", "Write a whole number here")
      }
      values[entry.key] = whole
    }
    return values
  }
}
