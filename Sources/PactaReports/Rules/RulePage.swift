public import Comparison
public import Findings
import LegalModel
public import Pacta
public import RuleEngine

/// A rule told to people in one language: what it finds, why, when, and what else there is to know.
public struct RulePage: Sendable {
  /// A part of the page under a heading.
  public struct Section: Sendable, Hashable {
    /// The heading.
    public let heading: String
    /// The lines; a list where there are several or they have depth.
    public let lines: [ConditionWords.Line]
    /// Whether the lines are a list.
    public let isList: Bool
  }

  /// The rule's name for programs.
  public let id: String
  /// The rule's name for people.
  public let title: String
  /// What the rule stands for: verdict, weight, kind.
  public let facts: [(label: String, value: String)]
  /// The parts; one without content is left out.
  public let sections: [Section]

  /// Tells a rule.
  ///
  /// - Parameters:
  ///   - entry: the rule and its cases.
  ///   - others: all rules, to say what defeats what.
  ///   - signals: the signals that conditions name.
  ///   - kinds: the kinds of conflict.
  ///   - wording: the words in which it is told.
  ///   - isFull: gives the texts of the cases, not only their number, and the phrases of signals in
  ///     both languages.
  public init(
    of entry: RuleEntry, among others: [RuleEntry], signals: [Signal], kinds: [ConflictKind],
    wording: Wording, isFull: Bool = false
  ) {
    let parts = RulePageParts(
      entry: entry, others: others, signals: signals, kinds: kinds, wording: wording)
    id = entry.rule.id
    title = wording.text(entry.rule.title)
    facts = parts.facts
    sections = (parts.sections + [parts.cases(areShown: isFull), parts.legend(isFull: isFull)])
      .filter { !$0.lines.isEmpty }
  }

  /// The page as plain text.
  public func text() -> String {
    var text = title + "\n" + id + "\n\n"
    for fact in facts { text += "\(fact.label): \(fact.value)\n" }
    for section in sections {
      text += "\n" + section.heading + "\n"
      for line in section.lines {
        let mark = section.isList ? "- " : ""
        text += String(repeating: "  ", count: line.depth + 1) + mark + line.text + "\n"
      }
    }
    return text
  }

  /// The page in Markdown; its title is a heading of a level.
  public func markdown(level: Int = 1) -> String {
    var blocks = [MarkdownText.heading(level, title)]
    blocks.append(
      facts.map { "- " + MarkdownText.inline("\($0.label): \($0.value)") }.joined(separator: "\n"))
    for section in sections {
      blocks.append(MarkdownText.heading(level + 1, section.heading))
      let separator = section.isList ? "\n" : "\n\n"
      blocks.append(
        section.lines.map { RulePage.markdown($0, section) }.joined(separator: separator))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ line: ConditionWords.Line, _ section: Section) -> String {
    guard section.isList else { return MarkdownText.inline(line.text) }
    return String(repeating: "  ", count: line.depth) + "- " + MarkdownText.inline(line.text)
  }
}

extension RulePage {
  /// The page of a rule in `docs/rules`: in several languages, one behind the other.
  public static func document(_ pages: [RulePage]) -> String {
    pages.enumerated().map { $1.markdown(level: $0 == 0 ? 1 : 2) }.joined(separator: "\n---\n\n")
  }
}
