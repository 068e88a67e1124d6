import Applicability
import Findings
import Foundation
import LegalModel

extension ReportDifference {
  /// The difference as JSON in the shape of `docs/schema/diff.schema.json`: keys sorted, UTF-8, a line
  /// break at the end.
  ///
  /// - Throws: An encoding error of Foundation; none is known for a difference.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(DifferenceJSON(self))) + [0x0A]
  }
}

/// The root object of `diff --format json`.
private struct DifferenceJSON: Encodable {
  let schemaVersion = "1"
  let treaty: [Instrument]
  let old: Made
  let new: Made
  let rows: [Row]
  let findings: Changes
  let summary: Summary

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, treaty, old, new, rows, findings, summary
  }

  init(_ difference: ReportDifference) {
    treaty = difference.new.treaty.map {
      Instrument($0, difference.standings)
    }
    old = Made(difference.old)
    new = Made(difference.new)
    rows = difference.rows.map { row in
      Row(
        id: row.id, path: row.path, change: row.change, before: Nullable(row.before),
        after: Nullable(row.after), cause: Nullable(row.cause.map(Cause.init)),
        statusChanged: row.isOtherInStatus)
    }
    findings = Changes(
      gained: difference.gained.map { Found($0, in: difference.new) },
      lost: difference.lost.map { Found($0, in: difference.old) },
      restated: difference.restated.map {
        Found($0.new, in: difference.new, counterpart: $0.old)
      })
    var changes: [String: Int] = [:]
    for change in ReportDifference.Change.allCases { changes[change.rawValue] = 0 }
    for row in difference.rows { changes[row.change.rawValue, default: 0] += 1 }
    summary = Summary(
      changes: changes, unchanged: difference.unchangedRows, gained: difference.gained.count,
      lost: difference.lost.count, restated: difference.restated.count,
      kept: difference.keptFindings)
  }

  struct Instrument: Encodable {
    let document: String
    let title: Nullable<String>
    /// How Viet Nam stands to it, where that changed.
    let standing: Nullable<Standings>

    init(_ treaty: SavedReport.Document, _ changes: [ReportDifference.StandingChange]) {
      document = treaty.document
      title = Nullable(treaty.title)
      standing = Nullable(changes.first { $0.treaty == treaty }.map(Standings.init))
    }
  }

  struct Standings: Encodable {
    let before: Nullable<Standing>
    let after: Nullable<Standing>

    init(_ change: ReportDifference.StandingChange) {
      before = Nullable(change.before.map(Standing.init))
      after = Nullable(change.after.map(Standing.init))
    }
  }

  struct Standing: Encodable {
    let state: TreatyStanding.State
    let since: Nullable<CalendarDate>
    let fromMemory: Bool

    init(_ standing: SavedReport.Standing) {
      state = standing.state
      since = Nullable(standing.since)
      fromMemory = standing.fromMemory
    }
  }

  struct Cause: Encodable {
    let document: String
    let id: String
    let path: ReadersPath
    let date: Nullable<CalendarDate>

    init(_ amendment: SavedReport.Amendment) {
      document = amendment.document
      id = amendment.id
      path = ReadersPath(citing: ProvisionID(amendment.id))
      date = Nullable(amendment.date)
    }
  }

  struct Made: Encodable {
    let asOf: Nullable<CalendarDate>
    let version: String
    let rulesDigest: String
    let statusDigest: Nullable<String>
    let corpusDigest: String

    init(_ report: SavedReport) {
      asOf = Nullable(report.asOf)
      version = report.tool.version
      rulesDigest = report.tool.rulesDigest
      statusDigest = Nullable(report.tool.statusDigest)
      corpusDigest = report.tool.corpusDigest
    }
  }

  struct Row: Encodable {
    let id: String
    let path: ReadersPath
    let change: ReportDifference.Change
    let before: Nullable<ConformityLevel>
    let after: Nullable<ConformityLevel>
    let cause: Nullable<Cause>
    let statusChanged: Bool
  }

  struct Changes: Encodable {
    let gained: [Found]
    let lost: [Found]
    let restated: [Found]
  }

  struct Summary: Encodable {
    let changes: [String: Int]
    let unchanged: Int
    let gained: Int
    let lost: Int
    let restated: Int
    let kept: Int
  }

  struct Found: Encodable {
    let id: String
    let rule: String
    let kind: String
    let level: ConformityLevel
    let severity: Severity
    let confidence: Confidence
    let message: BilingualText
    let fingerprint: String
    let counterpart: Nullable<String>
    let evidence: [Place]

    init(
      _ finding: SavedFinding, in report: SavedReport, counterpart: SavedFinding? = nil
    ) {
      id = finding.id
      rule = finding.rule
      kind = finding.kind
      level = finding.level
      severity = finding.severity
      confidence = finding.confidence
      message = finding.message
      fingerprint = finding.fingerprint
      self.counterpart = Nullable(counterpart?.id)
      evidence = finding.evidence.map { evidence in
        Place(
          side: evidence.side, document: evidence.document, id: evidence.id,
          path: Nullable(report.path(of: evidence)), quote: evidence.quote)
      }
    }
  }

  struct Place: Encodable {
    let side: Evidence.Side
    let document: String
    let id: String
    let path: Nullable<ReadersPath>
    let quote: String
  }
}
