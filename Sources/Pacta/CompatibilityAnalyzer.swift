import Alignment
import BundledRules
import Findings
import KnowledgeFiles
import LegalModel
import Norms
import RuleEngine

/// The front door: compares a treaty with a body of domestic law.
///
/// ```swift
/// let analyzer = try CompatibilityAnalyzer(rules: .bundled)
/// let result = try analyzer.compare(treaty: .file(treatyURL), with: [.file(lawURL)])
/// print(result.report.markdown())  // with PactaReports
/// ```
///
/// The same inputs, rules and options give the same result, byte for byte.
public struct CompatibilityAnalyzer: Sendable {
  /// What the analysis is told.
  public let options: AnalysisOptions
  private let knowledge: Knowledge

  /// Reads the rules.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(
    rules: RulesLocation, options: AnalysisOptions = AnalysisOptions()
  ) throws(AnalysisError) {
    self.options = options
    do {
      let folder = try rules.places.folder()
      knowledge = try RulesFolder.read(folder)
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }

  /// Compares a treaty with domestic documents.
  ///
  /// - Parameters:
  ///   - treaty: One treaty or draft; several files of it only through a manifest.
  ///   - domestic: Files, folders, manifests or documents; what cannot be read becomes a failure in
  ///     the result.
  /// - Throws: ``AnalysisError`` when the treaty or all domestic inputs cannot be read, or a picked
  ///   provision does not exist.
  public func compare(
    treaty: AnalysisInput, with domestic: [AnalysisInput]
  ) throws(AnalysisError) -> CompatibilityResult {
    var treatyReader = InputReader()
    treatyReader.read(treaty)
    var corpusReader = InputReader()
    for input in domestic { corpusReader.read(input) }
    return result(
      try ComparedSides(
        treatyReader, named: treaty.name, corpusReader, named: domestic.map(\.name)))
  }

  /// Compares a treaty with domestic documents, reading several files at a time.
  ///
  /// - Parameter jobs: How many; the result does not depend on it.
  /// - Throws: ``AnalysisError`` as the other function does.
  public func compare(
    treaty: AnalysisInput, with domestic: [AnalysisInput], jobs: Int
  ) async throws(AnalysisError) -> CompatibilityResult {
    result(try await ComparedSides(treaty: treaty, domestic: domestic, jobs: jobs))
  }

  private func result(_ sides: ComparedSides) -> CompatibilityResult {
    let (treaty, domestic) = (sides.treaty, sides.domestic)
    let alignment = knowledge.alignment(
      candidates: options.candidates, threshold: options.threshold)
    let concordance = alignment.concordance(
      of: treaty.units, with: domestic.units, amid: treaty.isPicked ? treaty.wholeUnits : [])
    let judged = judged(concordance, treaty, domestic)
    let corpus = domestic.reportedDocuments()
    let report = CompatibilityReport(
      tool: ToolDescription(
        version: ToolVersion.current, rulesDigest: knowledge.rulesDigest,
        lexiconDigest: knowledge.lexiconDigest,
        corpusDigest: CompatibilityAnalyzer.digest(of: corpus)),
      options: options, treaty: treaty.reportedDocuments(), corpus: corpus,
      concordance: concordance, assessments: judged.assessments,
      findings: judged.findings, failures: sides.failures,
      diagnostics: treaty.diagnostics + domestic.diagnostics,
      wordings: knowledge.wordings)
    return CompatibilityResult(
      treatyDocuments: treaty.members.map(\.document),
      domesticDocuments: domestic.members.map(\.document), report: report)
  }

  /// The verdicts on the rows.
  private func judged(
    _ concordance: Concordance, _ treaty: ComparedSide, _ domestic: ComparedSide
  ) -> (assessments: [Assessment], findings: [Finding]) {
    let comparison = knowledge.comparison
    let analyzer = TextAnalyzer(knowledge)
    var judging = ConcordanceJudging(
      judge: Judge(rules: knowledge.rules, knowledge: comparison), concordance: concordance,
      treaty: UnitReadings(
        concordance.treaty, of: treaty.members.map(\.document), order: .treaty,
        analyzer: analyzer, knowledge: comparison),
      domestic: UnitReadings(
        concordance.domestic, of: domestic.members.map(\.document), order: .domestic,
        analyzer: analyzer, knowledge: comparison),
      treatyNames: treaty.names, domesticNames: domestic.names,
      isComplete: domestic.members.allSatisfy(\.isComplete),
      whyNot: knowledge.whyNot,
      elementPlaces: ElementPlaces(concordance.domestic, finder: knowledge.elements),
      searched: Statement(
        .proofSearched,
        [
          .count(concordance.domestic.count), .count(domestic.members.count),
          .score(options.threshold),
        ]))
    return judging.results()
  }

  private static func digest(of corpus: [ReportedDocument]) -> String {
    let lines = corpus.map { $0.name + "\n" + $0.sourceDigest + "\n" }
    return "sha256:" + SHA256.hexDigest(of: Array(lines.joined().utf8))
  }
}
