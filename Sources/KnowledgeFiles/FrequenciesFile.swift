import LegalModel
public import Lexicon

/// Reads a file of `rules/frequencies`: in how many articles of a body of law a word stands.
///
/// ```yaml
/// language: vi
/// source: What was counted, and when
/// articles: 17080
/// rest: 12
/// counts:
///   quy định: 12330
/// ```
///
/// `rest` is the count of everything that is not listed.
public enum FrequenciesFile {
  /// Reads one file.
  ///
  /// - Throws: ``KnowledgeError`` for a file of another shape, or a count that is no whole number from
  ///   1 to the number of articles.
  public static func frequencies(
    from source: KnowledgeSource
  ) throws(KnowledgeError) -> TermFrequencies {
    let record = try YAMLValue.root(of: source)
      .record(keys: ["language", "source", "articles", "rest", "counts"])
    _ = try record.required("source").text()
    let articles = try count(record.required("articles"), atMost: Int(Int32.max))
    var shares: [String: Double] = [:]
    for (word, _, value) in try record.required("counts").entries() {
      shares[word] = Double(try count(value, atMost: articles)) / Double(articles)
    }
    return TermFrequencies(
      language: LanguageCode(try record.required("language").text()),
      rest: Double(try count(record.required("rest"), atMost: articles)) / Double(articles),
      shares: shares)
  }

  private static func count(_ value: YAMLValue, atMost most: Int) throws(KnowledgeError) -> Int {
    guard let count = Int(try value.text()), (1...most).contains(count) else {
      throw value.error(
        .wrongShape, "expected a whole number from 1 to \(most)", "Write a number such as 12")
    }
    return count
  }
}
