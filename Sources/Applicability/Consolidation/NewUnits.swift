import LegalModel

/// The quoted text of an amending act, as units of the amended one.
struct NewUnits {
  private let reader: ActUnitReader
  /// Quoted units that an operation takes by itself; they are no part of the units around them.
  private let claimed: Set<Int>
  private let articlesRestart: Bool

  init(_ document: LegalDocument, claimed: Set<Int>, articlesRestart: Bool) {
    reader = ActUnitReader(document)
    self.claimed = claimed
    self.articlesRestart = articlesRestart
  }

  // MARK: Parts of a unit

  /// The new name of a unit.
  func heading(of text: NewText) -> String {
    switch text {
    case .words(let words): return words
    case .provisions(let indexes):
      guard let unit = indexes.first.map({ bare($0) }) else { return "" }
      return unit.heading.isEmpty ? unit.text : unit.heading
    }
  }

  /// The new opening words of a unit.
  func words(of text: NewText) -> String {
    switch text {
    case .words(let words): words
    case .provisions(let indexes): indexes.map { bare($0).text }.joined(separator: "\n")
    }
  }

  private func bare(_ index: Int) -> ActUnit {
    var unit = reader.unit(index, from: nil, isLeft: { _ in true })
    unit.closeQuotation()
    return unit
  }

  // MARK: Whole units

  /// Gives a unit new text; its address and history stay.
  func replace(
    _ old: inout ActUnit, with text: NewText, later: Set<Int>, _ change: ProvisionChange
  ) {
    if old.kind == .row {
      old.text = row(of: text, AnnexEntry.firstCell(of: old.text) ?? "")
      return old.note(change)
    }
    switch text {
    case .words(let words):
      old.text = NewUnits.withoutLabel(words, old.rightNumber)
      old.children = []
      old.note(change)
    case .provisions(let indexes):
      if let first = indexes.first, reader.document.provisions[first].number == nil {
        old.text = words(of: text)
        old.children = []
        old.note(change)
        return
      }
      var new = unit(indexes, later: later, change)
      new.keepLaterParts(of: old, named: later.map { reader.document.provisions[$0].id.value })
      new.settle(id: old.id, articlesRestart: articlesRestart)
      new.history = old.history + [change]
      old = new
    }
  }

  /// The text of a row: as the amending act has it, else its number and its words.
  private func row(of text: NewText, _ number: String) -> String {
    let words = words(of: text)
    return AnnexEntry.firstCell(of: words) == nil ? number + " | " + words : words
  }

  /// A new row of a table.
  func row(
    of text: NewText, for entry: AnnexEntry, id: ProvisionID, _ change: ProvisionChange
  ) -> ActUnit {
    let place = if case .provisions(let indexes) = text { indexes.first } else { nil as Int? }
    let origin = place.map { reader.document.provisions[$0] }
    return ActUnit(
      id: id.value, kind: .row, number: nil, numberCorrected: nil, label: "", heading: "",
      text: row(of: text, entry.number), isQuoted: false,
      origin: ProvisionOrigin(
        document: reader.name, id: origin?.id ?? change.provision,
        span: origin?.span ?? SourceSpan(0, 0)),
      history: [change], from: change.date)
  }

  /// A new unit for an address; nil where the words have no unit of their own.
  func unit(
    of text: NewText, for address: ProvisionID, later: Set<Int>, _ change: ProvisionChange
  ) -> ActUnit? {
    guard case .provisions(let indexes) = text, !indexes.isEmpty else { return nil }
    var unit = unit(indexes, later: later, change)
    unit.settle(id: address.value, articlesRestart: articlesRestart)
    return unit
  }

  /// The first unit, with the others behind its last part.
  private func unit(
    _ indexes: [Int], later: Set<Int>, _ change: ProvisionChange
  ) -> ActUnit {
    let left = claimed.subtracting(indexes).union(later)
    var parts = indexes.map { reader.unit($0, from: change.date, isLeft: left.contains) }
    var unit = parts.removeFirst()
    unit.children += parts
    unit.changeAll { part in
      part.isQuoted = false
      part.history = [change]
      part.closeQuotation()
    }
    return unit
  }

  /// Quoted words without the label of the unit that they are for.
  private static func withoutLabel(_ words: String, _ number: String?) -> String {
    guard let number, words.hasPrefix(number) else { return words }
    let rest = words.dropFirst(number.count)
    guard let stop = rest.first, stop == "." || stop == ")" else { return words }
    return String(rest.dropFirst().drop(while: \.isWhitespace))
  }
}

extension ActUnit {
  /// Takes the closing mark of the quotation, and what stands behind it, from the words.
  mutating func closeQuotation() {
    text = ActUnit.closed(text)
    heading = ActUnit.closed(heading)
  }

  private static func closed(_ words: String) -> String {
    if let marks = words.start(ofTrailing: "’’") { return String(words[..<marks]) }
    let opening = words.count { $0 == "“" }
    let closing = words.count { $0 == "”" }
    let isOdd = words.count { $0 == "\"" } % 2 == 1
    guard closing > opening || isOdd,
      let mark = words.lastIndex(where: { $0 == "”" || $0 == "\"" })
    else { return words }
    let rest = words[words.index(after: mark)...]
    guard rest.allSatisfy({ $0.isPunctuation || $0.isWhitespace }) else { return words }
    return String(words[..<mark])
  }

  /// Gives the unit an address and its parts those that follow from it.
  mutating func settle(id: String, articlesRestart: Bool = false) {
    let old = self.id
    self.id = id
    for index in children.indices {
      let part = children[index]
      let own = part.id.hasPrefix(old + "__") ? String(part.id.dropFirst(old.count + 2)) : part.step
      let isFree = part.kind == .article && !articlesRestart
      children[index].settle(
        id: isFree ? part.step : id + "__" + own, articlesRestart: articlesRestart)
    }
  }

  private var step: String { ActUnit.lastStep(of: id) }

  /// The last step of an address: `para_2` of `art_5__para_2`.
  static func lastStep(of id: String) -> String {
    var start = id.startIndex
    var place = id.startIndex
    while place < id.endIndex {
      if id[place...].hasPrefix("__") { start = id.index(place, offsetBy: 2) }
      place = id.index(after: place)
    }
    return String(id[start...])
  }

  /// Puts parts of the old unit in whose new text has effect later.
  mutating func keepLaterParts(of old: ActUnit, named later: [String]) {
    for name in later where name.hasPrefix(id + "__") {
      let steps = CitedPlace(ProvisionID(String(name.dropFirst(id.count + 2)))).steps
      keep(steps[...], of: old)
    }
  }

  private mutating func keep(_ steps: ArraySlice<CitedPlace.Step>, of old: ActUnit) {
    guard let step = steps.first,
      let kept = old.children.first(where: { UnitAddress.isUnit($0, step) })
    else { return }
    if steps.count == 1 {
      children.insert(kept, at: InsertionSite.index(of: kept, among: children))
    } else if let index = children.firstIndex(where: { UnitAddress.isUnit($0, step) }) {
      children[index].keep(steps.dropFirst(), of: kept)
    }
  }
}

extension String {
  /// Where marks start that end the text, stops behind them aside.
  fileprivate func start(ofTrailing marks: String) -> String.Index? {
    var end = endIndex
    while end > startIndex, [".", ";", ",", " "].contains(self[index(before: end)]) {
      end = index(before: end)
    }
    guard self[..<end].hasSuffix(marks) else { return nil }
    return index(end, offsetBy: -marks.count)
  }
}
