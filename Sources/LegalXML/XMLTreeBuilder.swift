/// Puts the events of one parse into the arrays of a tree.
struct XMLTreeBuilder {
  private var nodes: [XMLTree.NodeRecord] = []
  private var attributes: [XMLTree.AttributeRecord] = []
  private var textBytes: [UInt8] = []
  private var attributeBytes: [UInt8] = []
  private var names = XMLNameTable()
  private var openElement: Int32 = -1
  private var endsWithOpenText = false

  /// How many elements are open.
  private(set) var depth = 0
  var nodeCount: Int { nodes.count }

  /// Opens an element. Both names are libxml2's own copies.
  mutating func startElement(
    name: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, line: Int
  ) {
    append(name: names.index(of: name), namespace: index(of: namespace), line: line)
    openElement = Int32(truncatingIfNeeded: nodes.count - 1)
    depth += 1
    endsWithOpenText = false
  }

  /// Adds an attribute to the element that was opened last.
  mutating func attribute(
    name: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?,
    value: UnsafeBufferPointer<UInt8>
  ) {
    attributes.append(
      XMLTree.AttributeRecord(
        name: names.index(of: name), namespace: index(of: namespace),
        valueStart: UInt32(truncatingIfNeeded: attributeBytes.count)))
    if value.contains(UInt8(ascii: "&")) {
      appendUnescaped(value)
    } else {
      attributeBytes.append(contentsOf: value)
    }
  }

  /// As long as entities are not replaced, libxml2 hands every `&` of a value over as `&#38;`,
  /// whether it was written `&amp;` or `&#38;`.
  private mutating func appendUnescaped(_ value: UnsafeBufferPointer<UInt8>) {
    var rest = value[...]
    while let byte = rest.popFirst() {
      attributeBytes.append(byte)
      if byte == UInt8(ascii: "&"), rest.starts(with: "#38;".utf8) { rest.removeFirst(4) }
    }
  }

  /// Closes the innermost open element.
  mutating func endElement() {
    guard openElement >= 0 else { return }
    let element = Int(openElement)
    nodes[element].subtreeEnd = Int32(truncatingIfNeeded: nodes.count)
    openElement = nodes[element].parent
    depth -= 1
    endsWithOpenText = false
  }

  /// Whether the next text continues the last node.
  var continuesText: Bool { endsWithOpenText }

  /// Adds text, to the last node when no tag came between.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    if !endsWithOpenText {
      append(name: XMLTree.NameToken.text.index, namespace: noNamespace, line: line)
      endsWithOpenText = true
    }
    textBytes.append(contentsOf: bytes)
  }

  /// The finished arrays.
  consuming func finished() -> XMLTree.Storage {
    let end = Int32(truncatingIfNeeded: nodes.count)
    append(name: XMLTree.NameToken.text.index, namespace: noNamespace, line: 0)
    nodes[Int(end)].subtreeEnd = end
    attributes.append(
      XMLTree.AttributeRecord(
        name: noNamespace, namespace: noNamespace,
        valueStart: UInt32(truncatingIfNeeded: attributeBytes.count)))
    return XMLTree.Storage(
      nodes: nodes, attributes: attributes, textBytes: textBytes, attributeBytes: attributeBytes,
      names: names.spellings, tokens: names.tokens)
  }

  private var noNamespace: UInt32 { XMLTree.NameToken.noNamespace.index }

  private mutating func index(of namespace: UnsafePointer<UInt8>?) -> UInt32 {
    guard let namespace else { return noNamespace }
    return names.index(of: namespace)
  }

  private mutating func append(name: UInt32, namespace: UInt32, line: Int) {
    nodes.append(
      XMLTree.NodeRecord(
        name: name, namespace: namespace, parent: openElement,
        subtreeEnd: Int32(truncatingIfNeeded: nodes.count + 1),
        textStart: UInt32(truncatingIfNeeded: textBytes.count),
        attributeStart: UInt32(truncatingIfNeeded: attributes.count),
        line: UInt32(truncatingIfNeeded: line)))
  }
}
