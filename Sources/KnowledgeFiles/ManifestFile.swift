public import LegalModel

/// What a manifest says of one document.
public struct ManifestEntry: Sendable, Hashable {
  /// Name of the document, unique in the manifest.
  public let id: String
  /// Files that hold it, relative to the manifest; several files are parts of one document.
  public let files: [String]
  /// Language of the text, where stated.
  public let language: LanguageCode?
  /// Status, such as `in force` or `draft`, where stated.
  public let status: String?
  /// Kind of document, such as `law` or `treaty`, where stated.
  public let kind: String?
  /// Subject fields, such as `labour`.
  public let fields: [String]
  /// Whether the manifest lists all law in force on the fields.
  public let isComplete: Bool
}

/// Reads a corpus manifest: one document, or a list of them, each with
/// `id, files, language, status, kind, fields, complete`.
///
/// ```yaml
/// - id: labour-code
///   files: [labour-code.txt]
///   fields: [labour]
///   complete: true
/// ```
public enum ManifestFile {
  /// Reads the entries of a manifest, in order.
  ///
  /// - Throws: ``KnowledgeError`` for a wrong key or value, an entry without files, an id used twice.
  public static func entries(from source: KnowledgeSource) throws(KnowledgeError) -> [ManifestEntry]
  {
    let root = try YAMLValue.root(of: source)
    let values = root.isList ? try root.elements() : [root]
    var entries: [ManifestEntry] = []
    var lines: [String: Int] = [:]
    for value in values {
      let entry = try entry(value)
      if let line = lines.updateValue(value.line, forKey: entry.id) {
        throw value.error(
          .duplicate, "the id '\(entry.id)' is already used in line \(line)",
          "Give every document its own id")
      }
      entries.append(entry)
    }
    return entries
  }

  /// Whether a YAML text looks like a manifest at all: its keys name files.
  public static func isManifest(_ source: KnowledgeSource) -> Bool {
    guard let root = try? YAMLValue.root(of: source) else { return false }
    let first = root.isList ? (try? root.elements())?.first : root
    let keys = (try? first?.entries())?.map(\.key) ?? []
    return keys.contains("files")
  }

  private static func entry(_ value: YAMLValue) throws(KnowledgeError) -> ManifestEntry {
    let record = try value.record(
      keys: ["id", "files", "language", "status", "kind", "fields", "complete"])
    let files = try record.required("files")
    let names = try files.isList ? files.texts() : [files.text()]
    guard !names.isEmpty else {
      throw files.error(.wrongShape, "the entry names no file", "Name at least one file")
    }
    return ManifestEntry(
      id: try record.required("id").text(), files: names,
      language: try record.optional("language").map(text).map(LanguageCode.init),
      status: try record.optional("status").map(text),
      kind: try record.optional("kind").map(text),
      fields: try record.optional("fields")?.texts() ?? [],
      isComplete: try record.optional("complete")?.flag() ?? false)
  }

  private static func text(_ value: YAMLValue) throws(KnowledgeError) -> String {
    try value.text()
  }
}
