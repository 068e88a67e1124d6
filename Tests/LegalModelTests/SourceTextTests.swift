import LegalModel
import Testing

@Suite struct SourceTextTests {
  @Test func `a span that ends in blanks ends before them`() {
    let text = SourceText(Array("Điều 1. \u{A0}\n".utf8))
    #expect(text.string(text.span(ofNormalised: 0..<text.original.count)) == "Điều 1.")
  }

  @Test func `an empty range is an empty span at its place`() {
    #expect(SourceText(Array("abc".utf8)).span(ofNormalised: 1..<1) == SourceSpan(1, 1))
  }

  @Test func `line and column count from one`() {
    let text = SourceText(Array("a\nbc\nd".utf8))
    #expect(text.position(of: 0) == (1, 1))
    #expect(text.position(of: 3) == (2, 2))
    #expect(text.position(of: 5) == (3, 1))
  }

  @Test func `a span never ends before it starts`() {
    #expect(SourceSpan(5, 2) == SourceSpan(5, 5))
    #expect(SourceSpan(1, 4).union(SourceSpan(3, 9)) == SourceSpan(1, 9))
    #expect(SourceSpan(1, 9).contains(SourceSpan(1, 9)))
    #expect(!SourceSpan(1, 9).contains(SourceSpan(0, 2)))
  }
}
