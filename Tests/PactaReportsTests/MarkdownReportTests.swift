import LegalModel
import Pacta
import PactaReports
import Testing

@Suite("Markdown report")
struct MarkdownReportTests {
  @Test("the sections stand in the order of the template, numbered from 1 to 11")
  func sections() throws {
    let headings = try ReportSample.report().markdown().split(separator: "\n")
      .filter { $0.hasPrefix("## ") }
    let numbers = headings.compactMap { $0.dropFirst(3).split(separator: ".").first }
    #expect(numbers.map { String($0) } == (1...11).map { String($0) })
    #expect(headings[2].hasSuffix("Tính hợp hiến"))
  }

  @Test("every table row has as many cells as its header, whatever the texts contain")
  func tables() throws {
    for language in [LanguageCode.vietnamese, .english] {
      var width: Int?
      for line in try ReportSample.report(language: language).markdown().split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        guard line.hasPrefix("|") else {
          width = nil
          continue
        }
        let bare = line.split(separator: "\\|", omittingEmptySubsequences: false).joined()
        let cells = bare.filter { $0 == "|" }.count
        #expect(cells == width ?? cells, "\(line)")
        width = cells
      }
    }
  }

  @Test("stars of a text are shown, not rendered")
  func emphasis() throws {
    let markdown = try ReportSample.report().markdown()
    #expect(markdown.contains("\\*registration\\*"))
    #expect(!markdown.contains(" *registration* "))
  }

  @Test("it quotes both texts, and names the score in the language's way")
  func content() throws {
    let vietnamese = try ReportSample.report().markdown()
    #expect(vietnamese.contains("khoản 1 Điều 1"))
    #expect(vietnamese.contains("độ gần 0,"))
    #expect(vietnamese.contains("01/01/2026"))
    let english = try ReportSample.report(language: .english).markdown()
    #expect(english.contains("nearness 0."))
    #expect(english.contains("paragraph 1, Article 1"))
  }

  @Test("an input that could not be read is named, and the summary says so")
  func failures() throws {
    let markdown = try ReportSample.report(language: .english).markdown()
    #expect(markdown.contains("**empty.txt**"))
    #expect(markdown.contains("Inputs that could not be read: 1 (see section 11)."))
  }

  @Test("a clause without candidates is listed under coverage")
  func without() throws {
    let music = """
      AGREEMENT ON MUSIC

      Article 1. Orchestra
      The orchestra rehearses at dawn.

      Article 2. Violins
      Violins precede trumpets.
      """
    let report = try CompatibilityAnalyzer(
      rules: .bundled, options: AnalysisOptions(language: .english)
    ).compare(
      treaty: .text(music, name: "music.txt"), with: [.text(ReportSample.law, name: "law.txt")]
    ).report
    let coverage = try #require(report.markdown().split(separator: "## 11.").last)
    #expect(coverage.contains("Article 1; Article 2."))
  }

  @Test("two runs give the same bytes")
  func deterministic() throws {
    #expect(try ReportSample.report().markdown() == ReportSample.report().markdown())
    #expect(try ReportSample.report().json() == ReportSample.report().json())
  }
}
