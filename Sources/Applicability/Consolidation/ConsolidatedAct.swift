public import LegalModel

/// An amending act with what is needed to apply it.
public struct AmendingAct: Sendable {
  /// The day from which a provision of the act has effect, by the provision's index; nil where it is
  /// not known.
  ///
  /// It is asked for the amending provision and for each quoted provision, so that parts of one
  /// instruction may commence on other days than the rest.
  public typealias Commencement = @Sendable (_ provision: Int) -> CalendarDate?

  /// The act.
  public let document: LegalDocument
  /// What it does to other acts.
  public let instructions: [AmendmentInstruction]
  /// From when.
  public let commencement: Commencement

  /// Makes an amending act.
  ///
  /// - Parameters:
  ///   - document: the act.
  ///   - instructions: what it does to other acts.
  ///   - commencement: from when; nil takes the day that the act gives for all of it.
  public init(
    document: LegalDocument, instructions: [AmendmentInstruction],
    commencement: Commencement? = nil
  ) {
    self.document = document
    self.instructions = instructions
    let effective = document.metadata.effective
    self.commencement = commencement ?? { _ in effective }
  }

  /// Number of the act, or the path of its file.
  public var name: String { document.metadata.number ?? document.metadata.source.path }
}

/// What became of an operation.
public struct OperationOutcome: Sendable, Hashable {
  /// Why an operation could not be applied.
  public enum Failure: String, Sendable, Hashable, CaseIterable, Error {
    /// The act has no such provision.
    case noSuchPlace = "no-such-place"
    /// The unit beside which a new one should stand is not there.
    case noSuchNeighbour = "no-such-neighbour"
    /// The act has the new unit already.
    case alreadyThere = "already-there"
    /// The words that should be changed do not stand there.
    case noSuchWords = "no-such-words"
    /// The kind of change is not applied by this version.
    case notSupported = "not-supported"
  }

  /// What became of it.
  public enum Status: Sendable, Hashable {
    case applied
    /// It has effect after the day that was asked for.
    case notYet
    case failed(Failure)
  }

  /// Index of the amending act.
  public let act: Int
  /// The operation.
  public let operation: AmendmentOperation
  /// The day from which it has effect.
  public let date: CalendarDate?
  /// What became of it.
  public let status: Status

  /// Makes an outcome.
  public init(act: Int, operation: AmendmentOperation, date: CalendarDate?, status: Status) {
    self.act = act
    self.operation = operation
    self.date = date
    self.status = status
  }
}

/// An act with its amendments worked in, as of a day.
public struct ConsolidatedAct: Sendable {
  /// The act. Its text was set anew: spans count the bytes of `LegalDocument.source`, which no
  /// file holds; ``ProvisionState/origin`` tells the file and place of each provision.
  public let document: LegalDocument
  /// What is known of each provision, in the order of the document's.
  public let states: [ProvisionState]
  /// What was taken out, in the order in which that happened.
  public let repealed: [RepealedProvision]
  /// What became of each operation on this act, in the order in which they have effect.
  public let outcomes: [OperationOutcome]

  /// The act with further diagnostics in front of its own.
  public func noting(_ diagnostics: [Diagnostic]) -> ConsolidatedAct {
    ConsolidatedAct(
      document: document.noting(diagnostics), states: states, repealed: repealed,
      outcomes: outcomes)
  }
}
