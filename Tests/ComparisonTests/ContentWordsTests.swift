import LegalModel
import Lexicon
import Testing

@testable import Comparison

@Suite("Words that say what a text is about")
struct ContentWordsTests {
  private let content = ContentWords([
    WordClasses(
      language: .vietnamese, functionWords: ["do", "của", "đối với"], wholeWords: ["tự do"],
      lightWords: ["này"], labels: ["Điều"], names: ["Việt Nam"])
  ])

  private func says(
    _ text: String, isPair: Bool = false, _ language: LanguageCode = .vietnamese
  ) -> Bool {
    content.says(Array(text.utf8), language: language, isPair: isPair)
  }

  @Test("words of grammar, labels and names say nothing")
  func empty() {
    for text in ["của", "này", "Điều", "Việt Nam", "đối với", "của này", "", "…"] {
      #expect(!says(text), "\(text)")
    }
    #expect(says("tiền lương"))
    #expect(says("của lương"))
  }

  @Test("a mere pair counts only where both syllables do")
  func pairs() {
    #expect(says("tiền lương", isPair: true))
    #expect(!says("của lương", isPair: true))
  }

  @Test("a whole word counts though it contains a function word")
  func whole() {
    #expect(says("tự do", isPair: true))
    #expect(!says("lý do", isPair: true))
  }

  @Test("in a language without word classes every word counts")
  func unknownLanguage() {
    #expect(says("of", .english))
  }
}
