import KnowledgeFiles
import LegalModel

/// Both sides of a comparison, read.
struct ComparedSides: Sendable {
  let treaty: ComparedSide
  let domestic: ComparedSide
  /// Whether a law was measured by treaties: then only the clauses count that it comes near to.
  let isMirrored: Bool
  /// Inputs that could not be read.
  let failures: [InputFailure]
  /// What was prepared of the domestic side; nil where it was read for this comparison alone.
  let prepared: PreparedLaw?

  /// Reads both sides, several files at a time.
  ///
  /// - Parameter day: the day whose law counts; nil takes all amendments.
  /// - Throws: ``AnalysisError`` when the treaty or all domestic inputs cannot be read, have nothing
  ///   to compare, or a picked provision does not exist.
  init(
    treaty input: AnalysisInput, domestic inputs: [AnalysisInput], asOf day: CalendarDate?,
    _ knowledge: Knowledge, jobs: Int, observe: @escaping AnalysisEvent.Observer = { _ in }
  ) async throws(AnalysisError) {
    let read = try ReadSides(
      await InputReader([input], jobs: jobs, observe: observe),
      await InputReader(inputs, jobs: jobs, observe: observe))
    let law = await AmendedCorpus(
      read.laws, asOf: day, knowledge, jobs: jobs, observe: observe)
    try self.init(read, law, names: (input.name, inputs.map(\.name)))
  }

  /// Reads both sides, one file after the other.
  init(
    treaty input: AnalysisInput, domestic inputs: [AnalysisInput], asOf day: CalendarDate?,
    _ knowledge: Knowledge
  ) throws(AnalysisError) {
    var (treaty, corpus) = (InputReader(), InputReader())
    treaty.read(input)
    for input in inputs { corpus.read(input) }
    let read = try ReadSides(treaty, corpus)
    let law = AmendedCorpus(read.laws, asOf: day, knowledge)
    try self.init(read, law, names: (input.name, inputs.map(\.name)))
  }

  /// Reads a treaty beside law that was read before. Where the treaty is among that law, or is a law
  /// itself, the domestic side is made anew.
  init(
    treaty input: AnalysisInput, corpus: PreparedCorpus, asOf day: CalendarDate?,
    _ knowledge: Knowledge
  ) throws(AnalysisError) {
    var treaty = InputReader()
    treaty.read(input)
    let read = try ReadSides(treaty, corpus.inputs)
    let names = (treaty: input.name, domestic: corpus.names)
    guard corpus.serves(read, asOf: day, knowledge) else {
      try self.init(read, AmendedCorpus(read.laws, asOf: day, knowledge), names: names)
      return
    }
    try self.init(read, corpus.law, names: names)
  }

  private init(
    _ read: ReadSides, _ law: PreparedLaw, names: (treaty: String, domestic: [String])
  ) throws(AnalysisError) {
    isMirrored = false
    failures = read.failures
    prepared = law
    treaty = try ComparedSide.treaty(read.treaty)
    domestic = law.side.noting(read.domestic)
    try ComparedSides.requireUnits(treaty, of: names.treaty)
    try ComparedSides.requireUnits(domestic, of: names.domestic.joined(separator: ", "))
  }

  private init(
    _ read: ReadSides, _ law: AmendedCorpus, names: (treaty: String, domestic: [String])
  ) throws(AnalysisError) {
    isMirrored = read.isMirrored
    failures = read.failures
    prepared = nil
    treaty =
      read.isMirrored
      ? try ComparedSide.treaties(read.treaty) : try ComparedSide.treaty(read.treaty)
    domestic = try ComparedSide.domestic(read.domestic, law).noting(read.domestic)
    let others = names.domestic.joined(separator: ", ")
    try ComparedSides.requireUnits(treaty, of: isMirrored ? others : names.treaty)
    try ComparedSides.requireUnits(domestic, of: isMirrored ? names.treaty : others)
  }

  private static func requireUnits(
    _ side: ComparedSide, of name: String
  ) throws(AnalysisError) {
    guard side.units.isEmpty else { return }
    throw AnalysisError(
      code: .nothingToCompare,
      message: "\(name): no provision in Vietnamese or English was found; "
        + "look at the file with 'pacta parse' to see what was read")
  }
}

/// What was read of both sides, told apart.
struct ReadSides: Sendable {
  let treaty: [ReadDocument]
  let domestic: [ReadDocument]
  /// Whether a law was named first, to be measured by treaties.
  let isMirrored: Bool
  let failures: [InputFailure]

  init(_ first: InputReader, _ others: InputReader) throws(AnalysisError) {
    guard !first.documents.isEmpty else {
      throw AnalysisError(
        code: .unreadableTreaty, message: "the treaty cannot be read", failures: first.failures)
    }
    guard !others.documents.isEmpty else {
      throw AnalysisError(
        code: .unreadableCorpus, message: "there is no readable law to compare with",
        failures: others.failures)
    }
    failures = first.failures + others.failures
    isMirrored = try ReadSides.isMirrored(first.documents, others.documents)
    treaty = isMirrored ? others.documents : first.documents
    domestic =
      isMirrored
      ? first.documents : ReadSides.documents(others.documents, besides: first.documents)
  }

  /// The domestic documents that are law, in a language that is analysed.
  var laws: [ReadDocument] { domestic.laws }

  /// Whether the first input holds acts of a State only, and the others a treaty.
  private static func isMirrored(
    _ first: [ReadDocument], _ others: [ReadDocument]
  ) throws(AnalysisError) -> Bool {
    guard first.allSatisfy({ $0.document.metadata.rank != nil && !$0.isTreaty }) else {
      return false
    }
    let analysed = others.filter { $0.document.metadata.language.isAnalysed }
    if analysed.contains(where: \.isTreaty) { return true }
    guard !analysed.allSatisfy({ $0.document.metadata.rank != nil }) else {
      throw AnalysisError(
        code: .nothingToCompare,
        message:
          "neither side holds a treaty: \(first.map(\.fallbackName).joined(separator: ", ")) "
          + "was read as an act of the State; name the treaty first, or say 'kind: treaty' in a "
          + "manifest")
    }
    return false
  }

  /// The documents without those read from a file of the treaty: a folder may hold both sides.
  private static func documents(
    _ documents: [ReadDocument], besides treaty: [ReadDocument]
  ) -> [ReadDocument] {
    let files = Set(treaty.map(\.file))
    let kept = documents.filter { !files.contains($0.file) }
    return kept.isEmpty ? documents : kept
  }
}

extension ReadDocument {
  /// The file from which it was read: the same for the same bytes, under whatever name.
  fileprivate var file: String {
    let source = document.metadata.source
    return source.sha256.isEmpty ? source.path : source.sha256
  }
}
