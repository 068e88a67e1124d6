extension XMLTree {
  /// A local name or namespace URI of one tree, compared as a number.
  ///
  /// Local names and URIs share one table: equal spellings have equal tokens.
  public struct NameToken: Hashable, Sendable {
    let index: UInt32

    /// The namespace token of names in no namespace.
    public static let noNamespace = NameToken(index: .max)
    /// The name token of text nodes; no lookup returns it.
    public static let text = NameToken(index: .max - 1)
  }

  /// The token of `spelling`, or nil when no name or namespace of this document is spelled so.
  public func nameToken(_ spelling: String) -> NameToken? { storage.tokens[spelling] }

  /// The token of an element's local name, ``NameToken/text`` for a text.
  public func nameToken(of node: Node) -> NameToken { NameToken(index: self[node].name) }

  /// The token of an element's namespace, ``NameToken/noNamespace`` when it has none.
  public func namespaceToken(of node: Node) -> NameToken {
    NameToken(index: self[node].namespace)
  }

  /// An element's local name without prefix, nil for a text.
  public func name(of node: Node) -> String? { spelling(of: nameToken(of: node)) }

  /// An element's namespace URI, nil when it has none.
  public func namespace(of node: Node) -> String? { spelling(of: namespaceToken(of: node)) }

  /// What `token` stands for, nil for ``NameToken/text`` and ``NameToken/noNamespace``.
  public func spelling(of token: NameToken) -> String? {
    token.index < storage.names.count ? storage.names[Int(token.index)] : nil
  }
}
