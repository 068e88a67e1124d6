import Citations
import Comparison
import LegalModel
import RuleEngine

/// Looks for signals that nothing uses, and for phrases that name a law or an article.
struct SignalLint {
  private let folder: RuleFolder
  private let phrases: PhraseLint

  init(_ folder: RuleFolder, _ citations: CitationFinder?) {
    self.folder = folder
    phrases = PhraseLint(citations)
  }

  var problems: [RuleProblem] {
    folder.signalFiles.flatMap { file in
      SignalsFile.lines(of: file).sorted { $0.value < $1.value }.flatMap { id, line in
        guard let index = folder.signals.index(of: id) else { return [RuleProblem]() }
        return unused(index, file.name, line)
          + [folder.signals.signals[index].phrases, folder.signals.signals[index].exceptions]
          .flatMap { phrases.problems(in: $0, of: id, file.name, line) }
      }
    }
  }

  private func unused(_ index: Int, _ file: String, _ line: Int) -> [RuleProblem] {
    let signal = folder.signals.signals[index]
    guard !used.contains(index), ComparisonSignal(rawValue: signal.id) == nil else { return [] }
    return [
      RuleProblem(
        KnowledgeError(
          code: .idle, file: file, line: line,
          problem: "no rule asks for the signal '\(signal.id)'",
          remedy: "Use it or remove it"), level: .warning)
    ]
  }

  private var used: Set<Int> {
    Set(folder.entries.flatMap { ($0.rule.when + $0.rule.unless).flatMap(\.signals) })
  }
}
