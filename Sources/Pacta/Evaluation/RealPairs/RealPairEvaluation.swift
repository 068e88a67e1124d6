public import Findings
public import Foundation
import KnowledgeFiles
public import LegalModel

/// What is found for labelled pairs of real provisions, and how well that agrees.
public struct RealPairEvaluation: Sendable {
  /// A case with what was found.
  public struct Outcome: Sendable {
    /// The case as it was given.
    public let pair: RealPairCase
    /// The verdict.
    public let judgement: RealPairJudgement
    /// The first law articles for the treaty provision, best first: `50/2005/QH11#72`.
    public let retrieved: [String]
    /// The place of the first labelled article among them, from 1; nil where none is, or no label.
    public let rank: Int?

    /// The label of the verdict.
    public var expected: ConformityLevel? {
      pair.verdict.flatMap(ConformityLevel.init(label:))
    }

    /// Whether there is a finding that rests on a labelled article; where articles are held back, any
    /// finding, and where none answers, that of a gap.
    public var isFlagged: Bool {
      guard let articles = pair.lawArticles else { return judgement.isFlagged }
      return articles.isEmpty
        ? judgement.level == .gap
        : judgement.isFlagged && !Set(articles).isDisjoint(with: judgement.articles)
    }
  }

  /// In the order of the file.
  public let outcomes: [Outcome]
  /// Files that could not be read, and cases whose provision does not exist.
  public let failures: [InputFailure]

  /// How many articles are listed for a case.
  private static let listed = 100

  /// Searches all laws under `data/vn/docx` for the provision of each case, and judges the pairs.
  ///
  /// - Parameters:
  ///   - cases: The labelled pairs.
  ///   - data: The folder to which the files of the cases are relative.
  ///   - day: The day whose law and transitions count; nil takes all amendments and no transition.
  ///   - rules: Where the rules are.
  ///   - jobs: How many files are read at a time; the result does not depend on it.
  /// - Throws: ``AnalysisError`` with code `rules` or `unreadableCorpus`.
  public init(
    _ cases: [RealPairCase], data: URL, asOf day: CalendarDate? = nil, rules: RulesLocation,
    jobs: Int = 1
  ) async throws(AnalysisError) {
    let knowledge = try Knowledge(rules)
    let laws = await InputReader([.file(data.appendingPathComponent("vn/docx"))], jobs: jobs)
    guard !laws.documents.isEmpty else {
      throw AnalysisError(
        code: .unreadableCorpus, message: "there is no readable law under \(data.path)/vn/docx",
        failures: laws.failures)
    }
    let files = Set(cases.map(\.treatyFile)).sorted()
    let read = await InputReader(
      files.map { .file(data.appendingPathComponent($0), name: $0) }, jobs: jobs)
    let treaties = RealPairTreaties(
      read.documents.map { ($0.document.metadata.source.path, $0.document) })
    let search = RealPairSearch(
      laws: laws.documents, treaties: treaties, knowledge: knowledge,
      listed: RealPairEvaluation.listed)
    let named = cases.map(treaties.named)
    let retrieved = search.articles(for: named)
    var judge = RealPairJudge(knowledge, asOf: day)
    outcomes = cases.indices.map { number in
      let pair = search.pair(of: cases[number], named[number])
      return Outcome(
        pair: cases[number],
        judgement: pair.map { judge.judgement(on: $0) } ?? RealPairJudgement(),
        retrieved: retrieved[number],
        rank: search.rank(of: cases[number], in: retrieved[number]))
    }
    failures =
      laws.failures + read.failures
      + zip(cases, named).filter { $1.isEmpty }.map { pair, _ in
        InputFailure(
          input: pair.id, code: "no-such-provision",
          message: "\(pair.treatyFile) has no provision '\(pair.treatyArticle)'; check the number")
      }
  }

  /// Share of the cases with labelled articles that have one among the first so many; nil where
  /// articles are held back.
  public func recall(at place: Int) -> Double? {
    let asked = outcomes.filter { $0.pair.lawArticles?.isEmpty == false }
    guard !asked.isEmpty else { return nil }
    return Double(asked.count { $0.rank.map { $0 <= place } ?? false }) / Double(asked.count)
  }

  /// How well the verdicts agree; nil where labels are held back.
  public var score: VerdictScore? {
    let pairs = outcomes.compactMap { outcome in
      outcome.expected.map {
        VerdictScore.Pair(expected: $0, predicted: outcome.judgement.level)
      }
    }
    return pairs.count == outcomes.count && !pairs.isEmpty ? VerdictScore(pairs) : nil
  }
}
