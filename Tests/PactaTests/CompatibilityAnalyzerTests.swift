import Alignment
import Findings
import Foundation
import LegalModel
import Pacta
import Testing

@Suite("CompatibilityAnalyzer")
struct CompatibilityAnalyzerTests {
  private func analyzer(_ options: AnalysisOptions = AnalysisOptions()) throws
    -> CompatibilityAnalyzer
  {
    try CompatibilityAnalyzer(rules: .bundled, options: options)
  }

  private var treaty: AnalysisInput { .text(Samples.treaty, name: "treaty.txt") }
  private var law: AnalysisInput { .text(Samples.law, name: "law.txt") }

  @Test("the clause on visible signs finds the paragraph that asks for a visible sign")
  func visibleSign() throws {
    let result = try analyzer().compare(treaty: treaty, with: [law])
    let row = try #require(
      result.concordance.rows.first {
        result.concordance.treaty[$0.unit].text.contains("visually perceptible")
      })
    let nearest = try #require(row.correspondences.first)
    #expect(result.concordance.domestic[nearest.unit].path.vi == "khoản 1 Điều 1")
  }

  @Test("every row is undetermined, by alignment only, and says that there are no rules yet")
  func noVerdicts() throws {
    let result = try analyzer().compare(treaty: treaty, with: [law])
    #expect(result.assessments.count == result.concordance.rows.count)
  }

  @Test("composed and decomposed texts give the same table")
  func normalisation() throws {
    let decomposed = Samples.law.decomposedStringWithCanonicalMapping
    let plain = try analyzer().compare(treaty: treaty, with: [law])
    let other = try analyzer().compare(
      treaty: treaty, with: [.text(decomposed, name: "law.txt")])
    #expect(plain.concordance.rows == other.concordance.rows)
    #expect(plain.concordance.domestic.map(\.text) == other.concordance.domestic.map(\.text))
  }

  @Test("an unreadable law is a failure, and the others are compared")
  func oneBadLaw() throws {
    let result = try analyzer().compare(
      treaty: treaty,
      with: [
        law, .bytes([], name: "empty.txt"), .file(URL(fileURLWithPath: "/nowhere/law.txt")),
      ])
    #expect(result.failures.map(\.input) == ["empty.txt", "/nowhere/law.txt"])
    #expect(result.failures.map(\.code) == ["empty-file", "no-such-file"])
    #expect(result.report.corpus.count == 1)
  }

  @Test("an unreadable treaty stops the analysis")
  func badTreaty() throws {
    let error = #expect(throws: AnalysisError.self) {
      try analyzer().compare(treaty: .bytes([], name: "treaty.txt"), with: [law])
    }
    #expect(error?.code == .unreadableTreaty)
    #expect(error?.failures.map(\.input) == ["treaty.txt"])
  }

  @Test("no readable law at all stops the analysis")
  func noLaw() throws {
    let error = #expect(throws: AnalysisError.self) {
      try analyzer().compare(treaty: treaty, with: [.bytes([], name: "law.txt")])
    }
    #expect(error?.code == .unreadableCorpus)
  }

  @Test("no more candidates than asked for")
  func candidates() throws {
    let result = try analyzer(AnalysisOptions(candidates: 1, threshold: 0.01))
      .compare(treaty: treaty, with: [law])
    #expect(result.concordance.rows.allSatisfy { $0.correspondences.count <= 1 })
  }

  @Test("a rules folder that is none is refused")
  func rules() {
    let error = #expect(throws: AnalysisError.self) {
      try CompatibilityAnalyzer(rules: .folder(URL(fileURLWithPath: "/nowhere")))
    }
    #expect(error?.code == .rules)
    #expect(error?.message.contains("/nowhere") == true)
  }

  @Test("documents with one name are told apart in the report; one given twice is compared once")
  func names() throws {
    let laws = (0..<3).map { count in
      AnalysisInput.text(Samples.law + String(repeating: "\n", count: count), name: "law.txt")
    }
    let result = try analyzer().compare(treaty: treaty, with: laws + [laws[1]])
    #expect(Set(result.report.corpus.map(\.name)).count == 3)
    #expect(result.report.diagnostics.map(\.code).contains("given-twice"))
  }

  @Test("the order in which laws are given makes no difference")
  func order() throws {
    let laws = ["b", "a"].map { AnalysisInput.text(Samples.law + "\n" + $0, name: "\($0).txt") }
    let first = try analyzer().compare(treaty: treaty, with: laws)
    let second = try analyzer().compare(treaty: treaty, with: laws.reversed())
    #expect(first.report.corpus.map(\.name) == second.report.corpus.map(\.name))
    #expect(first.assessments == second.assessments)
  }
}
