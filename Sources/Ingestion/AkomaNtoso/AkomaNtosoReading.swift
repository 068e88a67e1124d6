internal import LegalModel
internal import LegalXML

/// One document on its way out of XML: the rendered text and the outline that grows with it.
///
/// This file opens units and places text; the parts of a document are walked in
/// `AkomaNtosoParts.swift`, units in `AkomaNtosoUnits.swift`, blocks in `AkomaNtosoBlocks.swift`,
/// lines in `AkomaNtosoLines.swift`.
struct AkomaNtosoReading {
  /// A run of rendered text with the part it plays.
  struct Piece {
    var range: Range<Int>
    var role: TextPiece.Role
    var joint: TextPiece.Joint
  }

  /// A unit with its pieces, which are the last ones as long as nothing else was opened.
  struct Unit {
    var draft: Draft
    var pieces: [Piece] = []
  }

  /// A footnote: where its mark stands in the rendered text, and its body.
  struct Note {
    var unit: Int
    var mark: String
    var at: Int
    var node: XMLTree.Node?
    var body: [Range<Int>] = []
  }

  /// Where blocks without a unit of their own go.
  struct Place {
    /// The unit that they belong to; nil at the top of a part.
    var owner: Int?
    /// The kind and id of the unit that takes text at the top.
    var kind: ProvisionKind
    var id: String?
    /// Whether each block is a unit of its own.
    var opensEach = false
    var isQuoted = false
    var quotation = 0
  }

  let tree: XMLTree
  let document: XMLTree.Node
  var rendered: [UInt8] = []
  var units: [Unit] = []
  var notes: [Note] = []
  var quotations: [Int: Int] = [:]
  var droppedMarkup = 0
  var unknown: [String] = []
  /// The notes of the meta data, by id.
  let storedNotes: [String: XMLTree.Node]

  init(_ tree: XMLTree, document: XMLTree.Node) {
    self.tree = tree
    self.document = document
    var storedNotes: [String: XMLTree.Node] = [:]
    if let token = tree.nameToken("note") {
      for node in tree.descendants(of: document) where tree.nameToken(of: node) == token {
        if let id = tree.value(of: "eId", on: node) { storedNotes[id] = node }
      }
    }
    self.storedNotes = storedNotes
  }

  // MARK: Units

  /// Opens a unit.
  mutating func open(
    _ kind: ProvisionKind, id: String?, in place: Place, corrected: String? = nil
  ) -> Int {
    units.append(
      Unit(
        draft: Draft(
          kind: kind, number: nil, numberCorrected: corrected, parent: place.owner ?? -1,
          quotation: place.quotation, isQuoted: place.isQuoted, pieces: 0..<0, fixedID: id)))
    return units.count - 1
  }

  /// The unit that takes text at a place. Text behind the children of a unit is flush text, a
  /// unit of its own.
  mutating func textUnit(_ place: Place, id: String? = nil) -> Int {
    guard let owner = place.owner else {
      let isOpen = units.last.map { last in
        last.draft.parent == -1 && last.draft.kind == place.kind && last.draft.fixedID == place.id
      }
      if !place.opensEach, isOpen == true { return units.count - 1 }
      if place.opensEach { return open(place.kind, id: id, in: place) }
      let isUsed = place.id != nil && units.contains { $0.draft.fixedID == place.id }
      return open(place.kind, id: isUsed ? nil : place.id, in: place)
    }
    if place.opensEach { return open(place.kind, id: id, in: place) }
    if owner == units.count - 1 { return owner }
    if let last = units.last, last.draft.kind == .tail, last.draft.parent == owner {
      return units.count - 1
    }
    var inside = place
    inside.quotation = 0
    return open(.tail, id: id, in: inside)
  }

  // MARK: Text

  /// Adds runs of rendered text to a unit, each a paragraph.
  mutating func append(_ runs: [Range<Int>], _ role: TextPiece.Role, to unit: Int) {
    for run in runs {
      units[unit].pieces.append(
        Piece(range: run, role: role, joint: role == .text ? .newline : .space))
    }
  }

  /// Appends text to the rendered text; line ends and other controls are blanks.
  mutating func write(_ text: some Collection<UInt8>) {
    let start = rendered.count
    rendered.append(contentsOf: text)
    for at in start..<rendered.count where rendered[at] < 0x20 { rendered[at] = 0x20 }
  }

  /// The attribute of an element, without regard to its namespace.
  func value(_ name: String, _ node: XMLTree.Node) -> String? { tree.value(of: name, on: node) }

  /// An attribute of Pacta's own namespace.
  func ownValue(_ name: String, _ node: XMLTree.Node) -> String? {
    tree.value(
      of: tree.nameToken(name), in: tree.nameToken(AkomaNtosoVocabulary.pactaNamespace), on: node)
  }

  /// The id of an element.
  func id(_ node: XMLTree.Node) -> String? { value("eId", node) ?? value("id", node) }

  func hasText(_ node: XMLTree.Node) -> Bool {
    tree.textBytes[tree.textRange(of: node)].contains { $0 > 0x20 }
  }
}
