internal import LegalModel
internal import LegalXML

/// The parts of a document: what stands before the body, the body, what stands behind it, annexes.
extension AkomaNtosoReading {
  /// Walks the whole document.
  mutating func readDocument() {
    readParts(of: document, owner: nil)
    writeNotes()
  }

  /// Walks the parts of a document, or of one that is attached as an annex.
  mutating func readParts(of document: XMLTree.Node, owner: Int?) {
    for part in tree.children(of: document) {
      switch tree.name(of: part) {
      case "meta", nil: continue
      case "coverPage", "preface": readRegion(part, .preamble, "preface", owner)
      case "preamble": readRegion(part, .preamble, "preamble", owner)
      case "conclusions": readRegion(part, .signature, "signature", owner)
      case "attachments": readAttachments(part)
      case "components": continue
      case "collectionBody": readCollection(part, owner)
      default: readBody(part, owner)
      }
    }
  }

  private mutating func readRegion(
    _ region: XMLTree.Node, _ kind: ProvisionKind, _ fallback: String, _ owner: Int?
  ) {
    var place = Place(owner: nil, kind: kind, id: id(region) ?? fallback)
    if let owner {
      let unit = open(kind, id: id(region), in: Place(owner: owner, kind: kind))
      place = Place(owner: unit, kind: kind)
    }
    readBlocks(of: region, in: place)
  }

  private mutating func readBody(_ body: XMLTree.Node, _ owner: Int?) {
    // An annex takes the text of its body; at the top each block is a unit.
    readBlocks(of: body, in: Place(owner: owner, kind: .paragraph, opensEach: owner == nil))
  }

  /// Components of a collection are documents of their own.
  private mutating func readCollection(_ body: XMLTree.Node, _ owner: Int?) {
    let place = Place(owner: owner, kind: .paragraph, opensEach: owner == nil)
    for node in tree.children(of: body) where tree.name(of: node) != "component" {
      readBlock(node, in: place)
    }
  }

  /// Annexes: each attachment is a unit of the top.
  private mutating func readAttachments(_ attachments: XMLTree.Node) {
    for attachment in tree.children(of: attachments) where tree.kind(of: attachment) == .element {
      let place = Place(owner: nil, kind: .annex)
      let annex = open(
        .annex, id: id(attachment), in: place,
        corrected: ownValue("numberCorrected", attachment))
      for node in tree.children(of: attachment) {
        switch tree.name(of: node) {
        case "num", "heading", "subheading": readLabel(node, of: annex)
        case let name? where AkomaNtosoVocabulary.documentTypes.contains(name):
          readParts(of: node, owner: annex)
        default: readBlock(node, in: Place(owner: annex, kind: .paragraph))
        }
      }
      applyOwnNumber(attachment, to: annex)
    }
  }
}
