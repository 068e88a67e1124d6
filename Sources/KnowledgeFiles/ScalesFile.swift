public import Comparison

/// Reads `rules/scales`: how the units of amounts convert into one another.
///
/// ```yaml
/// source: calendar arithmetic
/// dimensions:
///   duration:
///     day: 1
///     working_day: [1, 2.5]    # from the least to the greatest that it may be
/// ```
public enum ScalesFile {
  /// Reads all files.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func scales(
    from sources: [KnowledgeSource]
  ) throws(KnowledgeError) -> MeasureScales {
    var units: [MeasureScales.Unit] = []
    for source in sources {
      let root = try YAMLValue.root(of: source).record(keys: ["source", "dimensions"])
      _ = try root.required("source").text()
      for dimension in try root.required("dimensions").entries() {
        for unit in try dimension.value.entries() {
          guard !units.contains(where: { $0.name == unit.key }) else {
            throw unit.value.error(
              .duplicate, "the unit '\(unit.key)' is given twice", "Keep one of them")
          }
          units.append(
            MeasureScales.Unit(
              name: unit.key, dimension: dimension.key, factor: try factor(unit.value)))
        }
      }
    }
    return MeasureScales(units: units)
  }

  private static func factor(_ value: YAMLValue) throws(KnowledgeError) -> ClosedRange<Double> {
    guard value.isList else {
      let exact = try value.number()
      return exact...exact
    }
    let bounds = try value.elements()
    guard bounds.count == 2 else {
      throw value.error(.wrongShape, "expected two numbers", "Write [least, greatest]")
    }
    let (least, greatest) = (try bounds[0].number(), try bounds[1].number())
    guard least <= greatest else {
      throw value.error(.wrongShape, "\(least) is greater than \(greatest)", "Swap the two")
    }
    return least...greatest
  }
}
