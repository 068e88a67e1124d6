/// One relationship of a part: what Office writes as `<Relationship>` in a `.rels` part.
public struct Relationship: Hashable, Sendable {
  /// The id by which the source part refers to it, such as `rId4`.
  public var id: String
  /// The URI that says what the target is for the source.
  public var type: String
  /// The target as written.
  public var target: String
  /// Whether the target is outside of the package, such as a web address.
  public var isExternal: Bool

  /// Creates a relationship from the attributes of its element.
  public init(id: String, type: String, target: String, isExternal: Bool = false) {
    self.id = id
    self.type = type
    self.target = target
    self.isExternal = isExternal
  }
}

/// The relationships of one part, or of the package, with their targets resolved.
public struct Relationships: Hashable, Sendable {
  /// The part that they belong to; empty for the package itself.
  public let source: String
  /// In the order of the `.rels` part.
  public let all: [Relationship]

  /// Creates the relationships of `source` from what its `.rels` part says.
  public init(source: String, _ all: [Relationship]) {
    self.source = source
    self.all = all
  }

  /// The part behind the relationship `id`; nil when there is none or it is outside.
  public func part(id: String) -> String? {
    all.first { $0.id == id }.flatMap(part(of:))
  }

  /// The parts whose relationship type ends with `/` and `suffix`, such as `styles`.
  ///
  /// The two editions of the standard differ in what comes before.
  public func parts(typeSuffix suffix: String) -> [String] {
    all.filter { $0.type.hasSuffix("/\(suffix)") }.compactMap(part(of:))
  }

  private func part(of relationship: Relationship) -> String? {
    relationship.isExternal ? nil : PartName.resolve(relationship.target, from: source)
  }
}
