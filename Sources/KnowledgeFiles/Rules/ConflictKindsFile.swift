import RuleEngine

/// Reads `rules/kinds`: the kinds of conflict that a rule may name.
enum ConflictKindsFile {
  /// Reads one file, in its order.
  static func kinds(from source: KnowledgeSource) throws(KnowledgeError) -> [ConflictKind] {
    let record = try YAMLValue.root(of: source).record(keys: ["source", "kinds"])
    _ = try record.required("source").text()
    var kinds: [ConflictKind] = []
    for entry in try record.required("kinds").entries() {
      kinds.append(ConflictKind(id: entry.key, title: try entry.value.bilingual()))
    }
    return kinds
  }
}
