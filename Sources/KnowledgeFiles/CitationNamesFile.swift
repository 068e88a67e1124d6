import Citations
import LegalModel

/// Reads `rules/citations/names.yaml`: acts by their titles, treaties by all their names.
///
/// ```yaml
/// acts: [Luật Nhà ở]
/// treaties:
///   - {names: [UNCLOS, United Nations Convention on the Law of the Sea], articles: plain}
/// ```
enum CitationNamesFile {
  static func instruments(from source: KnowledgeSource) throws(KnowledgeError) -> [KnownInstrument]
  {
    let record = try YAMLValue.root(of: source).record(keys: ["acts", "treaties"])
    var instruments: [KnownInstrument] = []
    var lines: [String: Int] = [:]
    for element in try record.required("acts").elements() {
      let title = try element.text()
      try note([title], element, &lines)
      instruments.append(
        KnownInstrument(names: [title], number: nil, hasPlainArticles: true, isCitedAlone: true))
    }
    for element in try record.required("treaties").elements() {
      let treaty = try treaty(element)
      try note(treaty.names, element, &lines)
      instruments.append(treaty)
    }
    return instruments
  }

  private static func treaty(_ value: YAMLValue) throws(KnowledgeError) -> KnownInstrument {
    let record = try value.record(keys: ["names", "number", "articles", "alone"])
    let names = try record.required("names")
    let texts = try names.texts()
    guard !texts.isEmpty else {
      throw names.error(.wrongShape, "the treaty has no name", "Give at least one name")
    }
    if let articles = record.optional("articles") {
      let word = try articles.text()
      guard word == "plain" else {
        throw articles.error(
          .unknownValue, "'\(word)' is no way to number articles",
          "Write 'plain', or leave the key out")
      }
    }
    var number: String?
    if let value = record.optional("number") { number = try value.text() }
    return KnownInstrument(
      names: texts, number: number, hasPlainArticles: record.optional("articles") != nil,
      isCitedAlone: try record.optional("alone")?.flag() ?? true)
  }

  private static func note(
    _ names: [String], _ value: YAMLValue, _ lines: inout [String: Int]
  ) throws(KnowledgeError) {
    for name in names {
      if let line = lines.updateValue(value.line, forKey: name.lowercased()) {
        throw value.error(
          .duplicate, "the name '\(name)' is already given in line \(line)",
          "Keep one of them")
      }
    }
  }
}
