public import LegalModel

/// What has to be said of an act on a day: that it is no law, or that a part of it is not.
public struct DayRemarks {
  private let documents: [LegalDocument]
  private let validity: CorpusValidity
  private let day: CalendarDate

  /// Takes the validity of documents.
  public init(_ documents: [LegalDocument], _ validity: CorpusValidity, on day: CalendarDate) {
    self.documents = documents
    self.validity = validity
    self.day = day
  }

  /// The remarks on an act; none where all of it is law.
  public func remarks(on index: Int) -> [Diagnostic] {
    let act = validity.acts[index]
    let name = documents[index].metadata.number ?? documents[index].metadata.source.path
    switch act.status(on: day) {
    case .expired:
      let by = act.until.flatMap { documents[$0.document].metadata.number } ?? "–"
      return [
        Diagnostic(
          code: "act-ended", level: .warning,
          template: "%1 is law no more since %2 (%3); the text is that of its last day",
          arguments: [name, act.until?.date?.description ?? "–", by])
      ]
    case .notYet:
      return [
        Diagnostic(
          code: "act-not-begun", level: .warning, template: "%1 becomes law only on %2",
          arguments: [name, act.from?.date?.description ?? "–"])
      ]
    default: return act.parts.compactMap { remark(on: $0, of: index) }
    }
  }

  /// What has to be said of the days of an amending act: parts found by their subject, days for some
  /// cases.
  public func remarks(onAmending index: Int) -> [Diagnostic] {
    let name = documents[index].metadata.number ?? documents[index].metadata.source.path
    return validity.commencements[index].diagnostics.filter { $0.code.hasPrefix("part-") }.map {
      Diagnostic(
        code: "amending-" + $0.code, level: $0.level, template: "%1: %2",
        arguments: [name, $0.message])
    }
  }

  private func remark(on part: ActValidity.Part, of index: Int) -> Diagnostic? {
    guard part.cases == nil, let from = part.from?.date, day < from, !part.provisions.isEmpty else {
      return nil
    }
    let places = part.provisions.map { documents[index].path(of: $0).vi }.joined(separator: "; ")
    return Diagnostic(
      code: part.basis == .cited ? "part-not-begun" : "part-not-begun-by-subject", level: .warning,
      template: part.basis == .cited
        ? "%1 stands in the text and becomes law only on %2"
        : "%1 stands in the text and, by what it is about, becomes law only on %2",
      arguments: [places, from.description])
  }
}
