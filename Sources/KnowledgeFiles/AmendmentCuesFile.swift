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
    var words: [AmendmentCues.Group: [String]] = [:]
    var seen: Set<String> = []
    for group in groups {
      for element in try record.required(group.key).elements() {
        let word = try element.text()
        guard seen.insert(word).inserted else {
          throw element.error(.duplicate, "the word '\(word)' is given twice", "Remove one of them")
        }
        words[group, default: []].append(word)
      }
    }
    return AmendmentCues(
      language: LanguageCode(try record.required("language").text()), words: words)
  }
}
