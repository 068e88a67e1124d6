import Alignment
import Findings
import LegalModel
import Pacta
import Testing

@testable import PactaReports

@Suite("Details of a Word report")
struct WordDetailsTests {
  private func paragraphs(_ text: String, atMost limit: Int) -> [String] {
    var markup = WordMarkup(language: .vietnamese)
    markup.paragraphs(text, in: .vietnamese, atMost: limit)
    return String(decoding: markup.bytes, as: UTF8.self).split(separator: "</w:p>").map {
      String($0).replacing(/<[^>]*>/, with: "")
    }
  }

  @Test("letters of several bytes count as one each, and an ellipsis stands for what is left out")
  func scalars() {
    let lines = Array(repeating: String(repeating: "ệ", count: 10), count: 5)
    let text = lines.joined(separator: "\n")
    #expect(paragraphs(text, atMost: 50) == lines)
    #expect(paragraphs(text, atMost: 40) == lines.prefix(4) + ["…"])
    #expect(paragraphs(text, atMost: 35) == lines.prefix(3) + ["ệệệệệ…"])
    #expect(paragraphs(text, atMost: 10) == [lines[0], "…"])
  }

  @Test("a fourth provision of law is named, and steps beyond the tenth are counted")
  func rest() throws {
    let articles = (1...9).map { number in
      """
      Điều \(number). Tuổi tối thiểu
      Người sử dụng lao động không được thuê người lao động dưới \(number + 8) tuổi.
      """
    }
    let law = "BỘ LUẬT\nLAO ĐỘNG\n\n" + articles.joined(separator: "\n\n")
    let report = try CompatibilityAnalyzer(
      rules: .bundled,
      options: AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: .english)
    ).compare(
      treaty: .text(ReportSample.draft, name: "draft.txt"), with: [.text(law, name: "law.txt")]
    ).report
    let old = try #require(report.findings.first)
    let quoted = report.concordance.domestic.map { unit in
      Evidence(
        side: .domestic, document: report.corpus[unit.document].name, provision: unit.id,
        span: unit.span, quote: unit.text)
    }
    #expect(quoted.count >= 9)
    let finding = Finding(
      id: old.id, rule: old.rule, kind: old.kind, level: old.level, severity: old.severity,
      confidence: old.confidence, message: old.message, reason: old.reason,
      evidence: old.evidence.filter { $0.side == .treaty } + quoted,
      recommendation: old.recommendation, legalBasis: old.legalBasis, fingerprint: old.fingerprint)
    let assessments = report.assessments.map { assessment in
      var long = assessment
      long.proof = Array(repeating: Statement(.proofLimit), count: 13)
      return long
    }
    let changed = report.replacing(assessments: assessments, findings: [finding])
    let lines = try WordPackageReader(changed.docx()).paragraphs
    let others = try #require(lines.first { $0.contains("provisions considered") })
    #expect(others.contains("Article 4") && others.contains("Article 7"))
    #expect(others.contains("\(quoted.count - 7) more"))
    #expect(lines.contains("… and 3 more"))
  }

  @Test("a list of names has each once, however many there are")
  func names() {
    var list = NameList()
    for turn in 0..<3 {
      for number in 0..<200 { list.append("n\(turn == 1 ? 199 - number : number)") }
    }
    #expect(list.names == (0..<200).map { "n\($0)" })
  }
}
