public import Applicability
import LegalModel

/// Reads a file of `rules/amendments`: the words of amending instructions in one language.
///
/// ```yaml
/// language: vi
/// source: where the words are taken from
/// replace: ["sửa đổi, bổ sung", sửa đổi]
/// …
/// ```
public enum AmendmentCuesFile {
  /// Reads the words of one language.
  ///
  /// - Throws: ``KnowledgeError`` for a list that is missing or unknown, a file without a source, or
  ///   a word that two lists have.
  public static func cues(from source: KnowledgeSource) throws(KnowledgeError) -> AmendmentCues {
    let groups = AmendmentCues.Group.allCases
    let record = try YAMLValue.root(of: source).record(
      keys: Set(groups.map(\.key) + ["language", "source"]))
    _ = try record.required("source").text()
    let words = try record.words(of: AmendmentCues.Group.self, key: \.key)
    return AmendmentCues(
      language: LanguageCode(try record.required("language").text()), words: words)
  }
}
