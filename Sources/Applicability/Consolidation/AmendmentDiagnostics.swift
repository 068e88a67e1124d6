import LegalModel

/// Words for what could not be read, could not be applied, or has no effect yet.
struct AmendmentDiagnostics {
  private let base: LegalDocument
  private let acts: [AmendingAct]

  init(_ base: LegalDocument, _ acts: [AmendingAct]) {
    self.base = base
    self.acts = acts
  }

  /// One diagnostic for each operation that was not applied and each instruction that was not read.
  func diagnostics(of outcomes: [OperationOutcome]) -> [Diagnostic] {
    outcomes.compactMap(diagnostic) + acts.flatMap(unread) + undated(outcomes)
  }

  private func diagnostic(of outcome: OperationOutcome) -> Diagnostic? {
    let origin = place(outcome.operation.origin, of: acts[outcome.act])
    let target = outcome.operation.place.provision.map { ReadersPath(citing: $0).vi } ?? "*"
    switch outcome.status {
    case .applied: return nil
    case .notYet:
      return Diagnostic(
        code: "amendment-not-yet", level: .note,
        template: "%1 changes %2 from %3 on",
        arguments: [origin, target, outcome.date?.description ?? ""])
    case .failed(let failure):
      return Diagnostic(
        code: "amendment-not-applied", level: .warning,
        template: "%1 could not be applied to %2: %3",
        arguments: [origin, target, failure.rawValue])
    }
  }

  private func unread(_ act: AmendingAct) -> [Diagnostic] {
    act.instructions.compactMap { instruction in
      guard let trouble = instruction.trouble, let amended = instruction.act,
        Consolidator.means(amended, base, in: act.document)
      else { return nil }
      return Diagnostic(
        code: "amendment-not-read", level: .warning, template: "%1 could not be read: %2",
        arguments: [place(instruction.provision, of: act), trouble.rawValue])
    }
  }

  /// Acts without a day of effect whose amendments were applied.
  private func undated(_ outcomes: [OperationOutcome]) -> [Diagnostic] {
    Set(outcomes.filter { $0.date == nil && $0.status == .applied }.map(\.act)).sorted().map {
      Diagnostic(
        code: "commencement-unknown", level: .warning,
        template: "the day from which %1 has effect is not known; the day of issue was taken",
        arguments: [acts[$0].name])
    }
  }

  private func place(_ index: Int, of act: AmendingAct) -> String {
    act.document.path(of: index).vi + " " + act.name
  }
}
