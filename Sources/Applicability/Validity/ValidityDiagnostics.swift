import LegalModel

/// What a person should know of the commencement of an act.
struct ValidityDiagnostics {
  private let document: LegalDocument
  private let date: CalendarDate?
  private let main: ValidityClause?

  init(_ document: LegalDocument, named date: CalendarDate?, _ main: ValidityClause?) {
    self.document = document
    self.date = date
    self.main = main
  }

  /// The diagnostics of the whole act and of its parts.
  func list(_ parts: [Commencement.Part]) -> [Diagnostic] {
    var list: [Diagnostic] = []
    if date == nil {
      if let main {
        list.append(
          make(
            "commencement-day-unknown", .warning, "the act does not tell the day: %1", [main.words],
            at: main.provision))
      } else {
        list.append(
          make("commencement-not-found", .warning, "no clause on commencement", [], at: nil))
      }
    }
    for part in parts { list += diagnostics(of: part) }
    return list
  }

  private func diagnostics(of part: Commencement.Part) -> [Diagnostic] {
    var list: [Diagnostic] = []
    if part.date == nil {
      list.append(
        make(
          "part-day-unknown", .warning, "the act does not tell the day of a part: %1", [part.words],
          at: part.origin))
    }
    if part.cases != nil {
      list.append(
        make(
          "part-for-some-cases", .note, "a day holds for some cases only: %1", [part.words],
          at: part.origin))
    } else if part.provisions.isEmpty {
      list.append(
        make(
          "part-not-found", .warning, "the provisions of a part were not found: %1", [part.words],
          at: part.origin))
    } else if part.basis == .subject {
      list.append(
        make(
          "part-by-subject", .note,
          "the provisions of a part were found by what they are about: %1 (%2)",
          [
            part.subject.topic ?? "",
            part.provisions.map { document.path(of: $0).vi }.joined(separator: "; "),
          ], at: part.origin))
    } else if let topic = part.subject.topic {
      list.append(
        make(
          "part-of-provision", .note, "only what is about this has the day: %1", [topic],
          at: part.origin))
    }
    return list
  }

  /// Another act gave the act its day.
  static func amended(
    from old: CalendarDate?, to new: CalendarDate, by act: String
  ) -> Diagnostic {
    Diagnostic(
      code: "commencement-amended", level: .note,
      template: "the act names %1 as its first day; %2 made it %3",
      arguments: [old?.description ?? "–", act, new.description])
  }

  /// An exception from the commencement points to a provision that tells no day.
  static func exceptionNotRead(_ index: Int, in document: LegalDocument) -> Diagnostic {
    Diagnostic(
      code: "commencement-exception-not-read", level: .warning,
      template: "the commencement excepts %1, from which no day was read",
      arguments: [document.path(of: index).vi], span: document.provisions[index].span)
  }

  private func make(
    _ code: String, _ level: Diagnostic.Level, _ template: String, _ arguments: [String],
    at provision: Int?
  ) -> Diagnostic {
    Diagnostic(
      code: code, level: level, template: template, arguments: arguments,
      span: provision.map { document.provisions[$0].span })
  }
}
