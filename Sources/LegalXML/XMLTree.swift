/// One XML document as an immutable arena: elements and text in document order.
///
/// Nodes are 32-bit indices, so a tree costs a few arrays however many nodes it has, and copying
/// one copies a reference. All character data stands in one buffer, ``textBytes``; a node's text
/// is a range of it. Comments and processing instructions are left out, and the text on both
/// sides of one is a single text node, as it is for CDATA sections and character references.
///
/// ```swift
/// let tree = try XMLTree(parsing: Array("<law><p>Điều <b>1</b>.</p></law>".utf8))
/// let paragraph = tree.child(of: tree.root, named: tree.nameToken("p"))
/// paragraph.map(tree.text(of:))  // "Điều 1."
/// ```
///
/// A node or token of another tree has no meaning here; using one may trap.
public struct XMLTree: Sendable {
  let storage: Storage

  /// The place of an element or a text in its tree. Nodes order as the document does.
  public struct Node: Hashable, Comparable, Sendable {
    let index: Int32

    /// Whether `left` starts before `right` in the document.
    public static func < (left: Node, right: Node) -> Bool { left.index < right.index }
  }

  /// What a node is.
  public enum Kind: Hashable, Sendable {
    /// An element, with a name and attributes.
    case element
    /// A run of character data that no tag interrupts.
    case text
  }

  /// Reads an XML document in UTF-8, UTF-16 or the encoding that it declares.
  ///
  /// A prefix that is not declared is accepted: the element has its local name and no namespace.
  ///
  /// - Parameters:
  ///   - bytes: The whole document, with or without a byte order mark.
  ///   - limits: The bounds to keep.
  /// - Throws: ``XMLReadError``, at the first thing that is not well-formed or passes a limit.
  public init(parsing bytes: [UInt8], limits: XMLLimits = .default) throws(XMLReadError) {
    storage = try readXML(bytes, limits: limits).finished()
  }

  /// The document element.
  public var root: Node { Node(index: 0) }

  /// How many elements and text nodes there are.
  public var nodeCount: Int { storage.nodes.count - 1 }

  /// Whether `node` is an element or a text.
  public func kind(of node: Node) -> Kind {
    self[node].name == NameToken.text.index ? .text : .element
  }

  /// The line, counted from 1, on which the tag of an element ends or a text starts.
  public func line(of node: Node) -> Int { Int(self[node].line) }

  subscript(node: Node) -> NodeRecord { storage.nodes[Int(node.index)] }
}

// MARK: - Storage

extension XMLTree {
  /// The arrays of a tree, shared by its copies and never changed.
  final class Storage: Sendable {
    /// In document order, then one sentinel that ends the ranges of the last node.
    let nodes: [NodeRecord]
    /// In document order, then one sentinel.
    let attributes: [AttributeRecord]
    let textBytes: [UInt8]
    let attributeBytes: [UInt8]
    /// The spelling of each name token.
    let names: [String]
    let tokens: [String: NameToken]

    init(
      nodes: [NodeRecord], attributes: [AttributeRecord], textBytes: [UInt8],
      attributeBytes: [UInt8], names: [String], tokens: [String: NameToken]
    ) {
      self.nodes = nodes
      self.attributes = attributes
      self.textBytes = textBytes
      self.attributeBytes = attributeBytes
      self.names = names
      self.tokens = tokens
    }
  }

  /// What is kept of a node: 28 bytes. Its text and attributes end where those of the node at
  /// `subtreeEnd`, respectively of the next node, start.
  struct NodeRecord: Sendable {
    var name: UInt32
    var namespace: UInt32
    var parent: Int32
    /// The index behind the last descendant.
    var subtreeEnd: Int32
    var textStart: UInt32
    var attributeStart: UInt32
    var line: UInt32
  }

  /// What is kept of an attribute; its value ends where the next one starts.
  struct AttributeRecord: Sendable {
    var name: UInt32
    var namespace: UInt32
    var valueStart: UInt32
  }
}
