/// How much the parts of one package may unpack to before it is refused.
///
/// All bounds are inclusive.
public struct PackageLimits: Hashable, Sendable {
  /// The largest number of entries in the ZIP directory.
  public var entries: Int
  /// The largest unpacked size of one part, in bytes.
  public var partBytes: Int
  /// The largest unpacked size of all parts together, in bytes.
  public var totalBytes: Int
  /// How many bytes may come out of one compressed byte, for a part above ``ratioFloorBytes``.
  public var ratio: Int
  /// The unpacked size up to which the ratio of a part does not matter, in bytes.
  public var ratioFloorBytes: Int

  /// 10,000 entries, 256 MB a part, 512 MB together, 200:1 above 1 MB.
  ///
  /// The text of a law in Word's format compresses 10:1 to 25:1.
  public static let `default` = PackageLimits()

  /// Creates limits; each one left out has the value of ``default``.
  public init(
    entries: Int = 10_000, partBytes: Int = 256_000_000, totalBytes: Int = 512_000_000,
    ratio: Int = 200, ratioFloorBytes: Int = 1_000_000
  ) {
    self.entries = entries
    self.partBytes = partBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.ratioFloorBytes = ratioFloorBytes
  }

  /// The bound that a package passes.
  public enum Bound: Hashable, Sendable {
    /// More entries than this.
    case entries(Int)
    /// One part unpacks to more bytes than this.
    case partBytes(Int)
    /// All parts together unpack to more bytes than this.
    case totalBytes(Int)
    /// One part unpacks to more than this many times its compressed size.
    case ratio(Int)
  }
}
