import BundledRules
import Findings
import Foundation
import KnowledgeFiles
import Testing

@Suite("Wording of diagnostics")
struct DiagnosticWordingTests {
  /// The codes in the sources of the reader, so that a new one cannot be forgotten.
  static let codes: Set<String> = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("Sources/Ingestion")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var codes: Set<String> = []
    for file in files ?? [] where file.hasSuffix(".swift") {
      let text =
        (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
      for part in text.components(separatedBy: "code: \"").dropFirst() {
        codes.insert(String(part.prefix { $0 != "\"" }))
      }
    }
    return codes
  }()

  @Test("every diagnostic of the reader has a Vietnamese wording")
  func allCodes() throws {
    #expect(DiagnosticWordingTests.codes.count > 20)
    let rules = try BundledRules().folder().appendingPathComponent("wording/vi.yaml")
    let text = try String(contentsOf: rules, encoding: .utf8)
    let missing = DiagnosticWordingTests.codes.filter { !text.contains("\n  \($0):") }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }
}
