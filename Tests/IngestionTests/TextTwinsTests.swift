import Foundation
import Ingestion
import LegalModel
import Testing

/// Texts that differ only in bytes that carry no law give the same outline.
@Suite struct TextTwinsTests {
  static let law = """
    LUẬT
    VIỆC LÀM
    Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi của luật
    1. Luật này quy định về việc làm của người lao động trong các trường hợp sau đây:
    a) người lao động làm việc theo hợp đồng với cơ quan, tổ chức hoặc cá nhân;
    b) người lao động tự tạo việc làm cho mình và cho người khác trong gia đình;
    đ) người lao động đi làm việc ở nước ngoài theo quy định của pháp luật.
    2. Luật này không áp dụng với người đang học nghề tại cơ sở giáo dục.
    Điều 2. Giải thích từ ngữ
    1. Người lao động là người từ đủ 15 tuổi, có khả năng lao động và có nhu cầu làm việc.
    2. Việc làm là hoạt động lao động tạo ra thu nhập mà không bị pháp luật cấm.
    Chương II
    CHÍNH SÁCH
    Điều 3. Chính sách của Nhà nước về việc làm
    Nhà nước bảo đảm quyền làm việc, quyền tự do chọn việc làm của mọi người.
    Điều 4. Hiệu lực thi hành
    Luật này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2015.
    CHỦ TỊCH QUỐC HỘI
    Nguyễn Văn A

    """

  static func transformed(_ text: String, by name: String) -> [UInt8] {
    switch name {
    case "NFD": return Array(text.decomposedStringWithCanonicalMapping.utf8)
    case "CRLF": return Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
    case "CR": return Array(text.replacingOccurrences(of: "\n", with: "\r").utf8)
    case "byte-order mark": return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case "UTF-16": return [UInt8](text.data(using: .utf16) ?? Data())
    case "UTF-16LE without mark": return [UInt8](text.data(using: .utf16LittleEndian) ?? Data())
    case "UTF-16BE without mark": return [UInt8](text.data(using: .utf16BigEndian) ?? Data())
    case "no-break spaces": return Array(text.replacingOccurrences(of: " ", with: "\u{A0}").utf8)
    case "double spaces": return Array(text.replacingOccurrences(of: " ", with: "  ").utf8)
    case "tabs": return Array(text.replacingOccurrences(of: " ", with: "\t").utf8)
    case "blank lines": return Array(text.replacingOccurrences(of: "\n", with: "\n\n").utf8)
    case "trailing blanks": return Array(text.replacingOccurrences(of: "\n", with: "  \n").utf8)
    case "indent": return Array(text.replacingOccurrences(of: "\n", with: "\n    ").utf8)
    case "zero-width": return Array(text.replacingOccurrences(of: "i", with: "i\u{200B}").utf8)
    case "soft hyphens": return Array(text.replacingOccurrences(of: "i", with: "i\u{AD}").utf8)
    case "eth":
      return Array(
        text.replacingOccurrences(of: "Đ", with: "\u{D0}").replacingOccurrences(
          of: "đ", with: "\u{F0}"
        ).utf8)
    case "no last line end": return Array(text.trimmingCharacters(in: .newlines).utf8)
    default: return Array(text.utf8)
    }
  }

  static let forms = [
    "NFD", "CRLF", "CR", "byte-order mark", "UTF-16", "UTF-16LE without mark",
    "UTF-16BE without mark", "no-break spaces", "double spaces", "tabs", "blank lines",
    "trailing blanks", "indent", "zero-width", "soft hyphens", "eth", "no last line end",
  ]

  @Test(arguments: forms)
  func `the twin of a law has the same outline, words and metadata`(form: String) throws {
    let plain = try TextReading.document(TextTwinsTests.law)
    let bytes = TextTwinsTests.transformed(TextTwinsTests.law, by: form)
    let documents = try DocumentReader(options: .init(computesDigest: false)).read(
      bytes, name: "law.txt")
    #expect(documents.count == 1)
    let twin = try #require(documents.first)
    #expect(StructureInvariants.violations(of: twin) == [])
    #expect(twin.outline.map { squeezed($0) } == plain.outline.map { squeezed($0) })
    var expected = plain.metadata
    expected.source = twin.metadata.source
    #expect(twin.metadata == expected)
    #expect(twin.codes == plain.codes)
  }

  private func squeezed(_ row: OutlineRow) -> OutlineRow {
    OutlineRow(
      id: row.id, kind: row.kind, number: row.number, quoted: row.quoted, heading: row.heading,
      text: row.text.split(whereSeparator: { $0 == " " }).joined(separator: " "))
  }

  @Test(arguments: [60, 72, 90], [false, true])
  func `a wrapped law has the tree of the unwrapped one`(columns: Int, isParted: Bool) throws {
    let plain = try TextReading.document(TextTwinsTests.law)
    let paragraphs = TextTwinsTests.law.split(separator: "\n").map {
      TextTwinsTests.wrapped($0, columns)
    }
    let document = try TextReading.document(paragraphs.joined(separator: isParted ? "\n\n" : "\n"))
    func words(_ document: LegalDocument) -> [OutlineRow] {
      document.outline.map { row in
        OutlineRow(
          id: row.id, kind: row.kind, number: row.number, quoted: row.quoted, heading: row.heading,
          text: row.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      }
    }
    let (left, right) = (words(plain), words(document))
    #expect(left.filter { $0.kind != .preamble } == right.filter { $0.kind != .preamble })
  }

  static func wrapped(_ paragraph: Substring, _ columns: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      if line.count + 1 + word.count > columns, !line.isEmpty {
        lines.append(line)
        line = String(word)
      } else {
        line = line.isEmpty ? String(word) : line + " " + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  @Test func `reading twice gives the same document`() throws {
    let first = try TextReading.document(TextTwinsTests.law)
    let second = try TextReading.document(TextTwinsTests.law)
    #expect(first.provisions == second.provisions)
    #expect(first.ledger == second.ledger)
    #expect(first.metadata == second.metadata)
    #expect(first.diagnostics == second.diagnostics)
  }

  @Test(arguments: [
    "Điều 1. Phạm vi của luật\n⟦1. Luật áp dụng với người lao động.⟧\n⟦2. Luật không áp dụng với người học:\n⟦a) người học nghề;⟧\n⟦b) người học tiếng Việt.⟧⟧\n",
    "\u{FEFF}Điều 1. Phạm vi của luật\r\n  ⟦1.\u{A0}Luật áp dụng với người lao động.⟧  \r\n\t⟦2. Luật không áp dụng với người học:\r\n⟦a) người học nghề;⟧\r\n⟦b) người học tie\u{302}\u{301}ng Việt.⟧⟧\r\n",
  ])
  func `a unit spans from its label to the end of its last child in the original bytes`(
    marked: String
  ) throws {
    let text = MarkedText(marked)
    let document = try TextReading.document(text.text)
    let spans = document.provisions.filter { $0.kind != .article }.map(\.span)
    #expect(spans == text.spans)
  }

  @Test func `parts of one text are read as one document`() throws {
    let halves = TextTwinsTests.law.components(separatedBy: "Chương II\n")
    let joined = try DocumentReader().read(
      joined: [Array(halves[0].utf8), Array(("Chương II\n" + halves[1]).utf8)], name: "a.txt")
    let plain = try TextReading.document(TextTwinsTests.law)
    #expect(joined.map(\.outline) == [plain.outline])
  }
}
