import Alignment
import Applicability
import Comparison
public import Findings
import KnowledgeFiles
import LegalModel
import Norms
import RuleEngine

/// A labelled pair as it is handed to whoever judges it.
struct RealPair: Sendable {
  /// The treaty.
  let treaty: LegalDocument
  /// The provisions that the case names, as indexes into its provisions.
  let provisions: [Int]
  /// The law of the pair as printed.
  let law: LegalDocument
  /// The acts that amend it, in the order of the case.
  let amendments: [LegalDocument]
}

/// The verdict on a labelled pair.
public struct RealPairJudgement: Sendable, Hashable {
  /// The verdict.
  public var level: ConformityLevel
  /// The kinds of the findings, the deciding one first.
  public var kinds: [String]
  /// How sure the verdict is.
  public var confidence: Confidence
  /// The rules that count, the deciding one first.
  public var rules: [String]
  /// Why, in English.
  public var reason: String
  /// The numbers of the law's articles that the verdict rests on.
  public var articles: [String]

  /// Makes a judgement; without words it is that nothing was judged.
  public init(
    level: ConformityLevel = .undetermined, kinds: [String] = [], confidence: Confidence = .low,
    rules: [String] = [], reason: String = "", articles: [String] = []
  ) {
    self.level = level
    self.kinds = kinds
    self.confidence = confidence
    self.rules = rules
    self.reason = reason
    self.articles = articles
  }

  /// Whether there is a finding.
  public var isFlagged: Bool { level.isFlag }
}

/// Judges pairs: the named provisions of a treaty against one law alone, which is taken for all law of
/// its field.
struct RealPairJudge {
  private let judge: Judge
  private let alignment: TermAlignment
  private let analyzer: TextAnalyzer
  private let amendments: AmendmentReader
  private let status: StatusBase
  private let commencements: CommencementReader
  private let day: CalendarDate?
  /// The norms of the documents that were read, by the path of their source.
  private var norms: [String: [Norm]] = [:]

  /// How many articles of the law are looked at.
  private static let candidates = 5

  init(_ knowledge: Knowledge, asOf day: CalendarDate? = nil) {
    self.day = day
    commencements = knowledge.commencementReader
    judge = Judge(rules: knowledge.rules, knowledge: knowledge.comparison)
    alignment = knowledge.alignment(candidates: RealPairJudge.candidates, threshold: 0.05)
    analyzer = TextAnalyzer(knowledge)
    amendments = knowledge.amendmentReader
    status = knowledge.status
  }

  /// The verdict on a pair.
  mutating func judgement(on pair: RealPair) -> RealPairJudgement {
    if let excluded = excluded(pair) { return excluded }
    let units = pair.provisions.map { pair.treaty.comparedUnit(of: $0, documentIndex: 0) }
    let laws = [amended(pair)]
    let domestic = laws[0].comparedUnits(documentIndex: 0).units
    let concordance = alignment.concordance(of: units, with: domestic)
    let places = ElementPlaces(concordance.domestic, finder: judge.knowledge.elements)
    var treaty = readings(concordance.treaty, [pair.treaty], .treaty)
    var law = readings(concordance.domestic, laws, .domestic)
    var norms: [NormJudgement] = []
    var articles: [String] = []
    for row in concordance.rows {
      let clause = treaty.provision(row.unit)
      let found = concordance.candidateUnits(of: row, in: laws)
      let units =
        found
        + places.units(for: clause, near: found, concordance.domestic, judge.knowledge.elements)
        .filter { !found.contains($0) }
      var candidates: [ComparedProvision] = []
      for unit in units { candidates.append(law.provision(unit)) }
      let judgement = judge.judgement(
        on: clause, against: candidates,
        nearness: concordance.nearness(of: units, in: row, laws), isComplete: true)
      norms += judgement.norms
      for answer in judgement.norms.compactMap(\.deciding) {
        let unit = concordance.domestic[units[answer.candidate]]
        if let article = laws[unit.document].articleNumber(of: unit.provision),
          !articles.contains(article)
        {
          articles.append(article)
        }
      }
    }
    return RealPairJudgement(
      ClauseJudgement(norms: norms), articles: articles, elements: judge.knowledge.elements)
  }

  /// The judgement where none of the named provisions binds Viet Nam once every transition is over.
  private func excluded(_ pair: RealPair) -> RealPairJudgement? {
    guard let treaty = status.treaty(for: pair.treaty) else { return nil }
    let limits = pair.provisions.map { provision in
      treaty.limits(on: provision, of: pair.treaty, date: day ?? .last).first {
        $0.effect == .excludes
      }
    }
    guard let first = limits.first, let fact = first?.fact, limits.allSatisfy({ $0 != nil }) else {
      return nil
    }
    return RealPairJudgement(
      level: .notApplicable, confidence: fact.check == .text ? .high : .medium,
      reason: fact.note?.en ?? "")
  }

  /// The law with its amendments; all of them where no day is set.
  private func amended(_ pair: RealPair) -> LegalDocument {
    guard !pair.amendments.isEmpty else { return pair.law }
    let index = AmendmentIndex([pair.law] + pair.amendments)
    let acts = pair.amendments.map { document in
      AmendingAct(
        document: document,
        instructions: index.settled(amendments.instructions(of: document), of: document),
        begins: commencements.commencement(of: document))
    }
    return Consolidator().consolidate(pair.law, with: acts, asOf: day).document
  }

  private mutating func readings(
    _ units: [ComparedUnit], _ documents: [LegalDocument], _ order: NormReader.Order
  ) -> UnitReadings {
    var known: [Int: [Norm]] = [:]
    for (number, document) in documents.enumerated() {
      let key =
        document.metadata.source.path
        + "#\(document.metadata.source.part)#\(document.source.normalised.count)"
      let read = norms[key] ?? analyzer.norms(of: document, order: order)
      norms[key] = read
      known[number] = read
    }
    return UnitReadings(
      units, of: documents, order: order, analyzer: analyzer, knowledge: judge.knowledge,
      norms: known)
  }
}

extension RealPairJudgement {
  init(_ judgement: ClauseJudgement, articles: [String], elements: ElementFinder) {
    let outcome = VerdictOutcome(
      id: "", expected: nil, expectedKind: nil, judgement: judgement, elements: elements)
    self.init(
      level: outcome.predicted, kinds: outcome.predictedKinds, confidence: outcome.confidence,
      rules: outcome.rules, reason: outcome.reason, articles: articles)
  }
}

extension LegalDocument {
  /// The number of the act's own article in which a provision stands, also one inside a quotation.
  func articleNumber(of provision: Int) -> String? {
    var current: Int? = provision
    var number: String?
    while let here = current {
      let found = provisions[here]
      if found.kind == .article { number = found.numberCorrected ?? found.number }
      current = found.parent
    }
    return number
  }
}
