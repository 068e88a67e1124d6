import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports
import Testing

/// Workbooks that other programs filled in and saved: `script/workbook-test` makes them.
private let filledWorkbooks = ProcessInfo.processInfo.environment["PACTA_FILLED_WORKBOOKS"]

@Suite("Workbooks saved by other programs")
struct FilledWorkbookTests {
  @Test(
    "every decision that was written into a workbook comes back",
    .enabled(if: filledWorkbooks != nil, "script/workbook-test makes the workbooks"))
  func filled() throws {
    let folder = URL(fileURLWithPath: try #require(filledWorkbooks))
    let expected = try String(
      contentsOf: folder.appendingPathComponent("expected.tsv"), encoding: .utf8
    ).split(separator: "\n").sorted()
    let workbook = DecisionWorkbook(wordings: try ReportSample.report().wordings)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".xlsx") }
    #expect(files.count >= 2 && !expected.isEmpty)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
      let sheet = try workbook.read(bytes, name: file)
      #expect(sheet.problems == [], "\(file)")
      #expect(sheet.treaty?.hasPrefix("/akn/") == true, "\(file)")
      let read = sheet.decisions.map { written -> String in
        let decision = written.decision
        return [
          written.fingerprint, decision.outcome.rawValue, decision.level?.rawValue ?? "",
          decision.reason, decision.author, decision.date.description,
          decision.expires?.description ?? "", decision.leadAgency ?? "",
          decision.deadline?.description ?? "",
        ].joined(separator: "\t")
      }
      #expect(read.sorted() == expected.map { String($0) }, "\(file)")
    }
  }
}
