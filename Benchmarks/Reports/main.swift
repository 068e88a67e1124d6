import Foundation
import Pacta
import PactaReports

// ReportBenchmark FORMAT FINDINGS CORPORA: writes a report of that many findings in a format and prints
// seconds, megabytes written, and the most memory in megabytes before writing and in all.

/// The most memory that the process has had, in megabytes.
func peak() -> Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (line.split(separator: " ").compactMap { Double($0) }.first ?? 0) / 1_024
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let format = ReportFormat(rawValue: arguments[1]),
  let count = Int(arguments[2])
else {
  FileHandle.standardError.write(Data("usage: ReportBenchmark FORMAT FINDINGS CORPORA\n".utf8))
  exit(64)
}
let large = try LargeReport(findings: count, corpora: URL(fileURLWithPath: arguments[3]))
let before = peak()
var written = 0
let clock = ContinuousClock()
let time = try clock.measure {
  try format.write(large.report) { written += $0.count }
}
let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
print(
  "\(format.rawValue) \(large.report.findings.count) \(seconds) \(Double(written) / 1e6) \(before) \(peak())"
)
