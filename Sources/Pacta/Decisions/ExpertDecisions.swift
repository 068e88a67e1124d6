public import Alignment
public import Findings
public import Foundation
import KnowledgeFiles
import LegalModel

/// What experts decided before: on links between provisions, and on findings.
public struct ExpertDecisions: Sendable, Hashable {
  /// Which provisions belong together, and which do not.
  public var links: [ExpertDecision]
  /// What becomes of findings and clauses.
  public var findings: [WrittenDecision]
  /// Title of the treaty that the decisions were made for; nil where it is not told.
  public var treaty: String?

  /// Gathers decisions; none unless some are given.
  public init(
    links: [ExpertDecision] = [], findings: [WrittenDecision] = [], treaty: String? = nil
  ) {
    self.links = links
    self.findings = findings
    self.treaty = treaty
  }

  /// Reads a YAML file of decisions.
  ///
  /// - Throws: ``AnalysisError`` with code `decisions` for a file that cannot be read or has another
  ///   shape; the message tells the line.
  public init(yaml file: URL) throws(AnalysisError) {
    guard let source = InputReader.source(at: file, name: file.relativePath) else {
      throw AnalysisError(
        code: .decisions,
        message: "\(file.relativePath): the file cannot be read as UTF-8 text; check the path")
    }
    do {
      let written = try DecisionsFile.decisions(from: source)
      self.init(links: written.links, findings: written.findings)
    } catch {
      throw AnalysisError(code: .decisions, message: "\(error)")
    }
  }
}

extension ExpertDecisions {
  /// The length from which a title may have been cut where it was kept: the properties of a workbook hold
  /// 255 code units, escapes included.
  private static let longTitle = 200

  /// - Throws: ``AnalysisError`` with code `decisions` when the decisions were made for another treaty.
  func check(madeFor side: ComparedSide) throws(AnalysisError) {
    guard let treaty else { return }
    let titles =
      side.members.flatMap { member in
        [
          member.document.metadata.title, member.document.metadata.number,
          member.document.metadata.workURI?.value, member.fallbackName,
        ].compactMap { $0 }
      } + side.names
    guard !titles.contains(where: { ExpertDecisions.isNamed($0, by: treaty) }) else { return }
    throw AnalysisError(
      code: .decisions,
      message:
        "the decisions were made for another treaty: '\(treaty)', not '\(titles.first ?? "")'; "
        + "no decision was applied")
  }

  /// Whether the words are the same; of a long title the first ones are enough.
  private static func isNamed(_ title: String, by name: String) -> Bool {
    let (title, name) = (words(title), words(name))
    return title == name
      || name.unicodeScalars.count >= longTitle
        && title.unicodeScalars.starts(with: name.unicodeScalars)
  }

  private static func words(_ title: String) -> String {
    title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
