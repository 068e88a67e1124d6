import ArgumentParser
import Foundation
import Pacta

/// Where the rules come from, for every command that needs them.
struct RulesOptions: ParsableArguments {
  @Option(
    help: "The rules folder; without it PACTA_RULES, then the one that came with the program.")
  var rules: String?

  /// The place of the rules, as the options and the environment say.
  var location: RulesLocation {
    .search(
      explicit: rules.map { URL(fileURLWithPath: $0) },
      environment: ProcessInfo.processInfo.environment["PACTA_RULES"],
      binary: Bundle.main.executableURL)
  }

  /// The reader of texts; a rules folder that cannot be used ends the program with 64.
  func textAnalyzer() throws -> TextAnalyzer {
    do throws(AnalysisError) {
      return try TextAnalyzer(rules: location)
    } catch {
      StandardStreams.error("pacta: \(error)")
      throw ExitCode(64)
    }
  }
}
