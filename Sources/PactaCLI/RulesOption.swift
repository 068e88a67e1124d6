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
      "The rules folder (default: $PACTA_RULES or the bundled one).", valueName: "dir"))
  var rules: String?

  /// The folder in the places where a program looks for it.
  var location: RulesLocation {
    .search(
      explicit: rules.map { URL(fileURLWithPath: $0) },
      environment: ProcessInfo.processInfo.environment["PACTA_RULES"],
      binary: Bundle.main.executableURL)
  }

  /// What is known of citations; a rules folder that cannot be used is wrong usage.
  func citationKnowledge() throws -> CitationKnowledge {
    do throws(AnalysisError) {
      return try CitationKnowledge(rules: location)
    } catch {
      StandardStreams.error("pacta: \(error)")
      throw ExitCode(64)
    }
  }

  /// A finder with the words of the rules folder.
  func citationFinder() throws -> CitationFinder { CitationFinder(try citationKnowledge()) }

  /// The reader of amending acts; a rules folder that cannot be used is wrong usage.
  func amendmentReader() throws -> AmendmentReader {
    do throws(AnalysisError) {
      return try AmendmentReader(rules: location)
    } catch {
      StandardStreams.error("pacta: \(error)")
      throw ExitCode(64)
    }
  }

  /// The status facts of treaties; a rules folder that cannot be used is wrong usage.
  func statusBase() throws -> StatusBase {
    do throws(AnalysisError) {
      return try StatusBase(rules: location)
    } catch {
      StandardStreams.error("pacta: \(error)")
      throw ExitCode(64)
    }
  }

  /// The reader of commencements; a rules folder that cannot be used is wrong usage.
  func commencementReader() throws -> CommencementReader {
    do throws(AnalysisError) {
      return try CommencementReader(rules: location)
    } catch {
      StandardStreams.error("pacta: \(error)")
      throw ExitCode(64)
    }
  }

  /// The reader of what texts say; a rules folder that cannot be used is wrong usage.
  func textAnalyzer() throws -> TextAnalyzer {
    do throws(AnalysisError) {
      return try TextAnalyzer(rules: location)
    } catch {
      StandardStreams.error("pacta: \(error)")
      throw ExitCode(64)
    }
  }

  /// The judge of pasted pairs; a rules folder that cannot be used is wrong usage.
  func pairJudging() throws -> PairJudging {
    do throws(AnalysisError) {
      return try PairJudging(rules: location)
    } catch {
      StandardStreams.error("pacta: \(error)")
      throw ExitCode(64)
    }
  }
}
