import LegalModel
public import Lexicon

/// Reads the files of `rules/translations`: words of one language with their renderings in another.
///
/// ```yaml
/// language: en
/// to: vi
/// source: Where the renderings come from
/// terms:
///   abolish: bãi bỏ; hủy bỏ
/// ```
///
/// A word is written in its base form; inflected forms and second spellings are made. A verb may show
/// its principal parts as in the lexicon: `withdraw/withdrew/withdrawn`.
public enum TermBaseFile {
  /// The term base of all files together; without files it is empty.
  ///
  /// - Throws: ``KnowledgeError`` for a file of another shape, files that disagree in their languages,
  ///   or a word that is given twice.
  public static func termBase(
    from sources: [KnowledgeSource], spelling: SpellingVariants = SpellingVariants()
  ) throws(KnowledgeError) -> TermBase {
    var places: [String: String] = [:]
    var entries: [TermBase.Entry] = []
    for source in sources {
      let record = try YAMLValue.root(of: source)
        .record(keys: ["language", "to", "source", "terms"])
      try require(.english, record, "language")
      try require(.vietnamese, record, "to")
      _ = try record.required("source").text()
      for (key, line, value) in try record.required("terms").entries() {
        let entry = try entry(key, value, spelling)
        if let other = places.updateValue("\(source.name):\(line)", forKey: entry.term) {
          throw value.error(
            .duplicate, at: line, "'\(entry.term)' is given twice, first at \(other)",
            "Put all renderings on one line")
        }
        entries.append(entry)
      }
    }
    return TermBase(entries: entries)
  }

  private static func require(
    _ language: LanguageCode, _ record: YAMLRecord, _ key: String
  ) throws(KnowledgeError) {
    let value = try record.required(key)
    guard try value.text() == language.code else {
      throw value.error(
        .unknownValue, "'\(key)' is not '\(language)'", "Write \(key): \(language)")
    }
  }

  private static func entry(
    _ written: String, _ value: YAMLValue, _ spelling: SpellingVariants
  ) throws(KnowledgeError) -> TermBase.Entry {
    let verb = VerbForms(written)
    guard !Lexicon.folded(verb.base, language: .english).isEmpty else {
      throw value.error(.emptyTerm, "'\(written)' has no letter", "Write an English word")
    }
    var renderings: [String] = []
    for part in try value.text().split(separator: ";", omittingEmptySubsequences: false) {
      let rendering = part.trimming(\.isWhitespace)
      guard !Lexicon.folded(rendering, language: .vietnamese).isEmpty else {
        throw value.error(
          .emptyTerm, "a rendering of '\(written)' has no letter",
          "Write Vietnamese words, parted by semicolons")
      }
      guard !renderings.contains(rendering) else {
        throw value.error(
          .duplicate, "'\(rendering)' stands twice for '\(written)'", "Keep one of them")
      }
      renderings.append(rendering)
    }
    let forms = [verb.base] + verb.inflected
    return TermBase.Entry(
      verb.base, renderings: renderings,
      forms: verb.inflected + forms.flatMap(spelling.variants))
  }
}

extension Substring {
  /// The text without such characters at either end.
  fileprivate func trimming(_ isOutside: (Character) -> Bool) -> String {
    var rest = drop(while: isOutside)
    while let last = rest.last, isOutside(last) { rest.removeLast() }
    return String(rest)
  }
}
