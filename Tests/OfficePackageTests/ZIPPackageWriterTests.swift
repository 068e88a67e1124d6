import Foundation
import OfficePackage
import Testing

@Suite struct ZIPPackageWriterTests {
  private func sample() throws -> [UInt8] {
    var writer = ZIPPackageWriter()
    try writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    try writer.add(
      "word/document.xml", Array(String(repeating: "Điều 1. ", count: 1_000).utf8))
    return try writer.finished()
  }

  @Test func `the same parts give the same bytes, dated 1980-01-01`() throws {
    let bytes = try sample()
    #expect(try sample() == bytes)
    #expect(bytes.count < 1_000)
    // Time and date in the first local header.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func `a package without parts is an archive without entries`() throws {
    #expect(try ZIPPackage(bytes: ZIPPackageWriter().finished()).parts.isEmpty)
  }

  @Test(arguments: ["", "/a", "../a", "a/./b", "a/", "a\\b", "a:b", "a\u{0}b"])
  func `an unsafe name is not accepted`(name: String) {
    var writer = ZIPPackageWriter()
    #expect(throws: PackageError.unsafeName(name)) { try writer.add(name, []) }
  }

  @Test func `a name is taken once`() throws {
    var writer = ZIPPackageWriter()
    try writer.add("a.xml", [])
    #expect(throws: PackageError.duplicateName("A.xml")) { try writer.add("A.xml", []) }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip"), "no unzip"))
  func `unzip finds nothing wrong`() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-\(UUID().uuidString).zip")
    try Data(sample()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let unzip = Process()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    unzip.arguments = ["-tqq", file.path]
    try unzip.run()
    unzip.waitUntilExit()
    #expect(unzip.terminationStatus == 0)
  }
}
