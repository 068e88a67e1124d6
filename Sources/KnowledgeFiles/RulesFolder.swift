public import Citations
public import Findings
public import Foundation
import LegalModel
public import Lexicon

/// The shipped knowledge, read: the lexicon, the wordings and the words of citations, with digests of
/// their files.
public struct Knowledge: Sendable {
  /// The bilingual lexicon.
  public let lexicon: Lexicon
  /// One wording for each report language.
  public let wordings: [Wording]
  /// The words and names by which citations are known.
  public let citations: CitationKnowledge
  /// SHA-256 over the names and bytes of all files that decide a result or its words.
  public let rulesDigest: String
  /// SHA-256 over the names and bytes of the lexicon files.
  public let lexiconDigest: String
}

/// Reads a rules folder from disk.
public enum RulesFolder {
  /// Reads the lexicon, the wordings and the words of citations; files are taken in the order of their names.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func read(_ folder: URL) throws(KnowledgeError) -> Knowledge {
    let lexicon = try files(in: folder, named: "lexicon")
    let wordingFiles = try files(in: folder, named: "wording")
    let citationFiles = try files(in: folder, named: "citations")
    var wordings: [Wording] = []
    for file in wordingFiles { wordings.append(try WordingFile.wording(from: file)) }
    for language in [LanguageCode.vietnamese, .english]
    where !wordings.contains(where: { $0.language == language }) {
      throw KnowledgeError(
        code: .missingKey, file: folder.appendingPathComponent("wording").path, line: nil,
        problem: "there is no wording in '\(language)'",
        remedy: "Add the file \(language).yaml")
    }
    return Knowledge(
      lexicon: try LexiconFile.lexicon(from: lexicon), wordings: wordings,
      citations: try CitationCuesFile.knowledge(from: citationFiles),
      rulesDigest: digest(of: lexicon + wordingFiles + citationFiles),
      lexiconDigest: digest(of: lexicon))
  }

  /// Reads the words of citations alone.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func citations(_ folder: URL) throws(KnowledgeError) -> CitationKnowledge {
    try CitationCuesFile.knowledge(from: files(in: folder, named: "citations"))
  }

  private static func files(
    in folder: URL, named name: String
  ) throws(KnowledgeError) -> [KnowledgeSource] {
    let place = folder.appendingPathComponent(name)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
      throw KnowledgeError(
        code: .unreadableFile, file: place.path, line: nil, problem: "the folder cannot be read",
        remedy: "Check that it exists and may be read")
    }
    var sources: [KnowledgeSource] = []
    for file in names.sorted() where file.hasSuffix(".yaml") {
      sources.append(
        try source(at: place.appendingPathComponent(file), name: name + "/" + file))
    }
    guard !sources.isEmpty else {
      throw KnowledgeError(
        code: .unreadableFile, file: place.path, line: nil, problem: "the folder has no .yaml file",
        remedy: "Name a complete rules folder")
    }
    return sources
  }

  private static func source(
    at url: URL, name: String
  ) throws(KnowledgeError) -> KnowledgeSource {
    guard let content = try? Data(contentsOf: url),
      let text = String(bytes: content, encoding: .utf8)
    else {
      throw KnowledgeError(
        code: .unreadableFile, file: url.path, line: nil,
        problem: "the file cannot be read as UTF-8 text", remedy: "Check its rights and encoding")
    }
    return KnowledgeSource(name: name, text: text)
  }

  private static func digest(of sources: [KnowledgeSource]) -> String {
    var bytes: [UInt8] = []
    for source in sources {
      bytes.append(contentsOf: source.name.utf8)
      bytes.append(0)
      bytes.append(contentsOf: source.text.utf8)
      bytes.append(0)
    }
    return "sha256:" + SHA256.hexDigest(of: bytes)
  }
}
