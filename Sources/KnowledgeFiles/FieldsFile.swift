public import Comparison
import LegalModel

/// Reads `rules/fields`: which domains of the lexicon lie near to one another, and what they are called.
public enum FieldsFile {
  /// Reads all files.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func fields(from sources: [KnowledgeSource]) throws(KnowledgeError) -> Fields {
    var general: Set<String> = []
    var near: [Set<String>] = []
    var names: [String: [LanguageCode: String]] = [:]
    for source in sources {
      let root = try YAMLValue.root(of: source).record(
        keys: ["source", "general", "near", "names"])
      _ = try root.required("source").text()
      general.formUnion(try root.required("general").texts())
      for group in try root.required("near").elements() { near.append(Set(try group.texts())) }
      for entry in try root.optional("names")?.entries() ?? [] {
        names[entry.key] = try entry.value.localized()
      }
    }
    return Fields(general: general, near: near, names: names)
  }
}
