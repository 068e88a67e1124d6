import LegalModel

/// A unit of an act while it is being consolidated.
struct ActUnit {
  var id: String
  var kind: ProvisionKind
  var number: String?
  var numberCorrected: String?
  var label: String
  var heading: String
  var text: String
  var isQuoted: Bool
  var notes: [Note] = []
  var children: [ActUnit] = []
  var origin: ProvisionOrigin
  var history: [ProvisionChange] = []
  var from: CalendarDate?
  var to: CalendarDate?

  /// A footnote of the base act.
  struct Note {
    let mark: String
    let at: Int
    let text: String?
  }

  /// The number as it should read.
  var rightNumber: String? { numberCorrected ?? number }

  /// All words of the unit and its parts, a part on a line.
  var fullText: String {
    let own = [label, heading, text].filter { !$0.isEmpty }.joined(separator: " ")
    return ([own] + children.map(\.fullText)).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Does something to the unit and everything in it.
  mutating func changeAll(_ body: (inout ActUnit) -> Void) {
    body(&self)
    for index in children.indices { children[index].changeAll(body) }
  }
}

/// Takes units out of a read document.
struct ActUnitReader {
  let document: LegalDocument
  let name: String
  private let notes: [Int: [Footnote]]
  private let children: [Int: [Int]]

  init(_ document: LegalDocument) {
    self.document = document
    name = document.metadata.number ?? document.metadata.source.path
    notes = Dictionary(grouping: document.footnotes, by: \.provision)
    var children: [Int: [Int]] = [:]
    for (index, provision) in document.provisions.enumerated() {
      children[provision.parent ?? -1, default: []].append(index)
    }
    self.children = children
  }

  /// All units of the document.
  func units(from date: CalendarDate?) -> [ActUnit] {
    (children[-1] ?? []).map { unit($0, from: date) }
  }

  /// A unit with its parts.
  ///
  /// - Parameter isLeft: parts for which this says yes are left out.
  func unit(
    _ index: Int, from date: CalendarDate?, isLeft: (Int) -> Bool = { _ in false }
  ) -> ActUnit {
    let provision = document.provisions[index]
    var unit = ActUnit(
      id: provision.id.value, kind: provision.kind, number: provision.number,
      numberCorrected: provision.numberCorrected, label: document.label(of: provision),
      heading: document.heading(of: provision) ?? "", text: document.text(of: provision),
      isQuoted: provision.isQuoted,
      origin: ProvisionOrigin(document: name, id: provision.id, span: provision.span))
    unit.from = date
    unit.notes = (notes[index] ?? []).map {
      ActUnit.Note(mark: $0.mark, at: $0.at, text: document.text(of: $0))
    }
    unit.children = (children[index] ?? []).filter { !isLeft($0) }.map {
      self.unit($0, from: date, isLeft: isLeft)
    }
    return unit
  }
}
