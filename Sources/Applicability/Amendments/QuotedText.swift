import Citations
import LegalModel

/// The quoted provisions below an amending provision, to be handed out to places.
struct QuotedText {
  private let document: LegalDocument
  /// The outermost quoted units, in order.
  let top: [Int]
  private var used: Set<Int> = []
  /// The rows of tables, which are quoted without being marked so.
  private let rows: [Int]

  init(_ document: LegalDocument, below origin: Int) {
    self.document = document
    var top: [Int] = []
    var index = origin + 1
    var end = document.subtreeEnd(of: origin)
    if document.provisions[origin].kind == .tail, let parent = document.provisions[origin].parent {
      end = document.subtreeEnd(of: parent)
    }
    while index < end {
      let provision = document.provisions[index]
      if provision.isQuoted {
        top.append(index)
        index = document.subtreeEnd(of: index)
      } else if provision.kind == .tail || provision.kind == .unplaced {
        index += 1
      } else if provision.parent == origin, provision.kind != .table {
        index = document.subtreeEnd(of: index)
      } else {
        index += 1
      }
    }
    self.top = top
    rows = document.children(of: origin).filter { document.provisions[$0].kind == .table }
      .flatMap { document.children(of: $0) }
  }

  /// Whether there is no text for any place.
  var isEmpty: Bool { top.isEmpty && rows.isEmpty }

  /// The rows with a number in their first cell.
  var numberedRows: [(number: String, index: Int)] {
    rows.compactMap { index in
      guard let cell = AnnexEntry.firstCell(of: document.text(of: document.provisions[index])),
        cell.first?.isNumber ?? false
      else { return nil }
      return (AnnexEntry.key(cell).lowercased(), index)
    }
  }

  /// The row, or the quoted unit, for an entry of an annex.
  mutating func takeEntry(_ place: CitedPlace) -> Int? {
    guard let last = place.steps.last else { return nil }
    let key = AnnexEntry.key(last.number)
    if let row = numberedRows.first(where: { AnnexEntry.key($0.number) == key }) {
      return row.index
    }
    let unit = top.first { index in
      let provision = document.provisions[index]
      return !used.contains(index) && provision.number.map(AnnexEntry.key) == key
    }
    if let unit { used.insert(unit) }
    return unit
  }

  /// The unit for a place: one of its kind and number, whose outer units do not contradict it.
  mutating func take(_ place: CitedPlace) -> Int? {
    guard let last = place.steps.last else { return nil }
    for root in top {
      for index in root..<document.subtreeEnd(of: root)
      where !used.contains(index) && isUnit(index, last) && agrees(index, place.steps.dropLast()) {
        used.insert(index)
        return index
      }
    }
    return nil
  }

  /// The unit for a place whose name or opening words alone are new; it stays for other parts.
  func find(_ place: CitedPlace) -> Int? {
    guard let last = place.steps.last else { return nil }
    for root in top {
      for index in root..<document.subtreeEnd(of: root)
      where isUnit(index, last) && agrees(index, place.steps.dropLast()) {
        return index
      }
    }
    return nil
  }

  /// All outermost units when none of them has a number, so that they can only mean one place.
  var unnumbered: [Int]? {
    let isPlain = top.allSatisfy { document.provisions[$0].number == nil }
    return isPlain && !top.isEmpty && used.isEmpty ? top : nil
  }

  /// The units behind one that belong to it: outermost ones that nobody took and that stand deeper,
  /// up to the next that was taken.
  func followers(of index: Int) -> [Int] {
    guard let place = top.firstIndex(of: index) else { return [] }
    let depth = QuotedText.depth(of: document.provisions[index].kind)
    var end = document.subtreeEnd(of: index)
    return Array(
      top[(place + 1)...].prefix { next in
        let follows = next == end
        end = document.subtreeEnd(of: next)
        return follows && !used.contains(next)
          && QuotedText.depth(of: document.provisions[next].kind) > depth
      })
  }

  private static func depth(of kind: ProvisionKind) -> Int {
    switch kind {
    case .annex, .part: 1
    case .chapter: 2
    case .section: 3
    case .subsection: 4
    case .article: 5
    case .paragraph, .definition: 6
    case .point: 7
    case .subpoint: 8
    default: 9
    }
  }

  private func isUnit(_ index: Int, _ step: CitedPlace.Step) -> Bool {
    let provision = document.provisions[index]
    guard let number = provision.numberCorrected ?? provision.number else { return false }
    let token = provision.kind == .definition ? "para" : provision.kind.eIdToken
    // A numbered unit behind quoted points is read as a part of the last one.
    let isParagraph =
      step.token == "para" && provision.kind == .subpoint && (number.first?.isNumber ?? false)
    let isKind = token == step.token || isParagraph || (token == "att" && step.token == "annex")
    return isKind && CitedAddress.folded(number) == CitedAddress.folded(step.number)
  }

  /// Whether the quoted units around one are among the outer steps of a place.
  private func agrees(_ index: Int, _ outer: ArraySlice<CitedPlace.Step>) -> Bool {
    var current = document.provisions[index].parent
    while let here = current, document.provisions[here].isQuoted {
      let provision = document.provisions[here]
      if let step = outer.first(where: { $0.token == provision.kind.eIdToken }),
        !isUnit(here, step)
      {
        return false
      }
      current = provision.parent
    }
    return true
  }
}
