internal import LegalModel
internal import LegalXML

/// The `meta` element: FRBR identification, references, and what only Pacta knows.
extension AkomaNtosoWriting {
  /// Writes the meta data of the document or of one of its annexes.
  ///
  /// - Parameter component: `main`, or the name of the annex.
  mutating func writeMeta(component: String) {
    let isMain = component == "main"
    xml.startElement("meta", onNewLine: true)
    xml.startElement("identification", ["source": "#pacta"], onNewLine: true)
    writeWork(component)
    writeExpression(component)
    writeManifestation(component)
    xml.endElement(onNewLine: true)
    if isMain {
      writeReferences()
      writeProprietary()
    }
    xml.endElement(onNewLine: true)
  }

  private var work: WorkURI {
    let metadata = document.metadata
    return metadata.workURI
      ?? WorkURI(
        country: country, type: "act", subtype: metadata.kind, date: metadata.issued,
        name: metadata.number ?? metadata.title ?? "document")
  }

  private var country: String {
    document.metadata.workURI.flatMap { $0.value.split(separator: "/").dropFirst().first }
      .map { String($0) } ?? "vn"
  }

  /// The schema demands a date; one that is not known has the name `unknown`.
  private mutating func writeDate(_ date: CalendarDate?, name: String) {
    xml.element(
      "FRBRdate",
      ["date": date?.description ?? "0001-01-01", "name": date == nil ? "unknown" : name],
      onNewLine: true)
  }

  private mutating func writeURIs(_ uri: String, this: String) {
    xml.element("FRBRthis", ["value": this], onNewLine: true)
    xml.element("FRBRuri", ["value": uri], onNewLine: true)
  }

  private mutating func writeWork(_ component: String) {
    let metadata = document.metadata
    xml.startElement("FRBRWork", onNewLine: true)
    writeURIs(work.value, this: work.value + "/!" + component)
    if let title = metadata.title {
      xml.element("FRBRalias", ["value": title, "name": "title"], onNewLine: true)
    }
    writeDate(metadata.issued, name: "generation")
    xml.element(
      "FRBRauthor", ["href": metadata.issuer == nil ? "#unknown" : "#issuer"], onNewLine: true)
    xml.element("FRBRcountry", ["value": country], onNewLine: true)
    xml.element("FRBRsubtype", ["value": metadata.kind], onNewLine: true)
    if let number = metadata.number {
      xml.element("FRBRnumber", ["value": number], onNewLine: true)
    }
    xml.endElement(onNewLine: true)
  }

  private var expression: String {
    let metadata = document.metadata
    return work.expression(language: metadata.language, date: metadata.effective ?? metadata.issued)
  }

  private mutating func writeExpression(_ component: String) {
    let metadata = document.metadata
    xml.startElement("FRBRExpression", onNewLine: true)
    writeURIs(expression, this: expression + "/!" + component)
    writeDate(metadata.effective ?? metadata.issued, name: "expression")
    xml.element("FRBRauthor", ["href": "#pacta"], onNewLine: true)
    xml.element(
      "FRBRlanguage", ["language": metadata.language.threeLetterCode], onNewLine: true)
    xml.endElement(onNewLine: true)
  }

  /// The manifestation bears the date of the text: the same document gives the same bytes.
  private mutating func writeManifestation(_ component: String) {
    xml.startElement("FRBRManifestation", onNewLine: true)
    writeURIs(expression + ".xml", this: expression + "/!" + component + ".xml")
    writeDate(document.metadata.effective ?? document.metadata.issued, name: "manifestation")
    xml.element("FRBRauthor", ["href": "#pacta"], onNewLine: true)
    xml.element("FRBRformat", ["value": "application/akn+xml"], onNewLine: true)
    xml.endElement(onNewLine: true)
  }

  private mutating func writeReferences() {
    xml.startElement("references", ["source": "#pacta"], onNewLine: true)
    writeReference("TLCOrganization", "pacta", "Pacta")
    if let issuer = document.metadata.issuer { writeReference("TLCOrganization", "issuer", issuer) }
    if let signer = document.metadata.signer { writeReference("TLCPerson", "signer", signer) }
    xml.endElement(onNewLine: true)
  }

  private mutating func writeReference(_ element: String, _ id: String, _ name: String) {
    // An id of the text wins over one of ours.
    let isFree = document.provision(ProvisionID(id)) == nil
    xml.startElement(element, onNewLine: true)
    if isFree { xml.attribute("eId", id) }
    xml.attribute("href", "/akn/ontology/" + element.dropFirst(3).lowercased() + "/" + id)
    xml.attribute("showAs", name)
    xml.endElement()
  }

  /// What the reader needs to give the same meta data back, in attributes.
  private mutating func writeProprietary() {
    let metadata = document.metadata
    xml.startElement("proprietary", ["source": "#pacta"], onNewLine: true)
    xml.startElement("pacta:document", ["kind": metadata.kind], onNewLine: true)
    xml.attribute("language", metadata.language.code)
    for (name, value) in AkomaNtosoMetadata.texts(of: metadata) {
      if let value { xml.attribute(name, value) }
    }
    for party in metadata.parties { xml.element("pacta:party", ["name": party], onNewLine: true) }
    for language in metadata.authenticLanguages {
      xml.element("pacta:authenticLanguage", ["code": language.code], onNewLine: true)
    }
    xml.endElement(onNewLine: true)
    xml.endElement(onNewLine: true)
  }
}
