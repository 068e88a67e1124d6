import Citations
import Comparison
import LegalModel
import RuleEngine

/// Looks for signals that nothing uses, and for phrases that name a law or an article.
struct SignalLint {
  private let folder: RuleFolder
  private let citations: CitationFinder?

  init(_ folder: RuleFolder, _ citations: CitationFinder?) {
    self.folder = folder
    self.citations = citations
  }

  var problems: [RuleProblem] {
    folder.signalFiles.flatMap { file in
      SignalsFile.lines(of: file).sorted { $0.value < $1.value }.flatMap { id, line in
        guard let index = folder.signals.index(of: id) else { return [RuleProblem]() }
        return unused(index, file.name, line)
          + named(folder.signals.signals[index], file.name, line)
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

  private func named(_ signal: Signal, _ file: String, _ line: Int) -> [RuleProblem] {
    [signal.phrases, signal.exceptions].flatMap { $0 }.sorted { $0.key.code < $1.key.code }
      .flatMap { language, phrases in
        phrases.compactMap { phrase in
          specialCase(phrase, language).map { level in
            RuleProblem(
              KnowledgeError(
                code: .specialCase, file: file, line: line,
                problem:
                  "the phrase '\(phrase)' of '\(signal.id)' names a law, an article or a case",
                remedy: "A rule looks at what a provision says, not at which one it is"),
              level: level)
          }
        }
      }
  }

  /// A number is an error; a name without one may be part of ordinary speech.
  private func specialCase(_ phrase: String, _ language: LanguageCode) -> RuleProblem.Level? {
    if SignalLint.hasNumber(phrase) { return .error }
    let references =
      citations?.references(
        in: Array(phrase.utf8), language: language, at: ProvisionID("art_0")) ?? []
    let cites = references.contains { !$0.targets.isEmpty }
    if cites, phrase.contains(where: \.isNumber) { return .error }
    return references.contains { $0.document != nil } ? .warning : nil
  }

  /// A word like `45/2019/QH14`, `38/2005` or `AB-007`.
  private static func hasNumber(_ phrase: String) -> Bool {
    phrase.split(whereSeparator: \.isWhitespace).contains { word in
      let pieces = word.split(whereSeparator: { "/-_".contains($0) })
      let digits = pieces.filter { $0.allSatisfy(\.isNumber) }
      let capitals = pieces.contains {
        $0.count > 1 && $0.allSatisfy { $0.isUppercase || $0.isNumber }
          && $0.contains(where: \.isLetter)
      }
      return pieces.count > 1 && !digits.isEmpty && (capitals || digits.contains { $0.count == 4 })
    }
  }
}

extension Condition {
  /// The signals that it asks for.
  fileprivate var signals: [Int] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.signals)
    case .not(let part): part.signals
    case .side(_, .signals(let signals)), .side(_, .anySignal(let signals)),
      .side(_, .noSignal(let signals)):
      signals
    default: []
    }
  }
}
