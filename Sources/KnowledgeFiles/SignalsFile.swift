public import Comparison
import LegalModel

/// Reads the files of `rules/signals`: named sets of phrases.
///
/// ```yaml
/// source: drafting usage of the laws since 2005
/// signals:
///   - id: nationality-requirement
///     title: {vi: phải là công dân, en: nationality asked for}
///     vi: [là công dân Việt Nam]
///     en: [be a national of]
///     except: {vi: [không phải là công dân Việt Nam]}
/// ```
public enum SignalsFile {
  /// The keys of a file, of a signal and of its exceptions.
  static let keys: Set<String> = ["source", "signals"]
  static let signalKeys: Set<String> = ["id", "title", "vi", "en", "except", "inEachPoint", "note"]
  static let exceptKeys: Set<String> = ["vi", "en"]

  /// Reads all files; an id is used once in all of them.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func signals(from sources: [KnowledgeSource]) throws(KnowledgeError) -> [Signal] {
    var signals: [Signal] = []
    var seen: Set<String> = []
    for source in sources {
      let root = try YAMLValue.root(of: source).record(keys: keys)
      _ = try root.required("source").text()
      for element in try root.required("signals").elements() {
        let signal = try signal(element)
        guard seen.insert(signal.id).inserted else {
          throw element.error(
            .duplicate, "the signal '\(signal.id)' is given twice", "Merge the two")
        }
        signals.append(signal)
      }
    }
    return signals
  }

  /// The line of each signal of a file that can be read.
  static func lines(of source: KnowledgeSource) -> [String: Int] {
    YAMLValue.lines(ofIDsUnder: "signals", in: source)
  }

  private static func signal(_ value: YAMLValue) throws(KnowledgeError) -> Signal {
    let record = try value.record(keys: signalKeys)
    let phrases = try phrases(record)
    guard !phrases.isEmpty else {
      throw value.error(.missingKey, "the signal has no phrase", "Give phrases under 'vi' or 'en'")
    }
    return Signal(
      id: try record.required("id").text(), title: try record.required("title").localized(),
      phrases: phrases,
      exceptions: try record.optional("except").map { value throws(KnowledgeError) in
        try SignalsFile.phrases(value.record(keys: exceptKeys))
      } ?? [:],
      isInEachPoint: try record.optional("inEachPoint")?.flag() ?? false)
  }

  static func phrases(
    _ record: YAMLRecord
  ) throws(KnowledgeError) -> [LanguageCode: [String]] {
    var phrases: [LanguageCode: [String]] = [:]
    for language in [LanguageCode.vietnamese, .english] {
      if let texts = try record.optional(language.code)?.texts() { phrases[language] = texts }
    }
    return phrases
  }
}
