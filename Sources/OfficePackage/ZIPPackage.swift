/// A ZIP archive in memory whose parts are read on demand, such as a DOCX or XLSX file.
///
/// The directory is read and checked once, so a bomb is refused before anything is unpacked. A part
/// is unpacked only when it is asked for, and never beyond the size that was checked.
///
/// ```swift
/// let package = try ZIPPackage(bytes: file)
/// let document = try package.read("word/document.xml")
/// ```
public struct ZIPPackage: Sendable {
  /// The parts in the order of the ZIP directory; entries for folders are left out.
  public let parts: [PackagePart]

  private let bytes: [UInt8]
  private let places: [String: Int]

  /// Opens an archive and checks its directory.
  ///
  /// - Throws: ``PackageError`` – `notAZip`, `corrupt`, `bomb`, `unsafeName`, `duplicateName`.
  public init(bytes: [UInt8], limits: PackageLimits = .default) throws(PackageError) {
    let parts = try readDirectory(of: bytes, maximumEntries: limits.entries)
    try limits.check(parts)
    var places: [String: Int] = [:]
    for (place, part) in parts.enumerated() {
      guard PartName.isSafe(part.name) else { throw .unsafeName(part.name) }
      guard places.updateValue(place, forKey: PartName.key(part.name)) == nil else {
        throw .duplicateName(part.name)
      }
    }
    self.bytes = bytes
    self.parts = parts
    self.places = places
  }

  /// The part of this name; the case of ASCII letters and a leading slash do not matter.
  public func part(_ name: String) -> PackagePart? {
    let relative = name.hasPrefix("/") ? String(name.dropFirst()) : name
    return places[PartName.key(relative)].map { parts[$0] }
  }

  /// The unpacked bytes of one part.
  ///
  /// - Throws: ``PackageError`` – `missingPart`, `encrypted`, `unsupportedCompression`, `corrupt`.
  public func read(_ name: String) throws(PackageError) -> [UInt8] {
    guard let part = part(name) else { throw .missingPart(name: name) }
    var contents: [UInt8] = []
    try unpack([part], from: bytes) { contents = $1 }
    return contents
  }

  /// Unpacks some of the ``parts`` of this package, one in memory at a time.
  ///
  /// Opening the archive costs time in the number of its parts, so this is the way to read many.
  ///
  /// - Parameters:
  ///   - wanted: Parts of this very package, in the order to read.
  ///   - body: Takes each part with its bytes.
  /// - Throws: ``PackageError`` – `encrypted`, `unsupportedCompression`, `corrupt`.
  public func readEach(
    _ wanted: [PackagePart], body: (PackagePart, [UInt8]) -> Void
  ) throws(PackageError) {
    try unpack(wanted, from: bytes, body: body)
  }
}

/// One part as the ZIP directory describes it.
public struct PackagePart: Hashable, Sendable {
  /// The path without a leading slash.
  public let name: String
  /// The size in the archive, in bytes.
  public let compressedSize: Int
  /// The size when unpacked, in bytes. Reading fails when the archive does not keep to it.
  public let uncompressedSize: Int
  /// Whether a password is needed, which reading does not support.
  public let isEncrypted: Bool
  /// The ZIP number of the compression method: 0 stored, 8 deflated.
  let compressionMethod: Int
  /// The place in the ZIP directory.
  let entry: Int
}

extension PackageLimits {
  /// - Throws: ``PackageError/bomb(part:bound:)``.
  func check(_ parts: [PackagePart]) throws(PackageError) {
    var total = 0
    for part in parts {
      let size = part.uncompressedSize
      guard size <= partBytes else {
        throw .bomb(part: part.name, bound: .partBytes(partBytes))
      }
      guard size <= ratioFloorBytes || size / max(part.compressedSize, 1) <= ratio else {
        throw .bomb(part: part.name, bound: .ratio(ratio))
      }
      total += size
      guard total <= totalBytes else { throw .bomb(part: nil, bound: .totalBytes(totalBytes)) }
    }
  }
}
