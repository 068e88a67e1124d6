import LegalModel

/// Both sides of a comparison, read.
struct ComparedSides: Sendable {
  let treaty: ComparedSide
  let domestic: ComparedSide
  /// Whether a law was measured by treaties: then only the clauses count that it comes near to.
  let isMirrored: Bool
  /// Inputs that could not be read.
  let failures: [InputFailure]

  /// Reads both sides, several files at a time.
  ///
  /// - Throws: ``AnalysisError`` when the treaty or all domestic inputs cannot be read, have nothing
  ///   to compare, or a picked provision does not exist.
  init(treaty input: AnalysisInput, domestic inputs: [AnalysisInput], jobs: Int)
    async throws(AnalysisError)
  {
    let treaty = await InputReader([input], jobs: jobs)
    let corpus = await InputReader(inputs, jobs: jobs)
    try self.init(treaty, named: input.name, corpus, named: inputs.map(\.name))
  }

  /// Takes what was read.
  init(
    _ treaty: InputReader, named name: String, _ corpus: InputReader, named names: [String]
  ) throws(AnalysisError) {
    guard !treaty.documents.isEmpty else {
      throw AnalysisError(
        code: .unreadableTreaty, message: "the treaty cannot be read", failures: treaty.failures)
    }
    guard !corpus.documents.isEmpty else {
      throw AnalysisError(
        code: .unreadableCorpus, message: "there is no readable law to compare with",
        failures: corpus.failures)
    }
    isMirrored = try ComparedSides.isMirrored(treaty.documents, corpus.documents)
    if isMirrored {
      self.treaty = try ComparedSide.treaties(corpus.documents)
      domestic = try ComparedSide.domestic(treaty.documents)
    } else {
      self.treaty = try ComparedSide.treaty(treaty.documents)
      domestic = try ComparedSide.domestic(
        ComparedSides.documents(corpus.documents, besides: treaty.documents))
    }
    failures = treaty.failures + corpus.failures
    let others = names.joined(separator: ", ")
    try ComparedSides.requireUnits(self.treaty, of: isMirrored ? others : name)
    try ComparedSides.requireUnits(domestic, of: isMirrored ? name : others)
  }

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

  private static func requireUnits(
    _ side: ComparedSide, of name: String
  ) throws(AnalysisError) {
    guard side.units.isEmpty else { return }
    throw AnalysisError(
      code: .nothingToCompare,
      message: "\(name): no provision in Vietnamese or English was found; "
        + "look at the file with 'pacta parse' to see what was read")
  }

  /// The documents without those read from a file of the treaty: a folder may hold both sides.
  private static func documents(
    _ documents: [ReadDocument], besides treaty: [ReadDocument]
  ) -> [ReadDocument] {
    let paths = Set(treaty.map(\.document.metadata.source.path))
    let kept = documents.filter { !paths.contains($0.document.metadata.source.path) }
    return kept.isEmpty ? documents : kept
  }
}
