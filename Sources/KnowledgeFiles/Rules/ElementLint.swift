import Citations
import Comparison
import RuleEngine

/// Looks for elements of an unknown kind, and for phrases of theirs that name a law or an article.
struct ElementLint {
  private let folder: RuleFolder
  private let phrases: PhraseLint

  init(_ folder: RuleFolder, _ citations: CitationFinder?) {
    self.folder = folder
    phrases = PhraseLint(citations)
  }

  var problems: [RuleProblem] {
    let places = folder.elementFiles.flatMap { file in
      ElementsFile.lines(of: file).map { ($0.key, (file: file.name, line: $0.value)) }
    }
    let lines = Dictionary(places) { first, _ in first }
    return folder.elements.elements.flatMap { element in
      lines[element.id].map { problems(with: element, $0.file, $0.line) } ?? []
    }
  }

  private func problems(
    with element: LegalElement, _ file: String, _ line: Int
  ) -> [RuleProblem] {
    let named = [element.treaty, element.law, element.release].flatMap {
      phrases.problems(in: $0, of: element.id, file, line)
    }
    guard !folder.knows(kind: element.kind) else { return named }
    return named + [
      RuleProblem(
        KnowledgeError(
          code: .unknownValue, file: file, line: line,
          problem: "there is no kind of conflict '\(element.kind)'", remedy: folder.kindRemedy))
    ]
  }
}
