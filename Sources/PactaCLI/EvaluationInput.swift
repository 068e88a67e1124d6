import ArgumentParser
import Pacta

/// What every evaluation is given: the cases, the shape of the result and the rules.
struct EvaluationInput: ParsableArguments {
  @Argument(help: "The cases; - reads standard input.")
  var file: String

  @Option(help: "table (figures and differences) or json.")
  var format = EvaluationFormat.table

  @OptionGroup var rules: RulesOption

  /// The cases of the file; a file that cannot be read or a line that is no case ends the program
  /// with exit code 2.
  func cases<Case: Decodable>(_ type: Case.Type) throws -> [Case] {
    do {
      return try CaseLines.decode(type, from: try InputFile.bytes(file))
    } catch {
      StandardStreams.error("pacta: \(file): \(error)")
      throw ExitCode(2)
    }
  }
}

/// How the result of an evaluation is printed.
enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}
