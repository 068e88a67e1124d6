import Foundation
internal import LegalModel
internal import LegalXML

/// Which units of the top stand before the body, in it and behind it.
///
/// Document order is kept: a unit that stands out of its usual place stays in the body.
struct AkomaNtosoRegions {
  var preface: [Int] = []
  var preamble: [Int] = []
  var body: [Int] = []
  var conclusions: [Int] = []
  var attachments: [Int] = []

  init(_ writing: AkomaNtosoWriting) {
    let provisions = writing.document.provisions
    var rest = provisions.indices.filter { provisions[$0].parent == nil }[...]
    func take(while fits: (Provision) -> Bool) -> [Int] {
      var taken: [Int] = []
      while let first = rest.first, fits(provisions[first]), writing.isPlain(first) {
        taken.append(first)
        rest.removeFirst()
      }
      return taken
    }
    preface = take { $0.kind == .toc || ($0.kind == .preamble && $0.id.value.hasPrefix("preface")) }
    preamble = take { $0.kind == .preamble || $0.kind == .legalBasis }
    while let last = rest.last, provisions[last].kind == .annex, !provisions[last].isQuoted {
      attachments.insert(last, at: 0)
      rest.removeLast()
    }
    while let last = rest.last, writing.isPlain(last),
      provisions[last].kind == .signature || provisions[last].kind == .recipients
    {
      conclusions.insert(last, at: 0)
      rest.removeLast()
    }
    body = Array(rest)
  }
}

extension AkomaNtosoWriting {
  /// Whether a unit is nothing but text.
  func isPlain(_ index: Int) -> Bool {
    let provision = document.provisions[index]
    return children[index].isEmpty && !provision.isQuoted && document.label(of: provision).isEmpty
      && document.heading(of: provision) == nil && provision.number == nil
      && provision.numberCorrected == nil
  }

  /// Writes a part of the document around its body.
  mutating func writeRegion(_ name: String, _ units: [Int]) {
    guard let first = units.first else { return }
    xml.startElement(name, onNewLine: true)
    let provision = document.provisions[first]
    if units.count == 1, provision.id.value == name, provision.kind != .legalBasis,
      provision.kind != .toc
    {
      xml.attribute("eId", name)
      writeBlocks(of: first)
    } else {
      writeRuns(units, in: name)
    }
    xml.endElement(onNewLine: true)
  }

  private mutating func writeRuns(_ units: [Int], in region: String) {
    var open: String?
    for index in units {
      let group = region == "preamble" ? self.group(of: document.provisions[index]) : nil
      if group?.list != open {
        if open != nil { xml.endElement(onNewLine: true) }
        if let group { xml.startElement(group.list, onNewLine: true) }
        open = group?.list
      }
      writeRegionUnit(index, group?.item)
    }
    if open != nil { xml.endElement(onNewLine: true) }
  }

  /// The list that a unit of the preamble stands in.
  private func group(of provision: Provision) -> (list: String, item: String)? {
    if provision.kind == .legalBasis { return ("citations", "citation") }
    let step = provision.id.value.components(separatedBy: "__").last ?? ""
    return step.hasPrefix("rec_") ? ("recitals", "recital") : nil
  }

  private mutating func writeRegionUnit(_ index: Int, _ item: String?) {
    let provision = document.provisions[index]
    if let item {
      xml.startElement(item, ["eId": provision.id.value], onNewLine: true)
      writeBlocks(of: index)
    } else if provision.kind == .toc {
      xml.startElement("toc", ["eId": provision.id.value], onNewLine: true)
      writeParagraphs(of: index, element: "tocItem", keepsEmpty: true)
    } else {
      xml.startElement(
        "container", ["name": provision.kind.rawValue, "eId": provision.id.value], onNewLine: true)
      writeBlocks(of: index)
    }
    xml.endElement(onNewLine: true)
  }

  /// The text of a unit, at least one block.
  private mutating func writeBlocks(of index: Int) {
    writeParagraphs(of: index, keepsEmpty: true)
  }
}
