public import Applicability
import Findings
public import LegalModel

/// What a JSON report of `pacta check` says, as far as two reports are compared.
public struct SavedReport: Sendable {
  /// The day whose law counted; nil where the report names none.
  public let asOf: CalendarDate?
  /// Version of Pacta, and digests of the knowledge and the texts of law used.
  public let tool: Tool
  /// The instruments of the treaty.
  public let treaty: [Document]
  /// The domestic documents compared, by their names in the report.
  public let corpus: [String]
  /// The rows, in the order of the report.
  public let rows: [Row]
  /// The findings, in the order of the report.
  public let findings: [SavedFinding]
  /// The domestic provisions that the rows name, as readers cite them.
  private let domesticPaths: [SavedPlace: ReadersPath]

  init(
    asOf: CalendarDate?, tool: Tool, treaty: [Document], corpus: [String], rows: [Row],
    findings: [SavedFinding]
  ) {
    self.asOf = asOf
    self.tool = tool
    self.treaty = treaty
    self.corpus = corpus
    self.rows = rows
    self.findings = findings
    let places = rows.flatMap { row in [row.deciding].compactMap(\.self) + row.correspondences }
    domesticPaths = Dictionary(places.map { ($0.place, $0.path) }) { first, _ in first }
  }

  /// What made a report.
  public struct Tool: Sendable, Hashable, Decodable {
    /// Version of Pacta.
    public let version: String
    /// Digest of all rules files.
    public let rulesDigest: String
    /// Digest of the files on the status of treaties; nil where none were used.
    public let statusDigest: String?
    /// Digest of the domestic texts.
    public let corpusDigest: String
  }

  /// An instrument of the treaty.
  public struct Document: Sendable, Hashable, Decodable {
    /// Its name in the report.
    public let document: String
    /// Its title; nil where none was read.
    public let title: String?
    /// How Viet Nam stands to it on the day; nil where no status facts are known.
    public let standing: Standing?
    let number: String?
    let workURI: String?
  }

  /// How Viet Nam stands to a treaty.
  public struct Standing: Sendable, Hashable, Codable {
    /// Party, signatory and so on.
    public let state: TreatyStanding.State
    /// The day of entry into force for Viet Nam, or of the end; nil where it is not known.
    public let since: CalendarDate?
    /// Whether nothing but memory says so.
    public let fromMemory: Bool
  }

  /// How readers cite a place of the evidence; nil where no row names it.
  public func path(of evidence: SavedFinding.Evidence) -> ReadersPath? {
    switch evidence.side {
    case .treaty: rows.first { $0.id == evidence.id }?.path
    case .domestic: domesticPaths[SavedPlace(document: evidence.document, id: evidence.id)]
    }
  }

  /// What the document of the evidence is called: a treaty by its title, an act by its number.
  func name(of evidence: SavedFinding.Evidence) -> String {
    let document = treaty.first { $0.document == evidence.document }
    return (evidence.side == .treaty ? document?.title : nil) ?? evidence.document
  }
}

/// A domestic provision by document and address.
struct SavedPlace: Sendable, Hashable, Decodable {
  let document: String
  let id: String
}

/// Two files that cannot be compared as reports.
public enum SavedReportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The bytes are no report of `pacta check --format json`.
  case notAReport
  /// A report in a shape that this version does not read.
  case otherVersion(found: String, known: String)
  /// The reports are about different treaties.
  case otherTreaty(old: String, new: String)

  public var description: String {
    switch self {
    case .notAReport:
      "this is no report of pacta; write one with 'pacta check … --format json'"
    case .otherVersion(let found, let known):
      "the report has schemaVersion \(found), this pacta reads \(known); make the report again"
    case .otherTreaty(let old, let new):
      "the reports are about different treaties: '\(old)' and '\(new)'"
    }
  }
}
