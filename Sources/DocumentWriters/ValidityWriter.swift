public import Applicability
public import LegalModel

/// Writes from when to when acts are law, for people and for programs.
public struct ValidityWriter {
  private let documents: [LegalDocument]
  private let validity: CorpusValidity
  private let day: CalendarDate

  /// Writes the validity of documents.
  ///
  /// - Parameters:
  ///   - documents: the acts, in the order of the validity.
  ///   - validity: from when until when they are law.
  ///   - day: the day of the status.
  public init(documents: [LegalDocument], validity: CorpusValidity, day: CalendarDate) {
    self.documents = documents
    self.validity = validity
    self.day = day
  }

  /// One line: number, title, from, until, by which act, status. Below it a line for each part that has
  /// other days: provisions, from, until.
  public func line(of index: Int) -> String {
    let act = validity.acts[index]
    let by = act.until.map { name(of: $0.document) }
    return [
      name(of: index), documents[index].metadata.title ?? "-", act.from?.date?.description ?? "?",
      act.until.map { $0.date?.description ?? "?" } ?? "-", by ?? "-",
      act.status(on: day).rawValue,
    ].joined(separator: "\t") + "\n" + act.parts.map { line(of: $0, in: index) }.joined()
  }

  private func line(of part: ActValidity.Part, in index: Int) -> String {
    let paths = part.provisions.map { documents[index].path(of: $0).vi }
    let cited = part.subject.provisions.map { ReadersPath(citing: $0).vi }
    let places = (paths.isEmpty ? cited : paths).joined(separator: "; ")
    let subject = part.subject.topic.map { "“\($0)”" }
    let fields = [
      "",
      [places, subject, part.cases].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: " "),
      part.from.map { $0.date?.description ?? "?" } ?? "-",
      part.until.map { $0.date?.description ?? "?" } ?? "-", "",
      part.cases != nil ? "forSomeCases" : part.basis.rawValue,
    ]
    return fields.joined(separator: "\t") + "\n"
  }

  /// How many acts have which status, in one line.
  public var summary: String {
    let counts = Dictionary(grouping: validity.acts) { $0.status(on: day) }.mapValues(\.count)
    let parts = ValidityStatus.allCases.compactMap { status in
      counts[status].map { "\(status.rawValue) \($0)" }
    }
    return "\(validity.acts.count) acts on \(day): \(parts.joined(separator: ", "))"
  }

  /// One JSON object and a line end.
  public func json(of index: Int) -> [UInt8] {
    let act = validity.acts[index]
    let metadata = documents[index].metadata
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.pair("path", metadata.source.path)
      json.pair("number", metadata.number)
      json.pair("title", metadata.title)
      json.pair("asOf", day.description)
      json.pair("status", act.status(on: day).rawValue)
      json.key("from")
      write(act.from, &json)
      json.key("until")
      write(act.until, &json)
      json.key("parts")
      json.array { json in
        for part in act.parts { json.object { json in write(part, of: index, &json) } }
      }
      json.key("diagnostics")
      json.array { json in
        for diagnostic in validity.diagnostics[index] {
          json.object { json in write(diagnostic, &json) }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func name(of index: Int) -> String {
    documents[index].metadata.number ?? documents[index].metadata.source.path
  }

  private func write(_ end: ValidityEnd?, _ json: inout JSONText) {
    guard let end else { return json.value(nil as String?) }
    let document = documents[end.document]
    json.object { json in
      json.pair("date", end.date?.description)
      json.key("by")
      json.object { json in
        json.pair("document", name(of: end.document))
        json.pair("id", end.provision.map { document.provisions[$0].id.value })
        json.pair("path", end.provision.map { document.path(of: $0).vi })
      }
    }
  }

  private func write(_ part: ActValidity.Part, of index: Int, _ json: inout JSONText) {
    json.key("provisions")
    json.array { json in
      for provision in part.provisions {
        json.value(documents[index].provisions[provision].id.value)
      }
    }
    json.key("cited")
    json.array { json in for place in part.subject.provisions { json.value(place.value) } }
    json.pair("subject", part.subject.topic)
    json.pair("foundBy", part.basis.rawValue)
    json.pair("cases", part.cases)
    json.key("from")
    write(part.from, &json)
    json.key("until")
    write(part.until, &json)
    json.pair("outlivesAct", part.outlivesAct)
  }

  private func write(_ diagnostic: Diagnostic, _ json: inout JSONText) {
    json.pair("code", diagnostic.code)
    json.pair("level", diagnostic.level.rawValue)
    json.pair("message", diagnostic.message)
    json.key("span")
    if let span = diagnostic.span {
      DocumentJSON.write(span, &json)
    } else {
      json.value(nil as String?)
    }
  }
}
