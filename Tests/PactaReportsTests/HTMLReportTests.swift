import Findings
import Foundation
import LegalModel
import PactaReports
import Testing

@testable import Pacta

@Suite("HTML report")
struct HTMLReportTests {
  private static let columns: [Phrase] = [
    .tableNumber, .columnClause, .columnObligation, .columnLaw, .columnLevel, .columnAnalysis,
    .columnSeverity, .tableConfidence, .columnRecommendation, .columnLeadAgency, .columnDeadline,
  ]

  /// The sections in their order, by the ids of their headings.
  private static let sections = [
    "scope", "cover", "summary", "profile", "constitutionality", "conformity", "details", "direct",
    "changes", "same-field", "languages", "plan", "coverage", "reverse", "keys",
  ]

  private func page(_ report: CompatibilityReport) throws -> String {
    var bytes: [UInt8] = []
    try report.html { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func occurrences(_ pattern: String, in page: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    let whole = NSRange(page.startIndex..., in: page)
    return expression.matches(in: page, range: whole).compactMap { match in
      Range(match.range(at: 1), in: page).map { String(page[$0]) }
    }
  }

  @Test("what is covered stands first, and all sections follow in both languages")
  func sections() throws {
    for language in [LanguageCode.vietnamese, .english] {
      let page = try page(ReportSample.report(language: language))
      #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language.code)\">"))
      #expect(
        try occurrences("<section id=\"([a-z-]+)\"", in: page) == HTMLReportTests.sections)
      #expect(try occurrences("(<h1>)", in: page).count == 1)
    }
  }

  @Test("no label of the page is lacking in a language")
  func labels() throws {
    for language in [LanguageCode.vietnamese, .english] {
      let report = try ReportSample.draftReport(language: language)
      let page = try page(report)
      for phrase in HTMLReportTests.columns {
        #expect(page.contains(">" + report.wording.text(phrase) + "</th>"))
      }
      for phrase in Phrase.allCases { #expect(!page.contains(">\(phrase.rawValue)<")) }
    }
  }

  @Test("nothing is asked of any network, and the policy forbids to")
  func selfContained() throws {
    let page = try page(ReportSample.report())
    #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
    #expect(!page.contains("unsafe-"))
    #expect(try occurrences("(?:src|href|action)=\"([^#\"][^\"]*)\"", in: page) == ["data:,"])
    #expect(try occurrences("(url\\(|@import|https?:)", in: page).isEmpty)
  }

  @Test("no element has a handler or a style of its own, which the policy would not let work")
  func inert() throws {
    let page = try page(ReportSample.report())
    #expect(try occurrences("<[a-z0-9]+[^>]* (on[a-z]+|style)=", in: page).isEmpty)
  }

  @Test("each id is given once, and each link leads to one")
  func ids() throws {
    for report in [
      try ReportSample.report(), try ReportSample.draftReport(language: .english),
    ] {
      let page = try page(report)
      let ids = try occurrences(" id=\"([^\"]+)\"", in: page)
      #expect(Set(ids).count == ids.count)
      let links = try occurrences(" href=\"#([^\"?]+)\"", in: page)
      #expect(Set(links).isSubset(of: ids))
      let labels = try occurrences(" (?:for|aria-labelledby)=\"([^\"]+)\"", in: page)
      #expect(Set(labels).isSubset(of: ids))
    }
  }

  @Test("markup in a text is shown, and does nothing")
  func escaping() throws {
    let attack = "</script><img src=x onerror=\"alert(1)\"></noscript><script>alert(2)</script>"
    let treaty = """
      AGREEMENT ON \(attack) MARKS

      Article 1. Signs \(attack)
      No Party shall refuse registration of a trademark \(attack) only because the sign is a sound.
      """
    let law = """
      LUẬT
      NHÃN HIỆU

      Điều 1. Điều kiện bảo hộ \(attack)
      1. Nhãn hiệu được bảo hộ khi là dấu hiệu \(attack) nhìn thấy được; trừ dấu hiệu âm thanh.
      """
    let report = try CompatibilityAnalyzer(rules: .bundled).compare(
      treaty: .text(treaty, name: "\(attack).txt"),
      with: [.text(law, name: "'\(attack).txt"), .bytes([], name: attack)]
    ).report
    let page = try page(report)
    #expect(page.contains("&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"))
    #expect(!page.contains("<img"))
    #expect(try occurrences("(<script)", in: page).count == 1)
    #expect(try occurrences("(</script)", in: page).count == 1)
    let opened = try occurrences("(<noscript)", in: page).count
    #expect(try occurrences("(</noscript)", in: page).count == opened)
  }

  @Test("what both sides speak of is marked, and so are the figures")
  func marks() throws {
    let page = try page(ReportSample.draftReport(language: .vietnamese))
    let words = try occurrences("<mark>([^<]+)</mark>", in: page)
    let figures = try occurrences("<mark class=\"q\">([^<]+)</mark>", in: page)
    #expect(words.contains("employed") || words.contains("employer"))
    #expect(words.contains { $0.contains("lao động") })
    #expect(figures.contains { $0.contains("15 tuổi") })
  }

  @Test("each text says its language where it is not that of the report")
  func languages() throws {
    let page = try page(ReportSample.report())
    #expect(page.contains("<blockquote lang=\"en\">"))
    #expect(page.contains("<blockquote lang=\"vi\">"))
  }

  @Test("a line has a cell for each column, and its row a head")
  func columns() throws {
    let page = try page(ReportSample.report())
    let heads = try occurrences("role=\"columnheader\">([^<]+)<", in: page)
    #expect(heads.count == 11)
    let lines = try occurrences(
      "(<th (?:id=\"row-[0-9]+\" )?scope=\"row\" role=\"rowheader\">)", in: page
    ).count
    let cells = try occurrences("(<td role=\"cell\">)", in: page).count
    #expect(lines > 0 && cells == lines * 10)
  }

  @Test("the table from law to treaty leads to the clauses that a provision decided")
  func reverse() throws {
    let page = try page(ReportSample.report())
    let reverse = try #require(page.components(separatedBy: "<section id=\"reverse\"").last)
    #expect(reverse.contains("href=\"#row-1\""))
    #expect(reverse.contains(">Điều 1<"))
  }

  @Test("an expert's decision is told with author, reason and what became of it")
  func decisions() throws {
    let report = try ReportSample.draftReport(language: .vietnamese)
    let finding = try #require(report.findings.first)
    var decided = finding
    decided.decision = Decision(
      outcome: .reject, reason: "Đã có thông tư", author: "Nguyễn <An>",
      date: try #require(CalendarDate("2026-01-02")), leadAgency: "Bộ Tư pháp",
      deadline: CalendarDate("2026-12-31"), standing: .expired)
    let page = try page(report.replacing(finding.id, with: decided))
    #expect(page.contains("Nguyễn &lt;An&gt;, 02/01/2026"))
    #expect(page.contains("Đã có thông tư"))
    #expect(page.contains(report.wording.text(.decisionExpired)))
    #expect(page.contains("<td role=\"cell\">Bộ Tư pháp</td><td role=\"cell\">31/12/2026</td>"))
  }

  @Test("two runs give the same bytes")
  func deterministic() throws {
    #expect(try page(ReportSample.report()) == page(ReportSample.report()))
  }
}
