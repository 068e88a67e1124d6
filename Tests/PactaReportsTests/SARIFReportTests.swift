import Findings
import Foundation
import LegalModel
import Pacta
import Testing

@testable import PactaReports

@Suite("SARIF report")
struct SARIFReportTests {
  private typealias Object = [String: Any]

  private func run(_ report: CompatibilityReport) throws -> [String: Any] {
    var bytes: [UInt8] = []
    try report.writeSARIF { bytes += $0 }
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    return try #require((root["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ report: CompatibilityReport) throws -> [[String: Any]] {
    try #require(try run(report)["results"] as? [[String: Any]])
  }

  @Test(
    "a verdict passes, fails, is not applicable or is for review",
    arguments: [
      (ConformityLevel.compatible, "pass"), (.noContraryProvision, "pass"), (.incompatible, "fail"),
      (.partlyCompatible, "fail"), (.gap, "fail"), (.notApplicable, "notApplicable"),
      (.undetermined, "review"),
    ])
  func kinds(level: ConformityLevel, kind: String) {
    #expect(SARIFResults.kind(of: level) == kind)
  }

  @Test("there is a result for each line, by a rule of the list, and only failures have a level")
  func results() throws {
    let report = try ReportSample.draftReport(language: .vietnamese)
    let run = try run(report)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == Array(report.lines).count)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for (result, line) in zip(results, report.lines) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(
        (result["level"] as? String == "none") == (result["kind"] as? String != "fail"))
      let properties = try #require(result["properties"] as? [String: Any])
      #expect(properties["conformity"] as? String == line.level.rawValue)
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(prints["pacta/v1"] == line.fingerprint.value)
      #expect(result["suppressions"] == nil)
    }
  }

  @Test(
    "offsets and lines of a region lead to the words in the text, letters of several bytes before")
  func regions() throws {
    let report = try ReportSample.draftReport(language: .english)
    var count = 0
    for result in try results(report) {
      let places =
        (result["locations"] as? [[String: Any]] ?? []).map { ($0, ReportSample.draft) }
        + (result["relatedLocations"] as? [[String: Any]] ?? []).map {
          ($0, ReportSample.labourLaw)
        }
      for (place, text) in places {
        let physical = try #require(place["physicalLocation"] as? [String: Any])
        let region = try #require(physical["region"] as? [String: Any])
        let snippet = try #require((region["snippet"] as? [String: Any])?["text"] as? String)
        let number = { (key: String) throws -> Int in try #require(region[key] as? Int) }
        let characters = Array(text.unicodeScalars)
        let (start, length) = (try number("charOffset"), try number("charLength"))
        var words = String.UnicodeScalarView()
        words.append(contentsOf: characters[start..<start + length])
        #expect(String(words) == snippet)
        let (from, size) = (try number("byteOffset"), try number("byteLength"))
        #expect(
          String(decoding: Array(text.utf8)[from..<from + size], as: UTF8.self) == snippet)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[
          try number("startLine") - 1]
        let column = try number("startColumn") - 1
        #expect(snippet.hasPrefix(String(String(line).unicodeScalars.dropFirst(column)).prefix(8)))
        count += 1
      }
    }
    #expect(count >= 2)
  }

  @Test(
    "a finding taken back is suppressed, one to look at again is under review, others are neither")
  func suppressions() throws {
    let report = try ReportSample.draftReport(language: .vietnamese)
    let day = try #require(CalendarDate("2026-02-01"))
    func statuses(_ outcome: Decision.Outcome) throws -> [String] {
      let decided = report.replacing(
        findings: report.findings.map { finding in
          var decided = finding
          decided.decision = Decision(outcome: outcome, reason: "vì", author: "Lan", date: day)
          return decided
        })
      return try results(decided).flatMap { result in
        try #require(result["suppressions"] as? [[String: Any]]).map {
          $0["status"] as? String ?? ""
        }
      }
    }
    #expect(Set(try statuses(.reject)) == ["accepted"])
    #expect(Set(try statuses(.review)) == ["underReview"])
    #expect(try statuses(.accept).isEmpty)
  }

  @Test("inputs that could not be read make the run unsuccessful and are told")
  func failures() throws {
    let run = try run(try ReportSample.report())
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notes.first?["level"] as? String == "error")
  }

  @Test("a finding says how it stands to an earlier report")
  func baseline() throws {
    var report = try ReportSample.draftReport(language: .english)
    let known = try #require(report.findings.first)
    for (prints, state) in [([known.fingerprint.value], "unchanged"), ([], "new")] {
      report.baseline = Baseline(fingerprints: Set(prints))
      var bytes: [UInt8] = []
      try report.writeSARIF { bytes += $0 }
      #expect(String(decoding: bytes, as: UTF8.self).contains("\"baselineState\":\"\(state)\""))
    }
  }

  @Test("two files with one name in two folders are two artifacts with references of their own")
  func sameNames() throws {
    let labour = ReportSample.labourLaw
    let other = labour.replacing("15", with: "16").replacing("LAO ĐỘNG", with: "VIỆC LÀM")
    let report = try CompatibilityAnalyzer(
      rules: .bundled, options: AnalysisOptions(asOf: CalendarDate("2026-01-01"))
    ).compare(
      treaty: .text(ReportSample.draft, name: "/t/text.txt"),
      with: [.text(labour, name: "/a/text.txt"), .text(other, name: "/b/text.txt")]
    ).report
    let run = try run(report)
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    let uris = artifacts.map { ($0["location"] as? [String: Any])?["uri"] as? String }
    #expect(uris == ["text.txt", "2/text.txt", "3/text.txt"])
    #expect(Set(artifacts.map { String(describing: $0["hashes"]) }).count == 3)
    var seen: Set<Int> = []
    for result in try #require(run["results"] as? [[String: Any]]) {
      for key in ["locations", "relatedLocations"] {
        for place in result[key] as? [[String: Any]] ?? [] {
          let physical = try #require(place["physicalLocation"] as? [String: Any])
          let artifact = try #require(physical["artifactLocation"] as? [String: Any])
          let index = try #require(artifact["index"] as? Int)
          #expect(artifact["uri"] as? String == uris[index])
          #expect((index == 0) == (key == "locations"))
          seen.insert(index)
        }
      }
    }
    #expect(seen.count >= 2)
  }

  @Test(
    "the place of a file is a relative reference",
    arguments: [
      ("a/b.txt", "a/b.txt"), ("/home/x/luật 1.txt", "lu%E1%BA%ADt%201.txt"), ("./a.txt", "a.txt"),
      ("-", "stdin"),
    ])
  func uris(path: String, uri: String) {
    #expect(SARIFPlaces.uri(of: path) == uri)
  }
}
