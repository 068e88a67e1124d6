import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports

// EmbeddingExample TREATY LAWS REPORT.html: prints the verdict on each provision of a treaty, and writes
// the report as one HTML page.

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  print("usage: EmbeddingExample TREATY LAWS REPORT.html")
  exit(64)
}
let files = arguments.dropFirst().map { URL(fileURLWithPath: $0) }
let (treaty, laws, page) = (files[0], files[1], files[2])

// The day whose law counts is told, never asked from the clock.
let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: .english)

do {
  let analyzer = try CompatibilityAnalyzer(rules: .bundled, options: options)
  let result = try analyzer.compare(treaty: .file(treaty), with: [.file(laws)])

  for line in result.report.lines {
    print("\(line.clause.path): \(line.levelText)")
    if let finding = line.finding {
      print("  \(finding.id) \(finding.severity): \(result.report.wording.text(finding.message))")
    }
  }
  for failure in result.failures {
    print("not read: \(failure.input): \(failure.message)")
  }

  try Data().write(to: page)
  let file = try FileHandle(forWritingTo: page)
  try ReportFormat.html.write(result.report) { try file.write(contentsOf: $0) }
  try file.close()
} catch let error as AnalysisError {
  print("\(error.code.rawValue): \(error)")
  exit(2)
}
