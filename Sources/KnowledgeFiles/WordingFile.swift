public import Findings
import LegalModel

/// Reads a file of `rules/wording`: the words of reports in one language.
public enum WordingFile {
  /// Reads one file.
  ///
  /// - Throws: ``KnowledgeError`` when a phrase is missing, unknown or not text.
  public static func wording(from source: KnowledgeSource) throws(KnowledgeError) -> Wording {
    let root = try YAMLValue.root(of: source)
    let record = try root.record(
      keys: ["language", "decimalMark", "phrases", "units", "measures", "diagnostics"])
    let language = try record.required("language").text()
    return Wording(
      language: LanguageCode(language), decimalMark: try record.required("decimalMark").text(),
      phrases: try phrases(in: record.required("phrases")),
      diagnostics: try diagnostics(in: record.optional("diagnostics")),
      unitKinds: try unitKinds(in: record.required("units")),
      measures: try measures(in: record.optional("measures")))
  }

  private static func phrases(in value: YAMLValue) throws(KnowledgeError) -> [Phrase: String] {
    var phrases: [Phrase: String] = [:]
    for group in try value.entries() {
      for entry in try group.value.entries() {
        let key = group.key + "." + entry.key
        guard let phrase = Phrase(rawValue: key) else {
          throw value.error(
            .unknownKey, at: entry.line, "no report uses the phrase '\(key)'",
            "Remove it or correct its name")
        }
        phrases[phrase] = try entry.value.text()
      }
    }
    if let missing = Phrase.allCases.first(where: { phrases[$0] == nil }) {
      throw value.error(
        .missingKey, "the phrase '\(missing.rawValue)' is missing",
        "Add it; the wording of the other language shows what it says")
    }
    return phrases
  }

  private static func diagnostics(
    in value: YAMLValue?
  ) throws(KnowledgeError) -> [String: String] {
    var wordings: [String: String] = [:]
    for entry in try value?.entries() ?? [] { wordings[entry.key] = try entry.value.text() }
    return wordings
  }

  private static func unitKinds(
    in value: YAMLValue
  ) throws(KnowledgeError) -> [ProvisionKind: String] {
    var names: [ProvisionKind: String] = [:]
    for entry in try value.entries() {
      guard let kind = ProvisionKind(rawValue: entry.key) else {
        throw value.error(
          .unknownKey, at: entry.line, "'\(entry.key)' is no kind of unit",
          "Use one of: \(ProvisionKind.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      names[kind] = try entry.value.text()
    }
    return names
  }

  /// A name is one text, or the forms for one and for several.
  private static func measures(
    in value: YAMLValue?
  ) throws(KnowledgeError) -> [String: MeasureName] {
    var names: [String: MeasureName] = [:]
    for entry in try value?.entries() ?? [] {
      let forms = entry.value.isList ? try entry.value.texts() : [try entry.value.text()]
      guard let one = forms.first, let several = forms.last, forms.count <= 2 else {
        throw entry.value.error(
          .wrongShape, at: entry.line, "'\(entry.key)' has \(forms.count) forms",
          "Give one name, or the forms for one and for several")
      }
      names[entry.key] = MeasureName(one: one, several: several)
    }
    return names
  }
}
