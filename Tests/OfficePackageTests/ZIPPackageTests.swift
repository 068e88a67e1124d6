import Foundation
import OfficePackage
import SharedTexts
import Testing

@Suite struct ZIPPackageTests {
  private func package(_ parts: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZIPPackageWriter()
    for (name, bytes) in parts { try writer.add(name, bytes) }
    return try writer.finished()
  }

  private func failure(_ bytes: [UInt8], limits: PackageLimits = .default) -> PackageError? {
    do throws(PackageError) {
      let package = try ZIPPackage(bytes: bytes, limits: limits)
      try package.readEach(package.parts) { _, _ in }
      return nil
    } catch { return error }
  }

  private func isCorrupt(_ error: PackageError?) -> Bool {
    if case .corrupt = error { true } else { false }
  }

  private let zeros = [UInt8](repeating: 0, count: 3_000_000)

  @Test func `parts read back as written and in order`() throws {
    let parts: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", Array("Điều 1".utf8)),
      ("word/trống.bin", []),
    ]
    let package = try ZIPPackage(bytes: package(parts))
    #expect(package.parts.map(\.name) == parts.map(\.0))
    #expect(package.parts.map(\.uncompressedSize) == parts.map(\.1.count))
    for (name, bytes) in parts { #expect(try package.read(name) == bytes) }
    var read: [String] = []
    try package.readEach(Array(package.parts.dropFirst())) { part, _ in read.append(part.name) }
    #expect(read == ["word/document.xml", "word/trống.bin"])
  }

  @Test func `letter case and a leading slash do not matter for a name`() throws {
    let package = try ZIPPackage(bytes: package([("Word/Document.xml", [1])]))
    #expect(try package.read("/word/document.XML") == [1])
    #expect(package.part("word")?.name == nil)
    #expect(throws: PackageError.missingPart(name: "word")) { try package.read("word") }
  }

  @Test func `bytes that are no archive are told apart from a damaged one`() throws {
    #expect(failure([]) == .notAZip)
    #expect(failure(Array("hello, this is a text and not an archive".utf8)) == .notAZip)
    #expect(failure([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + zeros) == .notAZip)
    let whole = try package([("a.xml", Array("some text".utf8)), ("b.xml", [1, 2, 3])])
    #expect(isCorrupt(failure(Array(whole.dropLast(30)))))
    #expect(isCorrupt(failure(Array(whole.dropFirst(10)))))
  }

