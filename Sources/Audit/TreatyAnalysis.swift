import Foundation
import Pacta

/// Analyses one treaty after the other with law that was read once.
struct TreatyAnalysis: Sendable {
  private let analyzer: CompatibilityAnalyzer
  private let corpus: PreparedCorpus
  private let formats: [AuditFormat]
  private let subjects: SubjectFields
  private let cache: AuditCache
  private let desk: ReportDesk

  init(
    _ analyzer: CompatibilityAnalyzer, _ corpus: PreparedCorpus, formats: [AuditFormat],
    cache: AuditCache, desk: ReportDesk
  ) {
    self.analyzer = analyzer
    self.corpus = corpus
    self.formats = formats
    self.cache = cache
    self.desk = desk
    subjects = analyzer.subjectFields
  }

  /// Analyses a treaty and puts its reports in place and in the cache; an error only when that cannot be
  /// written.
  func result(
    of treaty: AuditInputs.Treaty, _ observe: @Sendable (AuditEvent) -> Void
  ) -> Result<TreatyOutcome, AuditError> {
    let loaded = treaty.listed.loaded()
    let record = record(of: loaded)
    do throws(AuditError) {
      try desk.write(record, of: treaty.id)
      if treaty.isSame(as: loaded) { try cache.store(record, treaty.key) }
    } catch {
      return .failure(error)
    }
    observe(.analysed(treaty.id, bytes: treaty.size))
    return .success(record.outcome)
  }

  private func record(of treaty: LoadedDocument) -> AuditRecord {
    let result: CompatibilityResult
    do throws(AnalysisError) {
      result = try analyzer.compare(treaty: treaty.input, with: corpus)
    } catch {
      return AuditRecord(failures: TreatyAnalysis.failures(error, of: treaty.listed))
    }
    var record = AuditRecord(summary: TreatySummary(result, subjects))
    let own = result.failures.filter { !corpus.failures.contains($0) }
    record.failures = own.map { AuditFailure($0, side: .treaty, isReported: true) }
    for format in formats {
      do {
        record.reports[format.ending] = try format.bytes(result.report)
      } catch {
        record.failures.append(
          AuditFailure(
            side: .treaty, treaty: nil, input: treaty.listed.name, code: "unwritten-report",
            message: "\(format.ending): \(error)", isReported: true))
      }
    }
    guard record.reports.isEmpty else { return record }
    record.summary = nil
    for place in record.failures.indices { record.failures[place].isReported = false }
    return record
  }

  /// Why a treaty has no report: for each file that could not be read, or for the whole.
  private static func failures(
    _ error: AnalysisError, of treaty: ListedDocument
  ) -> [AuditFailure] {
    guard error.failures.isEmpty else {
      return error.failures.map { AuditFailure($0, side: .treaty, isReported: false) }
    }
    return [
      AuditFailure(
        side: .treaty, treaty: nil, input: treaty.name, code: error.code.rawValue,
        message: error.message, isReported: false)
    ]
  }
}
