public import Applicability
import LegalModel

/// Reads a file of `rules/validity`: the words of clauses on commencement and validity in one
/// language.
///
/// ```yaml
/// language: vi
/// source: where the words are taken from
/// inForce: [có hiệu lực thi hành, có hiệu lực]
/// …
/// fiscalYearBegins: "01-01"
/// ```
public enum ValidityCuesFile {
  /// Reads the words of one language.
  ///
  /// - Throws: ``KnowledgeError`` for a list that is missing or unknown, a file without a source, a
  ///   word that two lists have, or a day that is none.
  public static func cues(from source: KnowledgeSource) throws(KnowledgeError) -> ValidityCues {
    let groups = ValidityCues.Group.allCases
    let record = try YAMLValue.root(of: source).record(
      keys: Set(groups.map(\.key) + ["language", "source", "fiscalYearBegins"]))
    _ = try record.required("source").text()
    let words = try record.words(of: ValidityCues.Group.self, key: \.key)
    let first = try record.required("fiscalYearBegins")
    let fields = try first.text().split(separator: "-").compactMap { Int($0) }
    guard fields.count == 2, CalendarDate(year: 2001, month: fields[0], day: fields[1]) != nil
    else {
      throw first.error(
        .unknownValue, "'\(try first.text())' is no day", "Write month-day: \"01-01\"")
    }
    return ValidityCues(
      language: LanguageCode(try record.required("language").text()), words: words,
      fiscalYearBegins: (fields[0], fields[1]))
  }
}
