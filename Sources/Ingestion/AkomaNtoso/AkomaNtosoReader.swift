internal import LegalModel
internal import LegalXML

/// Reads Akoma Ntoso 3.0, written by Pacta or by others.
///
/// The text is drawn out in document order, one block a line, table rows as lines of cells; this
/// *rendered text* is the original text that every ``SourceSpan`` counts. Bodies of footnotes stand
/// behind the text of their document. Meta data are no text.
struct AkomaNtosoReader {
  let source: SourceDescription

  /// The documents of a tree whose root is `akomaNtoso`.
  func read(_ tree: XMLTree) throws(ReadingError) -> [LegalDocument] {
    let documents = AkomaNtosoReader.documents(in: tree, tree.root)
    if documents.isEmpty {
      throw ReadingError(
        code: "no-akn-document",
        message:
          "the Akoma Ntoso file holds no document; expected <act>, <bill>, <doc> or the like "
          + "inside <akomaNtoso>")
    }
    return documents.enumerated().map { index, node in
      var reading = AkomaNtosoReading(tree, document: node)
      reading.readDocument()
      return reading.finished(source, part: index + 1)
    }
  }

  /// The documents of a container; a collection gives those that it is made of, and itself only
  /// when it has text of its own.
  private static func documents(in tree: XMLTree, _ container: XMLTree.Node) -> [XMLTree.Node] {
    var found: [XMLTree.Node] = []
    for node in tree.children(of: container) {
      guard let name = tree.name(of: node), AkomaNtosoVocabulary.documentTypes.contains(name)
      else { continue }
      let inside = components(in: tree, node).flatMap { documents(in: tree, $0) }
      if name != "documentCollection" || inside.isEmpty || hasOwnText(tree, node) {
        found.append(node)
      }
      found += inside
    }
    return found
  }

  /// The elements of a document in which further documents stand.
  static func components(in tree: XMLTree, _ document: XMLTree.Node) -> [XMLTree.Node] {
    tree.children(of: document).flatMap { part -> [XMLTree.Node] in
      switch tree.name(of: part) {
      case "components", "collectionBody":
        tree.children(of: part).filter { tree.name(of: $0) == "component" }
      default: []
      }
    }
  }

  private static func hasOwnText(_ tree: XMLTree, _ document: XMLTree.Node) -> Bool {
    tree.children(of: document).contains { part in
      guard let name = tree.name(of: part) else { return false }
      return ["preface", "preamble", "conclusions", "attachments"].contains(name)
        && tree.textBytes[tree.textRange(of: part)].contains { $0 > 0x20 }
    }
  }
}
