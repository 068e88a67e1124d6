import ArgumentParser
import Pacta

/// What every evaluation is given: the cases, the shape of the result and the rules.
struct EvaluationInput: ParsableArguments {
  @Argument(help: "The cases; - reads standard input.", completion: .cases)
  var file: String

  @Option(help: "table (figures and differences) or json.")
  var format = EvaluationFormat.table

  @OptionGroup var rules: RulesOption

  /// The cases of the file; one that cannot be read ends the program with exit code 2.
  func cases<Case: Decodable>(
    _ type: Case.Type, id: (Case) -> String?
  ) throws -> LabelledCases<Case> {
    do {
      let read = CaseLines.read(type, from: try InputFile.bytes(file))
      var seen: Set<String> = []
      let twice = read.cases.compactMap(id).filter { !seen.insert($0).inserted }
      return LabelledCases(
        cases: read.cases,
        problems: (read.problems
          + Set(twice).sorted().map { "the id '\($0)' stands for several cases" })
          .map { "\(file): \($0)" })
    } catch {
      StandardStreams.error("error: \(file): \(error)")
      throw ExitCode(2)
    }
  }
}

/// The cases that could be read, and what is wrong with the others.
struct LabelledCases<Case> {
  let cases: [Case]
  let problems: [String]

  /// Says on standard error what could not be done; then the exit code is 2.
  func complain(_ failures: [String] = []) throws {
    for line in problems + failures { StandardStreams.error("error: \(line)") }
    if !(problems + failures).isEmpty { throw ExitCode(2) }
  }
}

/// How the result of an evaluation is printed.
enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}
