import Applicability
import LegalModel

/// Reads one fact of a status file.
enum StatusFactReading {
  /// What a fact may have.
  static let keys: Set<String> = [
    "fact", "date", "provisions", "from", "until", "inPart", "note", "source", "checked", "seen",
  ]

  static func fact(_ value: YAMLValue) throws(KnowledgeError) -> StatusFact {
    let record = try value.record(keys: keys)
    var provisions: [TreatyProvision] = []
    for element in try record.optional("provisions")?.elements() ?? [] {
      provisions.append(try provision(element))
    }
    let (from, until) = try interval(of: record)
    let isInPart = try record.optional("inPart")?.flag() ?? false
    guard !isInPart || !provisions.isEmpty else {
      throw value.error(
        .missingKey, "a fact that touches a part names no provision", "Add 'provisions'")
    }
    var note: StatusText?
    if let value = record.optional("note") { note = try StatusFile.text(value) }
    let check: StatusFact.Check = try record.required("checked").choice()
    let seen = try record.optional("seen")?.day()
    let kind: StatusFact.Kind = try record.required("fact").choice()
    try checkSource(of: record, check, seen)
    return StatusFact(
      kind: kind, date: try record.optional("date")?.day(), provisions: provisions, from: from,
      until: until, isInPart: isInPart, note: note, source: try record.required("source").text(),
      check: check, seen: seen)
  }

  private static func provision(_ value: YAMLValue) throws(KnowledgeError) -> TreatyProvision {
    let text = try value.text()
    guard let provision = TreatyProvision(text) else {
      throw value.error(
        .wrongShape, "'\(text)' is no provision of a treaty",
        "Write it as 18.46, 18.37(2), IX, Annex 18-E, Part II")
    }
    return provision
  }

  private static func interval(
    of record: YAMLRecord
  ) throws(KnowledgeError) -> (from: CalendarDate?, until: CalendarDate?) {
    let from = try record.optional("from")?.day()
    let until = try record.optional("until")?.day()
    if let from, let until, until < from, let value = record.optional("until") {
      throw value.error(.wrongShape, "\(until) is before \(from)", "Put the two days in order")
    }
    return (from, until)
  }

  /// A page has an address and the day on which it was seen; memory says so; a text is a path.
  private static func checkSource(
    of record: YAMLRecord, _ check: StatusFact.Check, _ seen: CalendarDate?
  ) throws(KnowledgeError) {
    let value = try record.required("source")
    let source = try value.text()
    let isAddress = source.hasPrefix("https://") || source.hasPrefix("http://")
    let fits =
      switch check {
      case .page: isAddress
      case .text: !isAddress && source != "memory"
      case .memory: source == "memory"
      }
    guard fits else {
      throw value.error(
        .wrongShape, "'\(source)' does not go with 'checked: \(check.rawValue)'",
        "Give the address of a page, the path of a text, or 'memory'")
    }
    guard (check == .page) == (seen != nil) else {
      throw value.error(
        check == .page ? .missingKey : .wrongShape,
        "'seen' goes with a page, and a page with 'seen'",
        "Give the day on which the page was seen")
    }
  }
}
