import ArgumentParser

/// `pacta evaluate`: measures against labelled cases.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the engine against labelled cases.",
    discussion: """
      Each subcommand reads cases, one JSON object a line. The engine sees the texts; ids and labels \
      are echoed, never read by it. Without labels only the predictions are written.
      """,
    subcommands: [
      EvaluateClausePairs.self, EvaluateNormPairs.self, EvaluateRealPairs.self, EvaluateNorms.self,
      EvaluateCitations.self,
    ])
}
