public import Findings
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
  /// Title in both languages, where stated.
  public let title: BilingualText?
  /// Subject fields, such as `labour`.
  public let fields: [String]
  /// Whether the manifest lists all law in force on the fields.
  public let isComplete: Bool
  /// The entry of which this one is the same text in another format; such a twin is not analysed
  /// beside it.
  public let twinOf: String?
}

/// Reads a corpus manifest: one document, a list of them, or a list under `documents`, each with
/// `id, files, language, status, kind, fields, complete`.
///
/// ```yaml
/// documents:
///   - id: labour-code
///     files: [labour-code.txt]
///     fields: [labour]
///     complete: true
/// ```
///
/// A title, and notes on where a text comes from (`workURI, factsFrom, note, sha256`), may stand
/// beside these.
public enum ManifestFile {
  /// Reads the entries of a manifest, in order.
  ///
  /// - Throws: ``KnowledgeError`` for a wrong key or value, an entry without files, an id used twice.
  public static func entries(from source: KnowledgeSource) throws(KnowledgeError) -> [ManifestEntry]
  {
    let root = try YAMLValue.root(of: source)
    let values = try documents(under: root)
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
    let first = (try? documents(under: root))?.first
    let keys = (try? first?.entries())?.map(\.key) ?? []
    return keys.contains("files")
  }

  private static func documents(under root: YAMLValue) throws(KnowledgeError) -> [YAMLValue] {
    if root.isList { return try root.elements() }
    let entries = try root.entries()
    guard entries.contains(where: { $0.key == "documents" }) else { return [root] }
    return try root.record(keys: ["documents"]).required("documents").elements()
  }

  private static func title(_ value: YAMLValue) throws(KnowledgeError) -> BilingualText {
    guard value.isMapping else {
      let title = try value.text()
      return BilingualText(vi: title, en: title)
    }
    let record = try value.record(keys: ["vi", "en"])
    return BilingualText(
      vi: try record.required("vi").text(), en: try record.required("en").text())
  }

  private static func entry(_ value: YAMLValue) throws(KnowledgeError) -> ManifestEntry {
    let record = try value.record(
      keys: [
        "id", "files", "language", "status", "kind", "fields", "complete", "title", "twinOf",
        "workURI", "factsFrom", "note", "sha256",
      ])
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
      title: try record.optional("title").map(title),
      fields: try record.optional("fields")?.texts() ?? [],
      isComplete: try record.optional("complete")?.flag() ?? false,
      twinOf: try record.optional("twinOf").map(text))
  }

  private static func text(_ value: YAMLValue) throws(KnowledgeError) -> String {
    try value.text()
  }
}
