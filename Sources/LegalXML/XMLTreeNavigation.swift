extension XMLTree {
  /// The element around `node`, or nil for the root.
  public func parent(of node: Node) -> Node? {
    let parent = self[node].parent
    return parent < 0 ? nil : Node(index: parent)
  }

  /// The first element or text inside `node`.
  public func firstChild(of node: Node) -> Node? {
    let next = node.index + 1
    return next < self[node].subtreeEnd ? Node(index: next) : nil
  }

  /// The element or text that follows `node` inside the same parent.
  public func nextSibling(of node: Node) -> Node? {
    let record = self[node]
    guard record.parent >= 0 else { return nil }
    let parentEnd = storage.nodes[Int(record.parent)].subtreeEnd
    return record.subtreeEnd < parentEnd ? Node(index: record.subtreeEnd) : nil
  }

  /// The elements and texts directly inside `node`, in document order.
  public func children(of node: Node) -> NodeSequence {
    NodeSequence(
      tree: self, position: node.index + 1, end: self[node].subtreeEnd, skipsInside: true)
  }

  /// Everything inside `node` at any depth, in document order, without `node` itself.
  public func descendants(of node: Node) -> NodeSequence {
    NodeSequence(
      tree: self, position: node.index + 1, end: self[node].subtreeEnd, skipsInside: false)
  }

  /// The first element directly inside `node` that has the local name `token`.
  ///
  /// A nil token stands for a name that the document does not contain.
  public func child(of node: Node, named token: NameToken?) -> Node? {
    guard let token else { return nil }
    return children(of: node).first { nameToken(of: $0) == token }
  }

  /// Whether `node` is `ancestor` or stands inside it.
  public func isNode(_ node: Node, within ancestor: Node) -> Bool {
    node >= ancestor && node.index < self[ancestor].subtreeEnd
  }

  /// Children or descendants of a node, found while iterating.
  public struct NodeSequence: Sequence, IteratorProtocol, Sendable {
    let tree: XMLTree
    var position: Int32
    let end: Int32
    let skipsInside: Bool

    /// The next node in document order.
    public mutating func next() -> Node? {
      guard position < end else { return nil }
      let node = Node(index: position)
      position = skipsInside ? tree[node].subtreeEnd : position + 1
      return node
    }
  }
}
