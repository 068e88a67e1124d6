import BundledRules
import Findings
import Foundation
import KnowledgeFiles
import LegalModel
import Testing

@Suite("Wording of diagnostics")
struct DiagnosticWordingTests {
  /// The codes of diagnostics in all sources, so that a new one cannot be forgotten.
  static let codes: Set<String> = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var codes: Set<String> = []
    // Written behind a label, as the two sides of a choice, or as the first argument of a maker.
    let forms = /(?:code: |code: [^"\n]*\? |make\(\s*)"([a-z0-9-]+)"(?: : "([a-z0-9-]+)")?/
    for file in files ?? [] where file.hasSuffix(".swift") {
      let text =
        (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
      for match in text.matches(of: forms) {
        codes.formUnion([match.1, match.2].compactMap { $0.map(String.init) })
      }
    }
    // A code may be put together: `amending-` and that of the part.
    return codes.subtracting(told).filter { !$0.hasSuffix("-") }
  }()

  /// Codes of failures that only the measuring commands print, for those who keep the cases.
  private static let told: Set<String> = ["no-such-provision"]

  private func wording(_ language: String) throws -> String {
    let file = try BundledRules().folder().appendingPathComponent("wording/\(language).yaml")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test("every diagnostic has a Vietnamese wording")
  func allCodes() throws {
    let codes = DiagnosticWordingTests.codes
    #expect(
      codes.isSuperset(of: ["act-expired", "act-not-yet-law", "part-not-found", "given-twice"]))
    #expect(codes.count > 60, "\(codes.count)")
    let text = try wording("vi")
    let missing = codes.filter { !text.contains("\n  \($0):") }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  @Test("a treaty that is not known is told in both languages")
  func treatyNotKnown() throws {
    for language in ["vi", "en"] {
      #expect(try wording(language).contains("\n  treaty-not-known:"))
    }
  }

  @Test("a day in a diagnostic is written as the language writes it")
  func days() throws {
    let wordings = try RulesFolder.wordings(BundledRules().folder())
    let vietnamese = try #require(wordings.first { $0.language == .vietnamese })
    let text = vietnamese.text(
      Diagnostic(
        code: "act-not-yet-law", level: .note, template: "",
        arguments: ["1/2023/QH15", "2022-12-31"]))
    #expect(text == "“1/2023/QH15” có hiệu lực từ ngày 31/12/2022 nên chưa được đối chiếu.")
  }
}
