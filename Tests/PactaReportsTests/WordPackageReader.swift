import LegalXML
import OfficePackage
import Testing

/// A Word file taken apart.
struct WordPackageReader {
  static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  let package: ZIPPackage
  let document: XMLTree

  init(_ bytes: [UInt8]) throws {
    package = try ZIPPackage(bytes: bytes)
    document = try XMLTree(parsing: package.read("word/document.xml"))
  }

  func tree(_ part: String) throws -> XMLTree { try XMLTree(parsing: package.read(part)) }

  /// The words of the document, paragraph by paragraph.
  var paragraphs: [String] {
    WordPackageReader.elements("p", of: document).map { paragraph in
      WordPackageReader.elements("t", of: document, under: paragraph)
        .map { document.text(of: $0) }.joined()
    }
  }

  /// The values of an attribute on all elements of a name.
  static func values(_ attribute: String, of element: String, in tree: XMLTree) -> [String] {
    elements(element, of: tree).compactMap { node in
      tree.attributes(of: node).first { $0.name == attribute }?.value
    }
  }

  static func elements(
    _ name: String, of tree: XMLTree, under root: XMLTree.Node? = nil
  ) -> [XMLTree.Node] {
    tree.descendants(of: root ?? tree.root).filter { tree.name(of: $0) == name }
  }
}
