import Citations
import LegalModel

/// Looks for phrases that name a law, an article or a labelled case.
struct PhraseLint {
  private let citations: CitationFinder?

  init(_ citations: CitationFinder?) { self.citations = citations }

  /// What is wrong with the phrases of a signal or element.
  func problems(
    in phrases: [LanguageCode: [String]], of name: String, _ file: String, _ line: Int
  ) -> [RuleProblem] {
    phrases.sorted { $0.key.code < $1.key.code }.flatMap { language, phrases in
      phrases.compactMap { phrase in
        specialCase(phrase, language).map { level in
          RuleProblem(
            KnowledgeError(
              code: .specialCase, file: file, line: line,
              problem: "the phrase '\(phrase)' of '\(name)' names a law, an article or a case",
              remedy: "A rule looks at what a provision says, not at which one it is"),
            level: level)
        }
      }
    }
  }

  /// A number is an error; a name without one may be part of ordinary speech.
  private func specialCase(_ phrase: String, _ language: LanguageCode) -> RuleProblem.Level? {
    if PhraseLint.hasNumber(phrase) { return .error }
    let references =
      citations?.references(
        in: Array(phrase.utf8), language: language, at: ProvisionID("art_0")) ?? []
    let cites = references.contains { !$0.targets.isEmpty }
    if cites, phrase.contains(where: \.isNumber) { return .error }
    return references.contains { $0.document != nil } ? .warning : nil
  }

  /// A word like `45/2019/QH14`, `38/2005`, `AB-007` or `B012-x`.
  private static func hasNumber(_ phrase: String) -> Bool {
    phrase.split(whereSeparator: \.isWhitespace).contains { word in
      let pieces = word.split { "/-_".contains($0) }
      guard pieces.count > 1 else { return false }
      let digits = pieces.filter { $0.allSatisfy(\.isNumber) }
      let codes = pieces.filter(isCode)
      return codes.contains { $0.count(where: \.isNumber) > 1 }
        || !digits.isEmpty && (!codes.isEmpty || digits.contains { $0.count == 4 })
    }
  }

  /// Capitals, with digits or without: `QH14`, `CP`.
  private static func isCode(_ piece: Substring) -> Bool {
    piece.count > 1 && piece.contains(where: \.isLetter)
      && piece.allSatisfy { $0.isUppercase || $0.isNumber }
  }
}
