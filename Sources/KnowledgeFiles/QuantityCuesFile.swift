import LegalModel
public import Norms

/// Reads a file of `rules/quantities`: how one language writes amounts.
///
/// ```yaml
/// language: vi
/// source: Where the words come from
/// figures: {thousands: ".", decimal: ","}
/// numbers: {words: {một: 1, hai: 2}, …}
/// fractions: {links: [phần], denominators: {}, shares: {nửa: 50}}
/// months: {}
/// units:
///   - {unit: year, words: [năm], equals: {unit: month, times: 12}}
/// counted: [người]
/// phrases:
///   atLeast: [ít nhất]
/// ```
public enum QuantityCuesFile {
  /// Reads one file.
  ///
  /// - Throws: ``KnowledgeError`` when a key is missing or unknown, a value has another shape, or a
  ///   unit refers to one that the file does not define.
  public static func cues(from source: KnowledgeSource) throws(KnowledgeError) -> QuantityCues {
    let record = try YAMLValue.root(of: source).record(
      keys: [
        "language", "source", "figures", "numbers", "fractions", "months", "units", "plural",
        "counted", "phrases",
      ])
    _ = try record.required("source").text()
    var cues = QuantityCues(
      language: LanguageCode(try record.required("language").text()),
      figures: try figures(record.required("figures")))
    cues.numbers = try numbers(record.required("numbers"))
    try addFractions(record.required("fractions"), to: &cues.numbers)
    cues.numbers.months = try integers(record.required("months"))
    cues.units = try units(record.required("units"))
    cues.pluralEnding = try record.optional("plural").map(mark)
    cues.counted = try record.required("counted").texts()
    cues.phrases = try phrases(record.required("phrases"))
    return cues
  }

  private static func figures(
    _ value: YAMLValue
  ) throws(KnowledgeError) -> QuantityCues.FigureMarks {
    let record = try value.record(keys: ["thousands", "decimal"])
    return QuantityCues.FigureMarks(
      thousands: try mark(record.required("thousands")),
      decimal: try mark(record.required("decimal")))
  }

  private static func mark(_ value: YAMLValue) throws(KnowledgeError) -> UInt8 {
    let text = try value.text()
    guard text.utf8.count == 1, let mark = text.utf8.first else {
      throw value.error(
        .wrongShape, "'\(text)' is no mark of one ASCII character",
        "Write one such as \".\" or \",\"")
    }
    return mark
  }

  private static func numbers(
    _ value: YAMLValue
  ) throws(KnowledgeError) -> QuantityCues.Numbers {
    let record = try value.record(keys: [
      "words", "inner", "tens", "hundreds", "scales", "joints", "points", "halves", "articles",
      "occasions",
    ])
    var numbers = QuantityCues.Numbers()
    numbers.words = try integers(record.required("words"))
    numbers.inner = try integers(record.required("inner"))
    numbers.tens = try record.required("tens").texts()
    numbers.hundreds = try record.required("hundreds").texts()
    numbers.scales = try values(record.required("scales"))
    numbers.joints = try record.required("joints").texts()
    numbers.points = try record.required("points").texts()
    numbers.halves = try record.required("halves").texts()
    numbers.articles = try record.required("articles").texts()
    numbers.occasions = try integers(record.required("occasions"))
    return numbers
  }

  private static func addFractions(
    _ value: YAMLValue, to numbers: inout QuantityCues.Numbers
  ) throws(KnowledgeError) {
    let record = try value.record(keys: ["links", "denominators", "shares"])
    numbers.fractionLinks = try record.required("links").texts()
    numbers.denominators = try integers(record.required("denominators"))
    numbers.shares = try values(record.required("shares"))
  }

  private static func phrases(
    _ value: YAMLValue
  ) throws(KnowledgeError) -> [QuantityRole: [String]] {
    let roles = Dictionary(uniqueKeysWithValues: QuantityRole.allCases.map { ($0.name, $0) })
    var phrases: [QuantityRole: [String]] = [:]
    for entry in try value.entries() {
      guard let role = roles[entry.key] else {
        throw value.error(
          .unknownKey, at: entry.line, "no reading of amounts uses the phrases '\(entry.key)'",
          "Use one of: \(roles.keys.sorted().joined(separator: ", "))")
      }
      phrases[role] = try entry.value.texts()
    }
    if let missing = QuantityRole.allCases.first(where: { phrases[$0] == nil }) {
      throw value.error(
        .missingKey, "the phrases '\(missing.name)' are missing",
        "Add them; an empty list [] says that the language has none")
    }
    return phrases
  }
}
