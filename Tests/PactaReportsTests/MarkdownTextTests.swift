import Testing

@testable import PactaReports

@Suite("MarkdownText")
struct MarkdownTextTests {
  @Test(
    "what Markdown would read as markup is escaped",
    arguments: [
      ("a | b", "a \\| b"), ("*x*", "\\*x\\*"), ("[1]", "\\[1]"), ("<b>", "\\<b>"),
      ("# one", "\\# one"), ("- one", "\\- one"), ("1. one", "1\\. one"), ("2) two", "2\\) two"),
      ("> said", "\\> said"), ("`code`", "\\`code\\`"), ("_x_", "\\_x\\_"), ("&nbsp;", "\\&nbsp;"),
      ("back\\slash", "back\\\\slash"),
    ])
  func escapes(text: String, markdown: String) {
    #expect(MarkdownText.inline(text) == markdown)
  }

  @Test(
    "what is no markup stays readable",
    arguments: ["art_5__para_2", "R & D", "1.000.000 đồng", "điểm b) khoản 2", "a-b"])
  func keeps(text: String) {
    #expect(MarkdownText.inline(text) == text)
  }

  @Test("line breaks and runs of blanks become one blank in a cell")
  func oneLine() {
    #expect(MarkdownText.inline("a\n b\t\u{A0}c") == "a b c")
  }

  @Test("each line of a quotation is its own paragraph")
  func quotation() {
    #expect(MarkdownText.quotation("One:\n1. two") == "> One:\n>\n> 1\\. two")
  }

  @Test(
    "a long text is clipped between words",
    arguments: [
      ("one two three", 8, "one two…"), ("one two three", 7, "one two…"),
      ("one, two", 5, "one…"), ("one", 3, "one"), ("abcdef", 3, "abc…"),
      ("điều kiện bảo hộ", 10, "điều kiện…"),
    ])
  func clips(text: String, limit: Int, clipped: String) {
    #expect(text.clipped(to: limit) == clipped)
  }
}
