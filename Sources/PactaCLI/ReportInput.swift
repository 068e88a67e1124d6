import ArgumentParser
import Findings
import Pacta
import PactaReports

/// JSON reports that were made before.
enum ReportInput {
  /// Reads a report; what is wrong with it is told.
  static func saved(_ path: String) throws -> SavedReport {
    do {
      return try SavedReport(json: InputFile.bytes(path))
    } catch {
      StandardStreams.error("error: \(path): \(error)")
      throw ExitCode(2)
    }
  }
}

extension CompatibilityReport {
  /// The report measured by an earlier one; one on another treaty is refused.
  func measured(by earlier: SavedReport?, named path: String) throws -> CompatibilityReport {
    guard let earlier else { return self }
    do throws(SavedReportError) {
      return try measured(by: earlier)
    } catch {
      StandardStreams.error("error: \(path): \(error)")
      throw ExitCode(2)
    }
  }
}
