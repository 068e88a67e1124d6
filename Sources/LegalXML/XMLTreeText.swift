extension XMLTree {
  /// All character data of the document as UTF-8, in document order, without separators.
  ///
  /// Line ends are LF, as XML prescribes.
  public var textBytes: [UInt8] { storage.textBytes }

  /// Where the text of `node`, at any depth inside it, stands in ``textBytes``.
  ///
  /// The ranges of siblings follow each other without a hole.
  public func textRange(of node: Node) -> Range<Int> {
    let record = self[node]
    return Int(record.textStart)..<Int(storage.nodes[Int(record.subtreeEnd)].textStart)
  }

  /// The text of `node`, at any depth inside it.
  public func text(of node: Node) -> String {
    String(decoding: storage.textBytes[textRange(of: node)], as: UTF8.self)
  }

  /// The text node that holds the byte at `offset` of ``textBytes``; nil outside of the buffer.
  public func textNode(at offset: Int) -> Node? {
    guard storage.textBytes.indices.contains(offset) else { return nil }
    var low = 0
    var high = nodeCount
    // The last node that starts at or before the offset: text nodes are never empty, so no
    // element can stand behind the one that holds it and start at the same place.
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(storage.nodes[middle].textStart) <= offset { low = middle } else { high = middle }
    }
    return Node(index: Int32(low))
  }
}
