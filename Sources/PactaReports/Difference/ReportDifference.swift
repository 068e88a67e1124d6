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
    /// A finding before, and domestic law answers the provision now.
    case turnedGreen
    /// A finding before, and the provision asks nothing any more: it does not bind.
    case released
    /// No verdict before, and one without a finding now.
    case settled
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
    /// The amendment of domestic law that gave the provision compared another text in between; nil where
    /// none is known.
    public let cause: SavedReport.Amendment?
    /// Whether the provision binds Viet Nam in one report and not in the other: a transition that ended,
    /// a treaty that came into force.
    public let isOtherInStatus: Bool
  }

  /// A finding that stands in both reports on other words.
  public struct Restated: Sendable, Hashable {
    /// As the old report has it.
    public let old: SavedFinding
    /// As the new report has it.
    public let new: SavedFinding
  }

  /// How Viet Nam stood to an instrument, and stands; nil where no status facts are known.
  public struct StandingChange: Sendable, Hashable {
    /// The instrument in the new report.
    public let treaty: SavedReport.Document
    /// In the old report.
    public let before: SavedReport.Standing?
    /// In the new report.
    public let after: SavedReport.Standing?
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
  /// The findings of both reports whose words changed.
  public let restated: [Restated]
  /// The instruments to which Viet Nam stands otherwise in the new report.
  public let standings: [StandingChange]
  /// How many findings both have, word for word.
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
    let days = DaysBetween(from: old.asOf, to: new.asOf)
    let rows = pairs.all.compactMap { ReportDifference.row($0.old, $0.new, days) }
    self.rows = rows
    unchangedRows = pairs.all.count - rows.count
    var (gained, lost) = (
      ReportDifference.findings(of: new, notIn: old), ReportDifference.findings(of: old, notIn: new)
    )
    keptFindings = new.findings.count - gained.count
    restated = ReportDifference.restated(&gained, &lost)
    self.gained = gained
    self.lost = lost
    standings = ReportDifference.standings(old, new)
  }

  /// Takes out of both lists the findings that the same rule gives at the same places.
  private static func restated(
    _ gained: inout [SavedFinding], _ lost: inout [SavedFinding]
  ) -> [Restated] {
    // Which lost ones wait for a counterpart, the last one first.
    var waiting: [SavedFinding.Origin: [Int]] = [:]
    for (place, finding) in lost.enumerated().reversed() {
      waiting[finding.origin, default: []].append(place)
    }
    var found: Set<Int> = []
    var restated: [Restated] = []
    gained = gained.filter { finding in
      guard let place = waiting[finding.origin]?.popLast() else { return true }
      found.insert(place)
      restated.append(Restated(old: lost[place], new: finding))
      return false
    }
    lost = lost.enumerated().filter { !found.contains($0.offset) }.map(\.element)
    return restated
  }

  private static func standings(_ old: SavedReport, _ new: SavedReport) -> [StandingChange] {
    new.treaty.compactMap { treaty in
      guard let before = old.treaty.first(where: treaty.isSameWork) else { return nil }
      let (was, stands) = (before.standing, treaty.standing)
      guard was?.state != stands?.state || was?.since != stands?.since else { return nil }
      return StandingChange(treaty: treaty, before: was, after: stands)
    }
  }

  private static func row(
    _ old: SavedReport.Row?, _ new: SavedReport.Row?, _ days: DaysBetween
  ) -> Row? {
    guard let shown = new ?? old, old?.level != new?.level else { return nil }
    return Row(
      id: shown.id, path: shown.path, change: Change(from: old?.level, to: new?.level),
      before: old?.level, after: new?.level, cause: new?.amendment(since: old, days),
      isOtherInStatus: new?.isOtherInStatus(than: old) ?? false)
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
  /// The rule and the places. Where two findings have the same, only their texts have changed.
  fileprivate struct Origin: Hashable {
    let rule: String
    let places: [[String]]
  }

  fileprivate var origin: Origin {
    Origin(rule: rule, places: evidence.map { [$0.side.rawValue, $0.document, $0.id] })
  }
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
      switch (old, new) {
      case (_, .undetermined): self = .turnedOpen
      case (.undetermined, _): self = .settled
      default: self = old.isFlag ? (new == .notApplicable ? .released : .turnedGreen) : .other
      }
    }
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
