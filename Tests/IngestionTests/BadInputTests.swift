import Foundation
import Ingestion
import LegalModel
import Testing

/// What is no readable document at all, with the exact words in which the reader says so.
@Suite struct BadInputTests {
  /// The error of reading some bytes; nil when they are read.
  static func error(_ bytes: [UInt8], name: String = "file.txt", limit: Int = 256 << 20)
    -> ReadingError?
  {
    do throws(ReadingError) {
      _ = try DocumentReader(options: .init(maximumBytes: limit)).read(bytes, name: name)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an empty file is refused`() {
    #expect(
      BadInputTests.error([])
        == ReadingError(
          code: "empty-file", message: "the file is empty; expected the text of a law or treaty"))
  }

  @Test(arguments: [" ", "\u{0C}\u{0C}", "\n\n\n", "\u{FEFF}", " \t\r\n\u{A0}"])
  func `a file of nothing but blanks is refused as empty`(text: String) {
    #expect(BadInputTests.error(Array(text.utf8))?.code == "empty-file")
  }

  @Test func `a binary file is refused with the place of the first byte that is no text`() {
    let bytes =
      Array("Điều 1. Phạm vi".utf8) + [0x00, 0x01, 0x02] + Array(repeating: UInt8(0x61), count: 40)
    #expect(
      BadInputTests.error(bytes)
        == ReadingError(
          code: "binary-file",
          message:
            "byte \("Điều 1. Phạm vi".utf8.count) is no text; expected UTF-8 or UTF-16 text, DOCX or XML. "
            + "Convert the file to one of these first"))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "PDF is not read yet; convert the file to text, DOCX or Akoma Ntoso first"),
    (
      "{\\rtf1\\ansi Điều 1.}",
      "RTF is not read yet; convert the file to text, DOCX or Akoma Ntoso first"
    ),
    (
      "<!DOCTYPE html>\n<html><body>Điều 1.</body></html>",
      "HTML is not read yet; convert the file to text, DOCX or Akoma Ntoso first"
    ),
    (
      "<html lang=\"vi\"><body>Điều 1.</body></html>",
      "HTML is not read yet; convert the file to text, DOCX or Akoma Ntoso first"
    ),
    (
      "  \n<HTML><BODY>Điều 1.</BODY></HTML>",
      "HTML is not read yet; convert the file to text, DOCX or Akoma Ntoso first"
    ),
  ])
  func `a format that is not read is named, with the way out`(row: (text: String, message: String))
  {
    #expect(
      BadInputTests.error(Array(row.text.utf8))
        == ReadingError(code: "unsupported-format", message: row.message))
  }

  @Test func `the binary Word format is named`() {
    let bytes: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    #expect(
      BadInputTests.error(bytes, name: "law.doc")
        == ReadingError(
          code: "compound-file",
          message: "the file is a Word document of the old binary form (.doc) or encrypted; "
            + "save it as .docx without a password first"))
  }

  @Test func `a file above the limit is refused with both figures`() {
    #expect(
      BadInputTests.error(Array(repeating: 0x61, count: 101), limit: 100)
        == ReadingError(
          code: "file-too-large",
          message: "the file has 101 bytes, the limit is 100; split it or raise the limit"))
    #expect(BadInputTests.error(Array(repeating: 0x61, count: 100), limit: 100) == nil)
  }

  @Test func `malformed XML is refused with line and column`() {
    let error = BadInputTests.error(
      Array("<?xml version=\"1.0\"?>\n<treaty>\n<body></treaty>".utf8), name: "a.xml")
    #expect(error?.code == "malformed-xml")
    #expect(error?.message.hasPrefix("line 3, column ") == true, "\(error?.message ?? "")")
    #expect(error?.message.hasSuffix("; the file must be well-formed XML") == true)
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?>\n<!DOCTYPE treaty [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>\n<treaty>&c;</treaty>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE treaty [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<treaty>&x;</treaty>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE treaty SYSTEM \"http://example.org/t.dtd\">\n<treaty/>",
  ])
  func `a DOCTYPE is refused, be it a bomb or a reach for another file`(text: String) {
    #expect(
      BadInputTests.error(Array(text.utf8), name: "a.xml")
        == ReadingError(
          code: "document-type-refused",
          message:
            "line 2: a DOCTYPE is refused, since entities can be used for attacks; remove the declaration"
        ))
  }

  @Test func `elements nested ten thousand deep are refused`() {
    let text =
      "<?xml version=\"1.0\"?>" + String(repeating: "<a>", count: 10_000)
      + String(repeating: "</a>", count: 10_000)
    #expect(
      BadInputTests.error(Array(text.utf8), name: "a.xml")
        == ReadingError(
          code: "xml-too-deep",
          message: "line 1: elements are nested deeper than 256; no legal text needs that"))
  }

  @Test func `XML of an unknown schema is named by its root`() {
    #expect(
      BadInputTests.error(Array("<?xml version=\"1.0\"?><recipe/>".utf8), name: "a.xml")
        == ReadingError(
          code: "unsupported-format",
          message:
            "XML with the root element <recipe> is not read yet; convert the file to text, DOCX or Akoma Ntoso first"
        ))
  }

  @Test func `invalid UTF-8 is read with a warning`() throws {
    let bytes =
      Array("Điều 1. Phạm vi\nLuật ".utf8) + [0xC3, 0x28, 0xFF]
      + Array(" áp dụng với người lao động.\n".utf8)
    let document = try #require(DocumentReader().read(bytes, name: "a.txt").first)
    #expect(document.codes == ["invalid-utf8"])
    #expect(
      document.diagnostics.first?.message
        == "the file is not valid UTF-8; unreadable bytes are shown as U+FFFD")
    #expect(document.articleNumbers == ["1"])
    #expect(StructureInvariants.violations(of: document) == [])
  }

  @Test func `parts that are no text cannot be joined`() {
    let xml = Array("<?xml version=\"1.0\"?><treaty/>".utf8)
    do throws(ReadingError) {
      _ = try DocumentReader().read(joined: [Array("Điều 1.".utf8), xml], name: "a")
      Issue.record("joined")
    } catch {
      #expect(error.code == "not-joinable")
      #expect(error.message == "only plain text and Markdown can be read as parts of one document")
    }
  }

  @Test func `an empty ToTA body is a document without units`() throws {
    let document = try TextReading.tota("")
    #expect(document.provisions.isEmpty)
    #expect(document.metadata.kind == "treaty")
  }

  /// Texts without sense, each of which must be read without loss.
  static let odd: [String] = [
    "x", "Điều", "Điều 1", "Điều 1.", "1.", "a)", "(", "(((((", "“", "”””", "\"", "|", " | ",
    "Chương", "Chương I",
    "PHỤ LỤC", "PHỤ LỤC 1", "MỤC LỤC", "Nơi nhận:", "CHỦ TỊCH", "Căn cứ", "---", "- ", "-\n-\n-",
    "+",
    "Article", "Article 1", "Article X", "ARTICLE I.", "Article 99999999999999999999",
    "Điều 999999.999999",
    "1.1.1.1.1.1.1.1", "(aaaaaaaa)", "(iiii)", "\u{301}",
    "a\u{301}\u{302}\u{303}", "\u{1F1FB}\u{1F1F3}",
    "Điều 1\nĐiều 1\nĐiều 1", "Điều 1. A\n“Điều 2. B\n“Điều 3. C", "Điều 1. A\n1. “a) b\n”\n”\n”",
    "Điều 1. A\na) b\nc) d\nz) e\nđđ) f\n(xiv) g\n1000. h", "PHỤ LỤC I\nPHỤ LỤC I\nPHỤ LỤC I",
    "Điều l9. A", "Điều \u{0301}1",
  ]

  @Test(arguments: odd, ["a.txt", "a.md"])
  func `a text without sense is read without a crash and without a loss`(text: String, name: String)
    throws
  {
    let documents = try TextReading.documents(text, name: name)
    #expect(documents.reduce(0) { $0 + $1.ledger.bytes } == text.utf8.count)
  }

  @Test func `random strings of label words are read without a crash and without a loss`() throws {
    let words = [
      "Điều ", "1", "2", "3", ". ", "\n", "\n\n", "Chương ", "I", "Khoản ", "a) ", "b) ", "đ) ",
      "(i) ", "(ii) ", "“", "”", "\"",
      "PHỤ LỤC ", "CHỦ TỊCH QUỐC HỘI\n", "Nơi nhận:\n", " | ", "- ", "+ ", "Article ", "Annex ",
      "MỤC LỤC\n", "Luật này ", "như sau:\n",
      "người lao động ", "shall apply ", "the ", "\u{0C}", "\u{A0}", "\t", "e\u{302}\u{301}",
      "\u{D0}iều ", "### ", "**", "1. ", "5.3 ", "[1] ", "Căn cứ ",
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for round in 0..<400 {
      var text = ""
      for _ in 0..<(20 + round % 150) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count]
      }
      for document in try DocumentReader(options: .init(computesDigest: false)).read(
        Array(text.utf8), name: round % 2 == 0 ? "a.txt" : "a.md")
      {
        let broken = StructureInvariants.violations(of: document)
        #expect(broken == [], "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: ["1. người học", "(i) người học", "a) người học"])
  func `a label that repeats does not nest deeper and deeper`(line: String) throws {
    let document = try TextReading.document(
      "Điều 1. Phạm vi của luật\n" + String(repeating: line + "\n", count: 100))
    let depth = document.ids.map { $0.components(separatedBy: "__").count }.max() ?? 0
    #expect(depth <= 8)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "Điều 1. A\n", "1. a\n", "“Điều 1. A\n", "Chương I\nA\n", "(i) a\n", "CHỦ TỊCH\n",
      "PHỤ LỤC I\n",
    ])
  func `the same line twenty thousand times is read without hanging`(line: String) throws {
    let text = "Điều 1. Phạm vi của luật\n" + String(repeating: line, count: 20_000)
    let documents = try DocumentReader(options: .init(computesDigest: false)).read(
      Array(text.utf8), name: "a.txt")
    #expect(documents.reduce(0) { $0 + $1.ledger.unaccounted } == 0)
    #expect(documents.reduce(0) { $0 + $1.ledger.bytes } == text.utf8.count)
  }
}
