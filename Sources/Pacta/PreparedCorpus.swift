import Alignment
import Applicability
import Comparison
import KnowledgeFiles
import LegalModel
import Norms
import RuleEngine

/// A body of law that was read, amended and indexed once, to compare many treaties with it.
///
/// ```swift
/// let corpus = try await analyzer.corpus(from: [.file(lawsURL)], jobs: 2)
/// for treaty in treaties {
///   print(try analyzer.compare(treaty: treaty, with: corpus).findings.count)
/// }
/// ```
public struct PreparedCorpus: Sendable {
  /// The documents that are compared, as reports show them.
  public var documents: [ReportedDocument] { law.documents }
  /// Inputs that could not be read.
  public var failures: [InputFailure] { inputs.failures }

  let inputs: InputReader
  /// How the inputs are called.
  let names: [String]
  let law: PreparedLaw
  private let day: CalendarDate?
  private let digests: [String]

  init(
    _ inputs: InputReader, names: [String], _ law: PreparedLaw, asOf day: CalendarDate?,
    _ knowledge: Knowledge
  ) {
    self.inputs = inputs
    self.names = names
    self.law = law
    self.day = day
    digests = knowledge.digests
  }

  /// Whether the domestic side of a comparison is this law, of the same day and knowledge.
  func serves(_ read: ReadSides, asOf day: CalendarDate?, _ knowledge: Knowledge) -> Bool {
    let isWhole = read.domestic.count == inputs.documents.count
    return !read.isMirrored && day == self.day && knowledge.digests == digests
      && (isWhole || law.isLegislation && read.laws.count == inputs.documents.laws.count)
  }
}

/// The domestic side of comparisons, made ready.
struct PreparedLaw: Sendable {
  let side: ComparedSide
  let documents: [ReportedDocument]
  let words: LawWords
  let readings: UnitReadings
  let elementPlaces: ElementPlaces
  let amendments: [Int: ProvisionChange]
  /// What reads texts and judges pairs, made ready.
  let pairs: PairJudging

  /// Whether acts were compared; else a treaty or a directive stands for the law.
  var isLegislation: Bool { side.members.contains(where: \.isLaw) }

  /// Reads the words of all units, and their norms, several documents at a time.
  init(
    _ side: ComparedSide, _ knowledge: Knowledge, jobs: Int,
    observe: @escaping AnalysisEvent.Observer
  ) async {
    self.side = side
    pairs = PairJudging(knowledge)
    words = LawWords(of: side.units, reader: pairs.judge.knowledge.pivot)
    documents = side.reportedDocuments()
    elementPlaces = ElementPlaces(words.units, finder: knowledge.elements)
    amendments = side.amendments(of: words.units)
    let readings = UnitReadings(
      words.units, of: side.members.map(\.document), order: .domestic, analyzer: pairs.analyzer,
      knowledge: pairs.judge.knowledge)
    observe(.began(.norms, pieces: side.members.count))
    self.readings = await readings.reading(
      Array(side.members.indices), jobs: jobs, observe: observe)
  }
}

extension [ReadDocument] {
  /// The documents that are law, in a language that is analysed.
  var laws: [ReadDocument] {
    filter { $0.document.metadata.language.isAnalysed && $0.isLaw }
  }
}

extension Knowledge {
  /// What tells this knowledge from another.
  var digests: [String] { [rulesDigest, lexiconDigest, statusDigest] }
}

extension CompatibilityAnalyzer {
  /// Reads a body of law once, for many treaties.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders, manifests or documents; what cannot be read is among the
  ///     ``PreparedCorpus/failures``.
  ///   - jobs: How many files are read at a time, from 1; the result does not depend on it.
  ///   - observe: Told what is being done, from any thread.
  /// - Throws: ``AnalysisError`` when nothing of it can be read, or no act is law on the day.
  public func corpus(
    from inputs: [AnalysisInput], jobs: Int = 1,
    observe: @escaping AnalysisEvent.Observer = { _ in }
  ) async throws(AnalysisError) -> PreparedCorpus {
    let read = await InputReader(inputs, jobs: jobs, observe: observe)
    guard !read.documents.isEmpty else {
      throw AnalysisError(
        code: .unreadableCorpus, message: "there is no readable law to compare with",
        failures: read.failures)
    }
    let law = await AmendedCorpus(
      read.documents.laws, asOf: options.asOf, knowledge, jobs: jobs, observe: observe)
    let side = try ComparedSide.domestic(read.documents, law)
    return PreparedCorpus(
      read, names: inputs.map(\.name),
      await PreparedLaw(side, knowledge, jobs: jobs, observe: observe), asOf: options.asOf,
      knowledge)
  }

  /// Compares a treaty with law that was read before. The result is that of comparing it with the
  /// inputs of the corpus.
  ///
  /// - Throws: ``AnalysisError`` when the treaty cannot be read, has nothing to compare, or a picked
  ///   provision does not exist.
  public func compare(
    treaty: AnalysisInput, with corpus: PreparedCorpus
  ) throws(AnalysisError) -> CompatibilityResult {
    let sides = try ComparedSides(treaty: treaty, corpus: corpus, asOf: options.asOf, knowledge)
    return try result(sides)
  }
}
