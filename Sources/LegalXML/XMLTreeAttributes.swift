extension XMLTree {
  /// One attribute of an element. Namespace declarations are not attributes.
  public struct Attribute: Sendable {
    /// The local name, for fast comparison.
    public let nameToken: NameToken
    /// The namespace, ``NameToken/noNamespace`` for an attribute without prefix.
    public let namespaceToken: NameToken
    /// Where the value stands in ``XMLTree/attributeBytes``.
    public let valueRange: Range<Int>
    let storage: Storage

    /// The local name without prefix.
    public var name: String { storage.names[Int(nameToken.index)] }

    /// The namespace URI, nil for an attribute without prefix.
    public var namespace: String? {
      namespaceToken == .noNamespace ? nil : storage.names[Int(namespaceToken.index)]
    }

    /// The value with references resolved and white space normalised as XML prescribes.
    public var value: String { String(decoding: storage.attributeBytes[valueRange], as: UTF8.self) }
  }

  /// The values of all attributes as UTF-8, in document order, without separators.
  public var attributeBytes: [UInt8] { storage.attributeBytes }

  /// The attributes of `node` in document order; none for a text.
  public func attributes(of node: Node) -> [Attribute] {
    attributeRange(of: node).map(attribute(at:))
  }

  /// The value of the first attribute of `node` with this local name, whatever its namespace.
  ///
  /// A nil token stands for a name that the document does not contain.
  public func value(of token: NameToken?, on node: Node) -> String? {
    guard let token else { return nil }
    let found = attributeRange(of: node).first { storage.attributes[$0].name == token.index }
    return found.map { attribute(at: $0).value }
  }

  /// The value of the attribute with this local name in this namespace; nil for none of either.
  public func value(
    of token: NameToken?, in namespace: NameToken?, on node: Node
  ) -> String? {
    guard let token, let namespace else { return nil }
    let found = attributeRange(of: node).first {
      storage.attributes[$0].name == token.index
        && storage.attributes[$0].namespace == namespace.index
    }
    return found.map { attribute(at: $0).value }
  }

  /// The value of the first attribute of `node` with this local name, whatever its namespace.
  public func value(of name: String, on node: Node) -> String? {
    value(of: nameToken(name), on: node)
  }

  private func attributeRange(of node: Node) -> Range<Int> {
    let following = storage.nodes[Int(node.index) + 1]
    return Int(self[node].attributeStart)..<Int(following.attributeStart)
  }

  private func attribute(at index: Int) -> Attribute {
    let record = storage.attributes[index]
    return Attribute(
      nameToken: NameToken(index: record.name),
      namespaceToken: NameToken(index: record.namespace),
      valueRange: Int(record.valueStart)..<Int(storage.attributes[index + 1].valueStart),
      storage: storage)
  }
}