  @Test func `no prefix of an archive reads as a whole one`() throws {
    let whole = try package([("a.xml", Array("some text".utf8)), ("b.xml", [1, 2, 3])])
    for count in whole.indices { #expect(failure(Array(whole[..<count])) != nil, "\(count)") }
    #expect(failure(whole) == nil)
  }

  @Test func `changed bytes never crash the reader`() throws {
    let text = (0..<200).map { "Điều \($0). " }.joined()
    let whole = try package([("a.xml", Array(text.utf8)), ("b.xml", [1, 2, 3])])
    for position in whole.indices {
      for value: UInt8 in [0x00, 0x01, 0x7F, 0xFF] {
        var bytes = whole
        bytes[position] = value
        _ = failure(bytes)
      }
    }
  }

  @Test func `a part that unpacks out of proportion is refused`() throws {
    let bomb = try package([("word/document.xml", zeros)])
    #expect(failure(bomb) == .bomb(part: "word/document.xml", bound: .ratio(200)))
    #expect(failure(bomb, limits: PackageLimits(ratio: 2_000)) == nil)
  }

  @Test func `sizes and numbers are held to the limits`() throws {
    let bytes = try package([("a", [1, 2, 3]), ("b", [4, 5])])
    #expect(
      failure(bytes, limits: PackageLimits(partBytes: 2)) == .bomb(part: "a", bound: .partBytes(2)))
    #expect(
      failure(bytes, limits: PackageLimits(totalBytes: 4))
        == .bomb(part: nil, bound: .totalBytes(4)))
    #expect(
      failure(bytes, limits: PackageLimits(entries: 1)) == .bomb(part: nil, bound: .entries(1)))
    #expect(failure(bytes, limits: PackageLimits(entries: 2, partBytes: 3, totalBytes: 5)) == nil)
  }

  @Test func `a part that holds more than the directory says is not read on`() throws {
    let bytes = try declaring(size: 10, in: package([("a.bin", zeros)]))
    #expect(isCorrupt(failure(bytes)))
  }

  /// Changes the unpacked size of the first entry in the directory and in its local header.
  private func declaring(size: UInt8, in archive: [UInt8]) throws -> [UInt8] {
    var bytes = archive
    for (signature, offset) in [([0x50, 0x4B, 3, 4], 22), ([0x50, 0x4B, 1, 2], 24)] {
      let found = bytes.indices.first { bytes[$0...].starts(with: signature.map(UInt8.init)) }
      let start = try #require(found)
      bytes.replaceSubrange(start + offset..<start + offset + 4, with: [size, 0, 0, 0])
    }
    return bytes
  }

  @Test func `an encrypted part is named`() throws {
    var bytes = try package([("a.xml", [1, 2, 3])])
    // Bit 0 of the general purpose flags, in the local header and in the directory.
    for (signature, offset) in [([0x50, 0x4B, 3, 4], 6), ([0x50, 0x4B, 1, 2], 8)] {
      let found = bytes.indices.first { bytes[$0...].starts(with: signature.map(UInt8.init)) }
      bytes[try #require(found) + offset] |= 1
    }
    let package = try ZIPPackage(bytes: bytes)
    #expect(package.parts.map(\.isEncrypted) == [true])
    #expect(throws: PackageError.encrypted(part: "a.xml")) { try package.read("a.xml") }
  }

  @Test func `an unknown compression method is named`() throws {
    var bytes = try package([("a.xml", [1, 2, 3])])
    for (signature, offset) in [([0x50, 0x4B, 3, 4], 8), ([0x50, 0x4B, 1, 2], 10)] {
      let found = bytes.indices.first { bytes[$0...].starts(with: signature.map(UInt8.init)) }
      bytes[try #require(found) + offset] = 97
    }
    #expect(failure(bytes) == .unsupportedCompression(part: "a.xml", method: 97))
  }

  @Test(arguments: ["../b.xml", "/bb.xml", "a/../c", "a//b.xm", "a\\b.xml", "C:b.xml"])
  func `a name that leaves the package is refused`(name: String) throws {
    let harmless = String(repeating: "n", count: name.utf8.count)
    let bytes = try package([(harmless, [1])])
    let renamed = replacing(harmless, with: name, in: bytes)
    #expect(failure(renamed) == .unsafeName(name))
  }

  @Test func `two parts of one name are refused`() throws {
    let bytes = try package([("a.xml", [1]), ("b.xml", [2])])
    #expect(failure(replacing("b.xml", with: "A.xml", in: bytes)) == .duplicateName("A.xml"))
  }

  private func replacing(_ old: String, with new: String, in bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    let old = Array(old.utf8)
    for start in result.indices where result[start...].starts(with: old) {
      result.replaceSubrange(start..<start + old.count, with: new.utf8)
    }
    return result
  }

  // Needs the shared corpus (PACTA_SHARED or ../shared): 221 laws as DOCX.
  @Test(.enabled(if: SharedData.folder != nil, "the shared folder of real data is absent"))
  func `every law in Word's format opens and all its parts read`() throws {
    let files = SharedData.files(in: "vn/docx", extension: "docx")
    #expect(files.count > 200)
    for file in files {
      let package = try ZIPPackage(bytes: [UInt8](Data(contentsOf: file)))
      #expect(package.part("word/document.xml") != nil, "\(file.lastPathComponent)")
      try package.readEach(package.parts) { part, bytes in
        #expect(bytes.count == part.uncompressedSize)
      }
    }
  }
}
