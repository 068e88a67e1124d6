import LegalModel
import Testing

@Suite struct VietnameseLabelsTests {
  @Test func `the letters of points have đ behind d and no f, j, w, z`() {
    let letters = VietnameseLabels.pointLetters
    #expect(letters.count == 23)
    #expect(letters.firstIndex(of: "đ") == letters.firstIndex(of: "d").map { $0 + 1 })
    #expect(!letters.contains { "fjwz".contains($0) })
  }

  @Test func `every kind of unit has a word in both languages and a token of its own`() {
    let kinds = ProvisionKind.allCases
    #expect(Set(kinds.map { VietnameseLabels.word(for: $0) }).count == kinds.count)
    #expect(Set(kinds.map { EnglishLabels.word(for: $0) }).count == kinds.count)
    #expect(Set(kinds.map(\.eIdToken)).count == kinds.count)
  }

  @Test func `the units above the article rank from part to subsection`() {
    let ranks = [ProvisionKind.part, .chapter, .section, .subsection].map(\.groupingRank)
    #expect(ranks == [0, 1, 2, 3])
    #expect(ProvisionKind.article.groupingRank == nil)
  }
}
