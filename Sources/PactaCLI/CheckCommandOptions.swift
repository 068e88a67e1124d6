public import ArgumentParser
import Findings
import Foundation
import LegalModel
import Pacta
public import PactaReports

/// The languages of a report.
enum ReportLanguage: String, ExpressibleByArgument, CaseIterable {
  case vi, en

  var code: LanguageCode { LanguageCode(rawValue) }
}

extension ReportFormat: ExpressibleByArgument {}

extension ReportTemplate: ExpressibleByArgument {}

/// From which severity on findings make the command fail.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case never, info, low, medium, high, critical

  /// Whether a finding of the severity is enough.
  func isReached(by severity: Severity) -> Bool {
    Severity(rawValue: rawValue).map { severity >= $0 } ?? false
  }
}

/// What the command says besides the report.
enum CheckOutput {
  /// An argument as an input, with the pick behind `#` where no file has the whole name.
  static func input(_ argument: String) -> AnalysisInput {
    if argument == "-" {
      return .bytes([UInt8](FileHandle.standardInput.readDataToEndOfFile()), name: "-")
    }
    let whole = AnalysisInput.file(URL(fileURLWithPath: argument), name: argument)
    if FileManager.default.fileExists(atPath: argument) { return whole }
    let (path, pick) = ProvisionPick.split(argument)
    guard let pick else { return whole }
    return AnalysisInput.file(URL(fileURLWithPath: path), name: path).picking(pick)
  }

  /// The date that an option gives.
  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else {
      throw ValidationError("'\(text)' is no date; write year-month-day, as in 2026-01-31")
    }
    return date
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// The current day in the calendar of the machine.
  static func today() -> CalendarDate? {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
