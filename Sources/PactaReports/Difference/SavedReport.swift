public import Applicability
public import Findings
import Foundation
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

  /// The verdict on a treaty provision.
  public struct Row: Sendable, Hashable {
    /// The address.
    public let id: String
    /// As readers cite it.
    public let path: ReadersPath
    /// The verdict.
    public let level: ConformityLevel
    let text: String
    let basis: AssessmentBasis
    let deciding: Place?
    let correspondences: [Place]
  }

  /// A domestic provision of a row.
  struct Place: Sendable, Hashable, Decodable {
    let document: String
    let id: String
    let path: ReadersPath
    let amendedBy: Amendment?

    var place: SavedPlace { SavedPlace(document: document, id: id) }
  }

  /// The amendment by which a domestic provision has its text.
  public struct Amendment: Sendable, Hashable, Codable {
    /// The amending act.
    public let document: String
    /// The address of the amending provision in it.
    public let id: String
    /// From when it has effect; nil where the day is not known.
    public let date: CalendarDate?
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

/// A finding of a saved report.
public struct SavedFinding: Sendable, Hashable, Decodable {
  /// A text that it rests on.
  public struct Evidence: Sendable, Hashable, Decodable {
    /// Treaty or domestic law.
    public let side: Findings.Evidence.Side
    /// The document's name in the report.
    public let document: String
    /// The address.
    public let id: String
    /// The words.
    public let quote: String
  }

  /// Its name in the report.
  public let id: String
  /// The rule that gave it.
  public let rule: String
  /// The kind of conflict.
  public let kind: String
  /// The verdict that it stands for.
  public let level: ConformityLevel
  /// How much it weighs.
  public let severity: Severity
  /// How sure it is.
  public let confidence: Confidence
  /// What was found.
  public let message: BilingualText
  /// The texts it rests on.
  public let evidence: [Evidence]
  /// Identity across versions of the texts.
  public let fingerprint: String
}

/// A domestic provision by document and address.
struct SavedPlace: Sendable, Hashable, Decodable {
  let document: String
  let id: String
}

// MARK: Reading

extension SavedReport {
  private static let version = "1"

  /// Reads the bytes of a report.
  ///
  /// - Throws: ``SavedReportError`` for bytes that are no report of `pacta check --format json`, and for
  ///   one of another `schemaVersion`.
  public init(json bytes: [UInt8]) throws(SavedReportError) {
    let content = Data(bytes)
    do {
      let head = try JSONDecoder().decode(Head.self, from: content)
      guard head.schemaVersion == SavedReport.version else {
        throw SavedReportError.otherVersion(found: head.schemaVersion, known: SavedReport.version)
      }
      self.init(try JSONDecoder().decode(Content.self, from: content))
    } catch let error as SavedReportError {
      throw error
    } catch {
      throw .notAReport
    }
  }

  private init(_ content: Content) {
    asOf = content.analysis.asOf
    tool = content.tool
    treaty = content.treaty.documents
    corpus = content.corpus.map(\.document)
    rows = content.assessments.map { row in
      Row(
        id: row.provision.id, path: row.provision.path, level: row.level,
        text: row.provision.text, basis: row.basis, deciding: row.deciding,
        correspondences: row.correspondences)
    }
    findings = content.findings
    let places = content.assessments.flatMap { row in
      [row.deciding].compactMap(\.self) + row.correspondences
    }
    domesticPaths = Dictionary(
      places.map { ($0.place, $0.path) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What tells a report from other JSON.
  private struct Head: Decodable {
    let schemaVersion: String
    let tool: Named
    let assessments: [Empty]
    let findings: [Empty]

    struct Named: Decodable { let name: String }
    struct Empty: Decodable {}
  }

  private struct Content: Decodable {
    let tool: Tool
    let analysis: Analysis
    let treaty: Treaty
    let corpus: [Member]
    let assessments: [Assessment]
    let findings: [SavedFinding]

    struct Analysis: Decodable { let asOf: CalendarDate? }
    struct Member: Decodable { let document: String }
    struct Treaty: Decodable { let documents: [Document] }
    struct Assessment: Decodable {
      let provision: Provision
      let level: ConformityLevel
      let basis: AssessmentBasis
      let deciding: Place?
      let correspondences: [Place]
    }
    struct Provision: Decodable {
      let id: String
      let path: ReadersPath
      let text: String
    }
  }
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
