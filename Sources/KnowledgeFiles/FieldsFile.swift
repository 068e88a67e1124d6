public import Comparison

/// Reads `rules/fields`: which domains of the lexicon lie near to one another.
public enum FieldsFile {
  /// Reads all files.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func fields(from sources: [KnowledgeSource]) throws(KnowledgeError) -> Fields {
    var general: Set<String> = []
    var near: [Set<String>] = []
    for source in sources {
      let root = try YAMLValue.root(of: source).record(keys: ["source", "general", "near"])
      _ = try root.required("source").text()
      general.formUnion(try root.required("general").texts())
      for group in try root.required("near").elements() { near.append(Set(try group.texts())) }
    }
    return Fields(general: general, near: near)
  }
}
