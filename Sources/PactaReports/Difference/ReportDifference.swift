public import Findings
public import LegalModel

/// What changed between two reports on one treaty: verdicts by treaty provision, findings by
/// fingerprint.
public struct ReportDifference: Sendable {
  /// How the verdict on a provision changed.
  public enum Change: String, Sendable, Codable, CaseIterable {
    /// A finding now: incompatible, a gap, or partly compatible.
    case turnedRed
    /// A finding before and after, and a graver one now.
    case worse
    /// No verdict any more.
    case turnedOpen
    /// A finding before and after, and a lighter one now.
    case better
    /// Nothing to find any more.
    case turnedGreen
    /// Another verdict of the same weight, such as compatible for not applicable.
    case other
    /// Only the new report has the provision.
    case added
    /// Only the old report has it.
    case removed
  }

  /// A provision whose verdict changed.
  public struct Row: Sendable, Hashable {
    /// The address.
    public let id: String
    /// As readers cite it.
    public let path: ReadersPath
    /// How the verdict changed.
    public let change: Change
    /// The verdict in the old report; nil where it does not have the provision.
    public let before: ConformityLevel?
    /// The verdict in the new report; nil where it does not have the provision.
    public let after: ConformityLevel?
  }

  /// The report before.
  public let old: SavedReport
  /// The report after.
  public let new: SavedReport
  /// The provisions whose verdict changed, in the order of the new report; those that it does not have
  /// come last.
  public let rows: [Row]
  /// How many provisions have the same verdict in both.
  public let unchangedRows: Int
  /// The findings that only the new report has.
  public let gained: [SavedFinding]
  /// The findings that only the old report has.
  public let lost: [SavedFinding]
  /// How many findings both have.
  public let keptFindings: Int

  /// Compares two reports.
  ///
  /// - Throws: ``SavedReportError`` when they are about different treaties.
  public init(from old: SavedReport, to new: SavedReport) throws(SavedReportError) {
    guard old.isAboutTheTreaty(of: new) else {
      throw .otherTreaty(old: old.treatyName, new: new.treatyName)
    }
    self.old = old
    self.new = new
    let pairs = RowPairs(old.rows, new.rows)
    let rows = pairs.all.compactMap { ReportDifference.row($0.old, $0.new) }
    self.rows = rows
    unchangedRows = pairs.all.count - rows.count
    gained = ReportDifference.findings(of: new, notIn: old)
    lost = ReportDifference.findings(of: old, notIn: new)
    keptFindings = new.findings.count - gained.count
  }

  private static func row(_ old: SavedReport.Row?, _ new: SavedReport.Row?) -> Row? {
    guard let shown = new ?? old, old?.level != new?.level else { return nil }
    return Row(
      id: shown.id, path: shown.path, change: Change(from: old?.level, to: new?.level),
      before: old?.level, after: new?.level)
  }

  /// A fingerprint that stands several times counts as often as it stands.
  private static func findings(
    of report: SavedReport, notIn other: SavedReport
  ) -> [SavedFinding] {
    var known: [String: Int] = [:]
    for finding in other.findings { known[finding.fingerprint, default: 0] += 1 }
    return report.findings.filter { finding in
      let count = known[finding.fingerprint, default: 0]
      known[finding.fingerprint] = count - 1
      return count <= 0
    }
  }
}

extension SavedFinding {
  /// The finding among others that the same rule gives at the same places: its texts have changed.
  public func counterpart(among others: [SavedFinding]) -> SavedFinding? {
    others.first { $0.rule == rule && $0.places == places }
  }

  private var places: [[String]] { evidence.map { [$0.side.rawValue, $0.document, $0.id] } }
}

extension ReportDifference.Change {
  /// Tells the change from the verdicts of both reports; nil stands for a report without the provision.
  public init(from old: ConformityLevel?, to new: ConformityLevel?) {
    guard let old else {
      self = .added
      return
    }
    guard let new else {
      self = .removed
      return
    }
    switch (old.isFlag, new.isFlag) {
    case (true, true): self = new.seriousness > old.seriousness ? .worse : .better
    case (false, true): self = .turnedRed
    default:
      if new == .undetermined {
        self = .turnedOpen
      } else {
        self = old.isFlag || old == .undetermined ? .turnedGreen : .other
      }
    }
  }
}

/// The rows of two reports side by side: by address and, where one address stands several times because
/// the treaty has several instruments, by text before order.
private struct RowPairs {
  private(set) var all: [(old: SavedReport.Row?, new: SavedReport.Row?)] = []

  init(_ old: [SavedReport.Row], _ new: [SavedReport.Row]) {
    var waiting: [String: [Int]] = [:]
    for (index, row) in old.enumerated() { waiting[row.id, default: []].append(index) }
    var partners: [Int?] = new.map { row in
      guard let place = waiting[row.id]?.firstIndex(where: { old[$0].text == row.text }) else {
        return nil
      }
      return waiting[row.id]?.remove(at: place)
    }
    for (index, row) in new.enumerated() where partners[index] == nil {
      guard let rest = waiting[row.id], !rest.isEmpty else { continue }
      partners[index] = waiting[row.id]?.removeFirst()
    }
    all = zip(partners, new).map { partner, row in (partner.map { old[$0] }, row) }
    all += waiting.values.flatMap(\.self).sorted().map { (old[$0], nil) }
  }
}

extension SavedReport {
  /// The names of the instruments.
  var treatyName: String {
    treaty.map { $0.title ?? $0.document }.joined(separator: "; ")
  }

  /// Whether both name an instrument in common: by work, number or title; by the name in the report only
  /// where neither has a title.
  func isAboutTheTreaty(of other: SavedReport) -> Bool {
    treaty.contains { one in other.treaty.contains { one.isSameWork(as: $0) } }
  }
}

extension SavedReport.Document {
  func isSameWork(as other: SavedReport.Document) -> Bool {
    if let workURI, workURI == other.workURI { return true }
    if let number, number == other.number { return true }
    guard let title, let another = other.title else {
      return title == nil && other.title == nil && document == other.document
    }
    return SavedReport.Document.words(title) == SavedReport.Document.words(another)
  }

  private static func words(_ title: String) -> [String] {
    title.lowercased().split(whereSeparator: \.isWhitespace).map { String($0) }
  }
}
