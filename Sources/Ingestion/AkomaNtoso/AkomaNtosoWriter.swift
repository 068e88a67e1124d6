public import LegalModel
internal import LegalXML

/// Writes a document as Akoma Ntoso 3.0 (OASIS LegalDocML).
///
/// The file validates against the schema and holds all text. What the standard has no place for
/// (a corrected number, a kind of document or unit of its own) stands in attributes and elements
/// of the namespace `urn:pacta:akn:1`, so that Pacta reads the same document back.
///
/// ```swift
/// let bytes = AkomaNtosoWriter().write(document)
/// ```
public struct AkomaNtosoWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The bytes of the XML file, UTF-8.
  public func write(_ document: LegalDocument) -> [UInt8] {
    var writing = AkomaNtosoWriting(document)
    writing.writeDocument()
    return writing.xml.finished()
  }
}

/// One document on its way into XML.
///
/// This file writes the frame; meta data stand in `AkomaNtosoMetaWriting.swift`, units in
/// `AkomaNtosoUnitWriting.swift`, their text in `AkomaNtosoTextWriting.swift`.
struct AkomaNtosoWriting {
  let document: LegalDocument
  var xml = XMLWriter()
  /// Children of each provision.
  let children: [[Int]]
  /// Indexes of the footnotes of each provision, in the order of their places.
  let notes: [Int: [Int]]
  /// Ids of quotations that were written; each stands once.
  var quotationIDs: Set<String> = []
  /// Whether a quotation surrounds the place that is written to.
  var isInQuotation = false

  init(_ document: LegalDocument) {
    self.document = document
    var children = [[Int]](repeating: [], count: document.provisions.count)
    for (index, provision) in document.provisions.enumerated() {
      if let parent = provision.parent { children[parent].append(index) }
    }
    self.children = children
    notes = Dictionary(grouping: document.footnotes.indices) { document.footnotes[$0].provision }
      .mapValues { $0.sorted { (document.footnotes[$0].at, $0) < (document.footnotes[$1].at, $1) } }
  }

  /// The element that the document is.
  private var documentElement: String {
    switch document.metadata.kind {
    case "directive", "document", "regulation", "conclusion", "guideline", "plan", "report": "doc"
    case "statement": "statement"
    default: "act"
    }
  }

  mutating func writeDocument() {
    let regions = AkomaNtosoRegions(self)
    xml.startElement(
      "akomaNtoso",
      ["xmlns": AkomaNtosoVocabulary.namespace, "xmlns:pacta": AkomaNtosoVocabulary.pactaNamespace])
    xml.startElement(
      documentElement, ["name": document.metadata.kind, "contains": "originalVersion"],
      onNewLine: true)
    writeMeta(component: "main")
    writeRegion("preface", regions.preface)
    writeRegion("preamble", regions.preamble)
    writeBody(regions.body)
    writeRegion("conclusions", regions.conclusions)
    writeAttachments(regions.attachments)
    xml.endElement(onNewLine: true)
    xml.endElement(onNewLine: true)
  }

  private mutating func writeBody(_ units: [Int]) {
    xml.startElement(documentElement == "act" ? "body" : "mainBody", onNewLine: true)
    writeItems(of: nil, units)
    // A body may not be empty.
    if units.isEmpty { xml.element("hcontainer", ["name": "empty"], onNewLine: true) }
    xml.endElement(onNewLine: true)
  }

  private mutating func writeAttachments(_ annexes: [Int]) {
    guard !annexes.isEmpty else { return }
    xml.startElement("attachments", onNewLine: true)
    for (number, annex) in annexes.enumerated() { writeAttachment(annex, number + 1) }
    xml.endElement(onNewLine: true)
  }

  /// An annex is a document inside the document.
  private mutating func writeAttachment(_ annex: Int, _ number: Int) {
    xml.startElement("attachment", onNewLine: true)
    writeLabel(of: annex)
    xml.startElement("doc", ["name": "annex", "contains": "originalVersion"], onNewLine: true)
    writeMeta(component: "annex_\(number)")
    xml.startElement("mainBody", onNewLine: true)
    let hasText = writeParagraphs(of: annex)
    if !hasText, children[annex].isEmpty { xml.element("p", onNewLine: true) }
    writeItems(of: annex, children[annex])
    for _ in 0..<3 { xml.endElement(onNewLine: true) }
  }
}
