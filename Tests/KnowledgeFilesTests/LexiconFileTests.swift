import KnowledgeFiles
import LegalModel
import Lexicon
import Testing

@Suite("LexiconFile")
struct LexiconFileTests {
  private let head = "domain: ip\nsources: {own: written here}\nconcepts:\n"

  private func error(_ text: String) -> KnowledgeError? {
    do {
      _ = try LexiconFile.lexicon(from: [KnowledgeSource(name: "ip.yaml", text: text)])
      return nil
    } catch {
      return error
    }
  }

  @Test("a concept is read with its terms, field and source")
  func reads() throws {
    let text =
      head + """
          - id: trademark
            preferred: {vi: nhãn hiệu, en: trademark}
            other: {vi: [], en: [trade mark]}
            seen: own
        """
    let lexicon = try LexiconFile.lexicon(from: [KnowledgeSource(name: "ip.yaml", text: text)])
    let concept = try #require(lexicon.concepts.first)
    #expect(concept.english == ["trademark", "trade mark"])
    #expect(concept.vietnamese == ["nhãn hiệu"])
    #expect(concept.domain == "ip")
    #expect(concept.isTopical)
    #expect(concept.seen == ["own"])
  }

  @Test("a concept in one language only is refused with its line")
  func oneLanguage() {
    let error = error(head + "  - id: sign\n    preferred: {en: sign}\n    seen: own\n")
    #expect(error?.code == .oneLanguage)
    #expect(error?.line == 5)
    #expect(error?.file == "ip.yaml")
  }

  @Test("an unknown key is refused with its line and the keys that are known")
  func unknownKey() {
    let error = error(
      head + "  - id: sign\n    prefered: {vi: dấu hiệu, en: sign}\n    seen: own\n")
    #expect(error?.code == .unknownKey)
    #expect(error?.line == 5)
    #expect(error?.remedy.contains("preferred") == true)
  }

  @Test("a name given twice is refused, naming both places")
  func duplicateName() {
    let error = error(
      head + """
          - id: sign
            preferred: {vi: dấu hiệu, en: sign}
            seen: own
          - id: sign
            preferred: {vi: ký hiệu, en: symbol}
            seen: own
        """)
    #expect(error?.code == .duplicate)
    #expect(error?.line == 7)
    #expect(error?.problem.contains("ip.yaml:4") == true)
  }

  @Test("two concepts that share a term in both languages are one and are refused")
  func sharedTerms() {
    let error = error(
      head + """
          - id: sign
            preferred: {vi: dấu hiệu, en: sign}
            seen: own
          - id: signs
            preferred: {vi: Dấu hiệu, en: Signs}
            seen: own
        """)
    #expect(error?.code == .duplicate)
  }

  @Test("two concepts may share a term in one language")
  func homonyms() {
    let error = error(
      head + """
          - id: agreement
            preferred: {vi: thỏa thuận, en: agreement}
            seen: own
          - id: arrangement
            preferred: {vi: thoả thuận, en: arrangement}
            seen: own
        """)
    #expect(error == nil)
  }

  @Test("a term that is another only by tone placement is refused as given twice")
  func termTwice() {
    let error = error(
      head + """
          - id: agreement
            preferred: {vi: thỏa thuận, en: agreement}
            other: {vi: [thoả thuận]}
            seen: own
        """)
    #expect(error?.code == .duplicate)
    #expect(error?.line == 6)
  }

  @Test("text that is no YAML is refused with the line of the fault")
  func syntax() {
    let error = error("domain: ip\nsources: {own: here\nconcepts: []\n")
    #expect(error?.code == .notYAML)
    #expect((2...4).contains(error?.line ?? 0))
    #expect(error?.description.hasPrefix("ip.yaml:") == true)
  }

  @Test("a key given twice is refused")
  func duplicateKey() {
    #expect(error("domain: ip\ndomain: labour\n")?.code == .duplicate)
  }

  @Test("a source that the file does not explain is refused")
  func unknownSource() {
    let error = error(
      head + "  - id: sign\n    preferred: {vi: dấu hiệu, en: sign}\n    seen: hearsay\n")
    #expect(error?.code == .unknownValue)
    #expect(error?.line == 6)
  }
}
