import LegalXML
import Testing

@Suite struct XMLHostileInputTests {
  private func failure(_ text: String, limits: XMLLimits = .default) -> XMLReadError? {
    failure(Array(text.utf8), limits: limits)
  }

  private func failure(_ bytes: [UInt8], limits: XMLLimits = .default) -> XMLReadError? {
    do throws(XMLReadError) {
      _ = try XMLTree(parsing: bytes, limits: limits)
      return nil
    } catch { return error }
  }

  private func isMalformed(_ error: XMLReadError?) -> Bool {
    if case .malformed = error { true } else { false }
  }

  @Test func `billion laughs is refused at its DOCTYPE`() {
    let entities = (1...9).map { level in
      "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
    }
    let text =
      "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY l0 'ha'>\(entities.joined())]><a>&l9;</a>"
    #expect(failure(text) == .documentTypeRefused(line: 2))
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
    "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><a/>",
    "<!DOCTYPE html><html/>",
  ])
  func `external entities are refused with their DOCTYPE`(text: String) {
    #expect(failure(text) == .documentTypeRefused(line: 1))
  }

  @Test func `nesting is followed to the limit and no further`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>\n", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(failure(nested(256)) == nil)
    #expect(failure(nested(257)) == .tooDeep(limit: 256, line: 257))
    #expect(failure(nested(10_000)) == .tooDeep(limit: 256, line: 257))
    #expect(failure(nested(5_000), limits: XMLLimits(depth: 5_000)) == nil)
  }

  @Test func `input above the byte limit is not looked at`() {
    #expect(failure("<a/>", limits: XMLLimits(bytes: 3)) == .tooLarge(limit: 3))
    #expect(failure("<a/>", limits: XMLLimits(bytes: 4)) == nil)
  }

  @Test func `elements and texts count against the node limit`() {
    #expect(failure("<a><b/>t</a>", limits: XMLLimits(nodes: 3)) == nil)
    #expect(failure("<a><b/>t</a>", limits: XMLLimits(nodes: 2)) == .tooManyNodes(limit: 2))
    #expect(failure("<a><b/><c/></a>", limits: XMLLimits(nodes: 2)) == .tooManyNodes(limit: 2))
  }

  @Test(arguments: [3, 1_025, 14_000, 100_000])
  func `too many attributes are refused`(count: Int) {
    let attributes = (0..<count).map { "a\($0)=''" }.joined(separator: " ")
    let limit = min(count - 1, 1_024)
    #expect(
      failure("<r>\n<a \(attributes)/></r>", limits: XMLLimits(attributesPerElement: limit))
        == .tooManyAttributes(limit: limit, line: 2))
  }

  @Test func `a tag behind a long CDATA section is checked as any other`() {
    let attributes = (0..<100_000).map { "a\($0)=''" }.joined(separator: " ")
    let text = String(repeating: "x]>", count: 1_000_000)
    #expect(
      failure("<r><![CDATA[\(text)]]><a \(attributes)/></r>")
        == .tooManyAttributes(limit: 1_024, line: 1))
  }

  @Test func `too many different names are refused`() {
    let elements = (0..<20_000).map { "<p\($0):a/>" }.joined()
    #expect(
      failure("<r>\(elements)</r>", limits: XMLLimits(names: 10_000))
        == .tooManyNames(limit: 10_000))
  }

  @Test(arguments: ["<a n='", "<a ", "<!--", "<?x ", "<"])
  func `markup without an end is refused before it fills memory`(start: String) {
    let text = "<r>\n" + start + String(repeating: "x", count: 3_000_000)
    #expect(failure(text) == .markupTooLong(limit: 1 << 20, line: 2))
  }

  @Test(arguments: ["", " ", "\n\t \r\n", "\u{FEFF}", "\u{FEFF} "])
  func `white space alone is empty input`(text: String) {
    #expect(failure(text) == .empty)
  }

  @Test func `truncated input names the line and what is open`() {
    #expect(
      failure("<a>\n<b>\n<c>text")
        == .malformed(line: 3, column: 8, message: "the document ends while 3 elements are open"))
  }

  @Test func `every prefix of a document fails and none crashes`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?><!-- c --><a xmlns:w="u" w:n="1">đ&amp;&#273;\
      <![CDATA[x]]><b/><?p i?></a>
      """
    let bytes = Array(text.utf8)
    for count in 1..<bytes.count {
      let error = failure(Array(bytes[..<count]))
      #expect(isMalformed(error), "\(count) bytes: \(String(describing: error))")
    }
    #expect(failure(bytes) == nil)
  }

  @Test(arguments: [
    "hello", "{\"a\": 1}", "PK\u{3}\u{4}", "<a></b>", "<a", "<a>&undefined;</a>", "<a n=1/>",
    "<a n='1' n='2'/>", "<a>\u{1}</a>", "<a>&#0;</a>", "<a/><b/>", "<a/>text", "<a>]]></a>",
    "<?xml version='1.0' encoding='no-such-code'?><a/>",
  ])
  func `text that is not well-formed XML is malformed`(text: String) {
    #expect(isMalformed(failure(text)))
  }

  @Test func `binary input and broken UTF-8 are malformed`() {
    #expect(isMalformed(failure((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })))
    #expect(isMalformed(failure([0, 0, 0, 0, 0])))
    #expect(isMalformed(failure([0xFF, 0xFE, 0x3C])))
    #expect(isMalformed(failure(Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8))))
    #expect(isMalformed(failure(Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8))))
  }

  @Test func `a broken UTF-16 surrogate is malformed`() {
    let units: [UInt16] = [0xFEFF] + Array("<a>".utf16) + [0xD800] + Array("</a>".utf16)
    #expect(isMalformed(failure(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })))
  }

  @Test func `a mistake is reported where it stands`() throws {
    let error = try #require(failure("<a>\n  <b>\n  </c>\n</a>"))
    guard case .malformed(let line, let column, let message) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(line == 3)
    #expect((3...8).contains(column))
    #expect(message.contains("mismatch"))
  }

  @Test func `changed bytes never crash the reader`() {
    let base = Array(
      "<?xml version='1.0' encoding='UTF-8'?><a xmlns:w='u' w:n='1'>đ&amp;<![CDATA[x]]><b/></a>"
        .utf8)
    var random = SplitMix(state: 42)
    for _ in 0..<20_000 {
      var bytes = base
      for _ in 0..<Int(random.next() % 4 + 1) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = failure(bytes)
    }
  }
}

/// A small generator, so that each run changes the same bytes.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
