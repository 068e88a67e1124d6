/// The inflected forms of an English verb.
///
/// A verb is written in its base form, with words after it where it has some (`carry out`). The
/// principal parts of an irregular verb follow behind slashes: `withdraw/withdrew/withdrawn`,
/// `commit/committed`, `forbid/forbade/forbidden/forbidding`. The form in `-s` needs no mention: it is
/// folded like a plural.
public struct VerbForms: Sendable, Hashable {
  /// The base form, with its words after the verb.
  public let base: String
  /// Past, participle and gerund, each with the words after the verb; none twice.
  public let inflected: [String]

  /// Reads a verb as it is written in a lexicon file.
  public init(_ written: String) {
    let words = written.split(separator: " ", maxSplits: 1)
    let parts = (words.first ?? "").split(separator: "/").map(String.init)
    let tail = words.count > 1 ? " " + words[1] : ""
    let verb = parts.first ?? ""
    let past = parts.count > 1 ? parts[1] : VerbForms.past(of: verb)
    let participle = parts.count > 2 ? parts[2] : past
    let gerund = parts.count > 3 ? parts[3] : VerbForms.gerund(of: verb, past: past)
    base = verb + tail
    var forms: [String] = []
    for form in [past, participle, gerund] where form != verb && !forms.contains(form + tail) {
      forms.append(form + tail)
    }
    inflected = forms
  }

  private static func past(of verb: String) -> String {
    let letters = Array(verb)
    guard let last = letters.last else { return verb }
    if last == "e" { return verb + "d" }
    if last == "y", letters.count > 1, !isVowel(letters[letters.count - 2]) {
      return verb.dropLast() + "ied"
    }
    return verb + (doublesItsLast(letters) ? "\(last)ed" : "ed")
  }

  private static func gerund(of verb: String, past: String) -> String {
    let letters = Array(verb)
    guard let last = letters.last else { return verb }
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if last == "e", !["ee", "oe", "ye"].contains(String(letters.suffix(2))) {
      return verb.dropLast() + "ing"
    }
    return verb + (past == verb + "\(last)ed" || doublesItsLast(letters) ? "\(last)ing" : "ing")
  }

  /// Whether a verb of one syllable ends in one vowel and one consonant: `ban`, `stop`.
  private static func doublesItsLast(_ letters: [Character]) -> Bool {
    guard letters.count >= 3, letters.count(where: isVowel) == 1 else { return false }
    let last = letters[letters.count - 1]
    return !isVowel(last) && !"wxy".contains(last) && isVowel(letters[letters.count - 2])
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
