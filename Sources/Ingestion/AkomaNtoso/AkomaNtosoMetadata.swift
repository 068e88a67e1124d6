internal import LegalModel
internal import LegalXML

/// Meta data of an Akoma Ntoso document: what Pacta wrote, else what FRBR says.
struct AkomaNtosoMetadata {
  let tree: XMLTree
  /// The element of the document type.
  let document: XMLTree.Node

  /// The attributes by which Pacta keeps single values, in writing order.
  static func texts(of metadata: DocumentMetadata) -> [(String, String?)] {
    [
      ("rank", metadata.rank.map { String($0) }), ("number", metadata.number),
      ("title", metadata.title), ("issuer", metadata.issuer), ("signer", metadata.signer),
      ("place", metadata.place), ("issued", metadata.issued?.description),
      ("effective", metadata.effective?.description), ("expires", metadata.expires?.description),
      ("status", metadata.status), ("workURI", metadata.workURI?.value),
    ]
  }

  /// The meta data; the language falls back to the one that is given.
  func metadata(source: SourceDescription, textLanguage: LanguageCode?) -> DocumentMetadata {
    guard let meta = child("meta", of: document) else {
      return DocumentMetadata(
        kind: "document", language: textLanguage ?? LanguageCode("und"), source: source)
    }
    if let proprietary = child("proprietary", of: meta),
      let own = child("document", of: proprietary),
      tree.namespace(of: own) == AkomaNtosoVocabulary.pactaNamespace
    {
      return written(own, source)
    }
    return identified(meta, source, textLanguage)
  }

  // MARK: Written by Pacta

  private func written(_ own: XMLTree.Node, _ source: SourceDescription) -> DocumentMetadata {
    var metadata = DocumentMetadata(
      kind: value("kind", own) ?? "document", language: LanguageCode(value("language", own) ?? ""),
      source: source)
    metadata.rank = value("rank", own).flatMap { Int($0) }
    metadata.number = value("number", own)
    metadata.title = value("title", own)
    metadata.issuer = value("issuer", own)
    metadata.signer = value("signer", own)
    metadata.place = value("place", own)
    metadata.issued = value("issued", own).flatMap { CalendarDate($0) }
    metadata.effective = value("effective", own).flatMap { CalendarDate($0) }
    metadata.expires = value("expires", own).flatMap { CalendarDate($0) }
    metadata.status = value("status", own)
    metadata.workURI = value("workURI", own).map { WorkURI($0) }
    for node in tree.children(of: own) {
      switch tree.name(of: node) {
      case "party": if let name = value("name", node) { metadata.parties.append(name) }
      case "authenticLanguage":
        if let code = value("code", node) {
          metadata.authenticLanguages.append(LanguageCode(code))
        }
      default: break
      }
    }
    return metadata
  }

  // MARK: Written by others

  private func identified(
    _ meta: XMLTree.Node, _ source: SourceDescription, _ textLanguage: LanguageCode?
  ) -> DocumentMetadata {
    let identification = child("identification", of: meta)
    let work = identification.flatMap { child("FRBRWork", of: $0) }
    let expression = identification.flatMap { child("FRBRExpression", of: $0) }
    let language = expression.flatMap { child("FRBRlanguage", of: $0) }
      .flatMap { value("language", $0) }.flatMap(AkomaNtosoMetadata.language)
    var metadata = DocumentMetadata(
      kind: kind(work), language: language ?? textLanguage ?? LanguageCode("und"), source: source)
    guard let work else { return metadata }
    let uri = child("FRBRuri", of: work).flatMap { value("value", $0) }
    metadata.workURI = uri.map { WorkURI($0) }
    metadata.number = child("FRBRnumber", of: work).flatMap { value("value", $0) }
    metadata.issued = child("FRBRdate", of: work).flatMap(date)
    metadata.effective = expression.flatMap { child("FRBRdate", of: $0) }.flatMap(entryIntoForce)
    metadata.issuer = child("FRBRauthor", of: work).flatMap { value("href", $0) }
      .flatMap { shownName($0, meta) }
    let alias = tree.children(of: work).first { node in
      tree.name(of: node) == "FRBRalias" && value("name", node) != "abbreviation"
    }
    metadata.title = alias.flatMap { value("value", $0) }
    return metadata
  }

  /// The kind by the subtype in FRBR, the name of the document or its element.
  private func kind(_ work: XMLTree.Node?) -> String {
    let subtype = work.flatMap { child("FRBRsubtype", of: $0) }.flatMap { value("value", $0) }
    let candidates = [subtype, value("name", document)].compactMap { $0 }
    if let kind = candidates.first(where: { AkomaNtosoMetadata.kinds.contains($0) }) {
      return kind
    }
    switch tree.name(of: document) {
    case "act", "bill": return "law"
    case "statement": return "statement"
    default: return "document"
    }
  }

  private func date(_ node: XMLTree.Node) -> CalendarDate? {
    guard value("name", node) != "unknown", let text = value("date", node) else { return nil }
    return CalendarDate(text.prefix(10))
  }

  /// The date of an expression, where its name says that it is the entry into force.
  private func entryIntoForce(_ node: XMLTree.Node) -> CalendarDate? {
    let name = (value("name", node) ?? "").lowercased()
    return ["entryintoforce", "entry-into-force", "commencement", "inforce"].contains(name)
      ? date(node) : nil
  }

  /// The name behind a reference such as `#parliament`.
  private func shownName(_ reference: String, _ meta: XMLTree.Node) -> String? {
    guard reference.hasPrefix("#"), let references = child("references", of: meta) else {
      return nil
    }
    let target = reference.dropFirst()
    return tree.children(of: references).first { value("eId", $0).map { $0 == target } ?? false }
      .flatMap { value("showAs", $0) }
  }

  private func child(_ name: String, of node: XMLTree.Node) -> XMLTree.Node? {
    tree.child(of: node, named: tree.nameToken(name))
  }

  private func value(_ name: String, _ node: XMLTree.Node) -> String? {
    tree.value(of: name, on: node)
  }

  private static let kinds: Set<String> = [
    "constitution", "code", "law", "ordinance", "resolution", "decree", "decision", "circular",
    "directive", "consolidation", "treaty", "agreement", "statement", "document",
  ]

  /// The language of a code of two or three letters.
  private static func language(_ code: String) -> LanguageCode? {
    let known = ["vi", "en", "fr", "es", "nl", "ko"].map { LanguageCode($0) }
    if let language = known.first(where: { $0.threeLetterCode == code }) { return language }
    return code == "und" || code.isEmpty ? nil : LanguageCode(code)
  }
}
