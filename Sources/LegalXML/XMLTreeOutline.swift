extension XMLTree: CustomDebugStringConvertible {
  /// The tree as one line a node, indented by depth, for golden files and failed tests.
  ///
  /// ```text
  /// law lang="vi"
  ///   p
  ///     "Điều 1."
  /// ```
  public var debugDescription: String {
    var lines = [outline(of: root, depth: 0)]
    var openEnds = [self[root].subtreeEnd]
    for node in descendants(of: root) {
      while let end = openEnds.last, end <= node.index { openEnds.removeLast() }
      lines.append(outline(of: node, depth: openEnds.count))
      openEnds.append(self[node].subtreeEnd)
    }
    return lines.joined(separator: "\n")
  }

  private func outline(of node: Node, depth: Int) -> String {
    let indentation = String(repeating: "  ", count: depth)
    guard let name = name(of: node) else {
      return indentation + text(of: node).debugDescription
    }
    let qualified = namespace(of: node).map { "{\($0)}\(name)" } ?? name
    let attributes = attributes(of: node).map { attribute in
      let prefix = attribute.namespace.map { "{\($0)}" } ?? ""
      return " \(prefix)\(attribute.name)=\(attribute.value.debugDescription)"
    }
    return indentation + qualified + attributes.joined()
  }
}
