/// How much one XML document may ask for before reading it is refused.
///
/// libxml2's own limits are lifted (real laws carry text nodes above its 10 MB), so these are the
/// only ones that apply. All bounds are inclusive.
public struct XMLLimits: Hashable, Sendable {
  /// The largest input, in bytes. Values above 1 GiB count as 1 GiB.
  public var bytes: Int
  /// The deepest nesting of elements; the root element has depth 1.
  public var depth: Int
  /// The largest number of elements and text nodes together.
  public var nodes: Int
  /// The largest number of attributes and namespace declarations on one element, and of namespace
  /// declarations in force at one place.
  public var attributesPerElement: Int
  /// The largest number of different names and namespaces. libxml2 slows down with each one.
  public var names: Int
  /// The longest single tag, comment or processing instruction, in bytes, give or take 64 KiB.
  public var markupBytes: Int

  /// 256 MB of input, 256 levels, 20 million nodes, 1,024 attributes an element, 100,000
  /// names, 1 MiB of markup in one piece.
  public static let `default` = XMLLimits()

  /// Creates limits; each one left out has the value of ``default``.
  public init(
    bytes: Int = 256_000_000, depth: Int = 256, nodes: Int = 20_000_000,
    attributesPerElement: Int = 1_024, names: Int = 100_000, markupBytes: Int = 1 << 20
  ) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.attributesPerElement = attributesPerElement
    self.names = names
    self.markupBytes = markupBytes
  }

  /// Offsets in the tree have 32 bits and legacy encodings grow up to threefold in UTF-8.
  var effectiveBytes: Int { min(bytes, 1 << 30) }
  var effectiveNodes: Int { min(nodes, Int(Int32.max) - 1) }
}
