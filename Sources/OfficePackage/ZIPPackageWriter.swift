/// Collects parts and writes them as a ZIP archive: the same parts give the same bytes.
///
/// Parts keep their order, are deflated, and all bear the date 1980-01-01, the first that ZIP knows.
///
/// ```swift
/// var writer = ZIPPackageWriter()
/// try writer.add("[Content_Types].xml", types)
/// try writer.add("word/document.xml", document)
/// let file = try writer.finished()
/// ```
public struct ZIPPackageWriter: Sendable {
  /// A part of so many bytes is kept as it was given, a smaller one is put behind the others.
  private static let large = 1 << 20

  private var parts: [ZIPEntry] = []
  /// The small parts one behind the other, then the large ones.
  private var buffers: [[UInt8]] = [[]]
  private var keys: Set<String> = []

  /// Begins an empty package.
  public init() {}

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: The path without a leading slash.
  ///   - bytes: The contents.
  /// - Throws: ``PackageError`` – `unsafeName`, `duplicateName`.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(PackageError) {
    guard PartName.isSafe(name) else { throw .unsafeName(name) }
    guard keys.insert(PartName.key(name)).inserted else { throw .duplicateName(name) }
    if bytes.count >= ZIPPackageWriter.large {
      parts.append(ZIPEntry(name: name, buffer: buffers.count, range: bytes.indices))
      buffers.append(bytes)
    } else {
      let start = buffers[0].count
      parts.append(ZIPEntry(name: name, buffer: 0, range: start..<start + bytes.count))
      buffers[0].append(contentsOf: bytes)
    }
  }

  /// The archive.
  ///
  /// - Throws: ``PackageError/corrupt(message:)`` when libzip cannot write it.
  public consuming func finished() throws(PackageError) -> [UInt8] {
    // libzip writes nothing at all for an archive without entries.
    guard !parts.isEmpty else { return [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18) }
    return try writeArchive(of: parts, in: buffers)
  }
}
