import Foundation
import LegalModel

/// All that came of one treaty: what is told of it, and its reports.
struct AuditRecord: Sendable {
  /// The part that the overview is made from; nil where there is no report.
  var summary: TreatySummary?
  /// What could not be analysed.
  var failures: [AuditFailure] = []
  /// The reports by the ending of their files.
  var reports: [String: [UInt8]] = [:]

  /// What is kept until the overview is made.
  var outcome: TreatyOutcome {
    TreatyOutcome(summary: summary, failures: failures, endings: Set(reports.keys))
  }
}

/// A record without the bytes of its reports.
struct TreatyOutcome: Sendable {
  /// Nil where there is no report.
  let summary: TreatySummary?
  let failures: [AuditFailure]
  /// The endings of the reports that there are.
  let endings: Set<String>
}

extension AuditRecord {
  /// The first line of a record in the cache; the reports follow it, one after the other.
  private struct Head: Codable {
    struct Report: Codable {
      let ending: String
      let bytes: Int
    }

    let summary: TreatySummary?
    let failures: [AuditFailure]
    let reports: [Report]
    /// Digest of all reports.
    let digest: String
  }

  /// The record as bytes.
  func encoded() -> [UInt8] {
    let order = reports.keys.sorted()
    let content = order.flatMap { reports[$0] ?? [] }
    let head = Head(
      summary: summary, failures: failures,
      reports: order.map { Head.Report(ending: $0, bytes: reports[$0]?.count ?? 0) },
      digest: SHA256.hexDigest(of: content))
    return StableJSON.line(head) + content
  }

  /// Reads a record; nil for bytes that are not those of a whole one.
  init?(encoded bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: 0x0A),
      let head = try? JSONDecoder().decode(Head.self, from: Data(bytes[..<end])),
      head.reports.allSatisfy({ $0.bytes >= 0 }),
      end + 1 + head.reports.reduce(0, { $0 + $1.bytes }) == bytes.count,
      SHA256.hexDigest(of: Array(bytes[(end + 1)...])) == head.digest
    else { return nil }
    summary = head.summary
    failures = head.failures
    var start = end + 1
    for report in head.reports {
      reports[report.ending] = Array(bytes[start..<(start + report.bytes)])
      start += report.bytes
    }
  }
}

/// Values as JSON: the same value gives the same bytes.
enum StableJSON {
  /// On one line, which a line break ends.
  static func line(_ value: some Encodable) -> [UInt8] { bytes(value, []) }

  /// For people to read, too.
  static func page(_ value: some Encodable) -> [UInt8] { bytes(value, .prettyPrinted) }

  private static func bytes(
    _ value: some Encodable, _ further: JSONEncoder.OutputFormatting
  ) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, further]
    // Only numbers that are not finite cannot be encoded, and there are none.
    return ((try? encoder.encode(value)).map { [UInt8]($0) } ?? []) + [0x0A]
  }
}
