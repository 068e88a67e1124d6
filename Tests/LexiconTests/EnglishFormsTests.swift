import LegalModel
import Lexicon
import Testing

@Suite("English forms")
struct EnglishFormsTests {
  @Test(
    "a regular verb is inflected by its ending",
    arguments: [
      ("publish", ["published", "publishing"]), ("refuse", ["refused", "refusing"]),
      ("notify", ["notified", "notifying"]), ("ban", ["banned", "banning"]),
      ("obey", ["obeyed", "obeying"]), ("agree", ["agreed", "agreeing"]),
      ("tie", ["tied", "tying"]), ("own", ["owned", "owning"]), ("limit", ["limited", "limiting"]),
      ("carry out", ["carried out", "carrying out"]),
    ])
  func regular(verb: String, forms: [String]) {
    #expect(VerbForms(verb).base == verb)
    #expect(VerbForms(verb).inflected == forms)
  }

  @Test(
    "the principal parts of an irregular verb stand behind slashes",
    arguments: [
      ("withdraw/withdrew/withdrawn", "withdraw", ["withdrew", "withdrawn", "withdrawing"]),
      ("commit/committed", "commit", ["committed", "committing"]),
      (
        "forbid/forbade/forbidden/forbidding", "forbid", ["forbade", "forbidden", "forbidding"]
      ),
      (
        "take/took/taken measures", "take measures",
        ["took measures", "taken measures", "taking measures"]
      ),
      ("set/set", "set", ["setting"]),
    ])
  func irregular(written: String, base: String, forms: [String]) {
    #expect(VerbForms(written).base == base)
    #expect(VerbForms(written).inflected == forms)
  }

  private let spelling = SpellingVariants(
    endings: [
      SpellingVariants.Pair("our", "or"), SpellingVariants.Pair("isation", "ization"),
      SpellingVariants.Pair("lment", "llment"),
    ], words: [SpellingVariants.Pair("licence", "license")])

  @Test(
    "a British term has its American twin",
    arguments: [
      ("labour", ["labor"]), ("licence holder", ["license holder"]),
      ("labour organisation", ["labour organization", "labor organisation", "labor organization"]),
      ("enrolment", ["enrollment"]), ("trademark", []),
    ])
  func variants(term: String, expected: [String]) {
    #expect(spelling.variants(of: term) == expected)
  }

  @Test("a short word keeps its ending: four is not for", arguments: ["four", "hour", "our"])
  func shortWords(word: String) {
    #expect(spelling.variants(of: word).isEmpty)
  }

  @Test("forms are matched and never shown")
  func matchedNotShown() {
    let concept = Concept(
      id: ConceptID("publish"), vietnamese: ["công bố"], english: ["publish"], domain: "test",
      englishForms: ["published"])
    let lexicon = Lexicon(concepts: [concept])
    #expect(lexicon.matches(in: Array("published".utf8), language: .english).count == 1)
    #expect(lexicon.concepts[0].terms(in: .english) == ["publish"])
  }
}
