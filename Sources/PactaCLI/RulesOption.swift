import Applicability
import ArgumentParser
import Citations
import Foundation
import Pacta

/// Where the rules folder is, for the commands that read texts.
struct RulesOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The rules folder (default: $PACTA_RULES or the bundled one).", valueName: "dir"),
    completion: .directory)
  var rules: String?

  /// The folder in the places where a program looks for it.
  var location: RulesLocation {
    .search(
      explicit: rules.map { URL(fileURLWithPath: $0) },
      environment: ProcessInfo.processInfo.environment["PACTA_RULES"],
      binary: Bundle.main.executableURL)
  }

  /// What is known of citations.
  func citationKnowledge() throws -> CitationKnowledge {
    try reading(CitationKnowledge.init(rules:))
  }

  /// A finder with the words of the rules folder.
  func citationFinder() throws -> CitationFinder { CitationFinder(try citationKnowledge()) }

  /// The reader of amending acts.
  func amendmentReader() throws -> AmendmentReader { try reading(AmendmentReader.init(rules:)) }

  /// The status facts of treaties.
  func statusBase() throws -> StatusBase { try reading(StatusBase.init(rules:)) }

  /// The reader of commencements.
  func commencementReader() throws -> CommencementReader {
    try reading(CommencementReader.init(rules:))
  }

  /// The reader of what texts say.
  func textAnalyzer() throws -> TextAnalyzer { try reading(TextAnalyzer.init(rules:)) }

  /// The judge of pasted pairs.
  func pairJudging() throws -> PairJudging { try reading(PairJudging.init(rules:)) }

  /// What is read from the rules folder; one that cannot be used is wrong usage.
  func reading<Value>(
    _ read: (RulesLocation) throws(AnalysisError) -> Value
  ) throws -> Value {
    do throws(AnalysisError) {
      return try read(location)
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(64)
    }
  }
}
