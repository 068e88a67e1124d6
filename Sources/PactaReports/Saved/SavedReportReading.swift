import Foundation
import LegalModel

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
    self.init(
      asOf: content.analysis.asOf, tool: content.tool, treaty: content.treaty.documents,
      corpus: content.corpus.map(\.document), rows: content.assessments, findings: content.findings)
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
    let assessments: [Row]
    let findings: [SavedFinding]

    struct Analysis: Decodable { let asOf: CalendarDate? }
    struct Member: Decodable { let document: String }
    struct Treaty: Decodable { let documents: [Document] }
  }
}
