import LegalModel
import Lexicon
import Testing

private let english = WordClasses(
  language: .english, functionWords: ["the", "of", "and", "shall", "in accordance with"],
  lightWords: ["following"], labels: ["Article"], names: ["Viet Nam"])

private let vietnamese = WordClasses(
  language: .vietnamese, functionWords: ["của", "và", "bị", "phải"], wholeWords: ["bị can"],
  leastWords: 2, shortPhrases: ["thuế"])

private func lexicon(_ terms: (vi: String, en: String)...) -> Lexicon {
  Lexicon(
    concepts: terms.map {
      Concept(
        id: ConceptID($0.en), vietnamese: [$0.vi], english: [$0.en], domain: "test")
    })
}

@Suite("PhraseCoverage")
struct PhraseCoverageTests {
  private func coverage(
    _ text: String, times: Int = 3, _ classes: WordClasses, _ lexicon: Lexicon
  ) -> PhraseCoverage {
    PhraseCoverage(
      of: Array(repeating: Array(text.utf8), count: times), classes: classes, lexicon: lexicon)
  }

  @Test("a phrase runs between function words, labels, names, numbers and punctuation")
  func phrases() {
    let text = "Article 5 the sea turtle shall of Viet Nam, 12 fishing gear; in accordance with law"
    let found = coverage(text, english, lexicon()).phrases.map(\.text)
    #expect(found == ["fishing gear", "law", "sea turtle"])
  }

  @Test("a phrase must occur by itself as often as is asked for")
  func minimum() {
    #expect(coverage("sea turtle", times: 2, english, lexicon()).phrases.isEmpty)
    #expect(coverage("sea turtle", times: 3, english, lexicon()).phrases.map(\.count) == [3])
  }

  @Test("a part of a longer phrase counts only where it stands alone as well")
  func partOfLonger() {
    let passages = ["sea turtle", "sea turtle", "sea turtle", "turtle", "turtle", "turtle", "sea"]
    let found = PhraseCoverage(
      of: passages.map { Array($0.utf8) }, classes: english, lexicon: lexicon())
    #expect(found.phrases.map(\.text) == ["sea turtle", "turtle"])
  }

  @Test("a plural is the same phrase as its singular")
  func plural() {
    let passages = ["sea turtle", "sea turtles", "Sea Turtle"].map { Array($0.utf8) }
    let found = PhraseCoverage(of: passages, classes: english, lexicon: lexicon())
    #expect(found.phrases.map(\.text) == ["sea turtle"])
  }

  @Test("a light word neither begins nor ends a phrase, but may stand in one")
  func lightWords() {
    let found = coverage("following turtle following nest following", english, lexicon())
    #expect(found.phrases.isEmpty == false)
    #expect(found.phrases.allSatisfy { !$0.text.hasPrefix("following") })
    #expect(found.phrases.map(\.text) == ["turtle following nest"])
  }

  @Test("a phrase in one term is known strictly, one made of two terms is only covered")
  func strictAndCovered() {
    let known = lexicon((vi: "rùa biển", en: "sea turtle"), (vi: "bảo vệ", en: "protection"))
    let one = coverage("sea turtle", english, known)
    #expect(one.strict.types == 1)
    let two = coverage("sea turtle protection", english, known)
    #expect(two.strict.types == 0)
    #expect(two.covered.types == 1)
    #expect(two.missing.isEmpty)
  }

  @Test("a term with a function word inside covers the phrases on both sides of it")
  func acrossFunctionWords() {
    let known = lexicon((vi: "tự do liên kết", en: "freedom of association"))
    let found = coverage("freedom of association", english, known)
    #expect(found.strict.types == 1)
    #expect(found.phrases.count == 2)
  }

  @Test("which phrases a text has does not depend on the lexicon")
  func independent() {
    let text = "the sea turtle and fishing gear"
    let without = coverage(text, english, lexicon()).phrases.map(\.text)
    let with = coverage(text, english, lexicon((vi: "rùa biển", en: "sea turtle")))
    #expect(with.phrases.map(\.text) == without)
  }

  @Test("a Vietnamese phrase has two syllables, or is a listed one")
  func syllables() {
    let found = coverage("thuế của rùa và rùa biển", vietnamese, lexicon())
    #expect(found.phrases.map(\.text) == ["rùa biển", "thuế"])
  }

  @Test("a whole word is not parted by the function word in it: bị can")
  func wholeWords() {
    #expect(coverage("bị can", vietnamese, lexicon()).phrases.map(\.text) == ["bị can"])
  }

  @Test("a term of one syllable covers nothing unless that syllable is listed")
  func loneSyllables() {
    let known = lexicon((vi: "rùa", en: "turtle"), (vi: "biển", en: "sea"))
    #expect(coverage("rùa biển", vietnamese, known).covered.types == 0)
  }

  @Test("tokens weigh a phrase by how often it occurs")
  func tokens() {
    let passages = Array(repeating: "sea turtle", count: 9) + Array(repeating: "gear", count: 3)
    let found = PhraseCoverage(
      of: passages.map { Array($0.utf8) }, classes: english,
      lexicon: lexicon((vi: "rùa biển", en: "sea turtle")))
    #expect(found.covered.types == 0.5)
    #expect(found.covered.tokens == 0.75)
    #expect(found.domains == ["test": 1])
  }
}
