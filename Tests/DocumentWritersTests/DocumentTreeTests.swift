import DocumentWriters
import Ingestion
import LegalModel
import Testing

@Suite struct DocumentTreeTests {
  static func document() throws -> LegalDocument {
    let text = """
      Điều 1. Quyền của người lao động
      1. Người lao động có quyền:
      a) làm việc;
      đ) nghỉ ngơi.
      """
    return try #require(DocumentReader().read(Array(text.utf8), name: "law.txt").first)
  }

  @Test func `the tree shows each unit with its label, deeper ones further in`() throws {
    let lines = DocumentTree().tree(of: try DocumentTreeTests.document()).split(
      whereSeparator: \.isNewline
    ).map(String.init)
    #expect(lines.count >= 5)
    #expect(lines[1] == "  Điều 1. Quyền của người lao động")
    #expect(lines[2] == "    1. Người lao động có quyền:")
    #expect(lines[3] == "      a) làm việc;")
    #expect(lines[4] == "      đ) nghỉ ngơi.")
  }

  @Test func `no line of the tree is wider than asked`() throws {
    let text =
      "Điều 1. Quyền của người lao động\n"
      + String(repeating: "Người lao động có quyền. ", count: 20)
    let document = try #require(DocumentReader().read(Array(text.utf8), name: "law.txt").first)
    let lines: [Substring] = DocumentTree(width: 40).tree(of: document).split(
      whereSeparator: \.isNewline)
    #expect(lines.dropFirst().map(\.count).max() ?? 0 <= 40)
    #expect(lines.contains { $0.hasSuffix("…") })
  }

  @Test func `the text has one paragraph a line with labels and headings`() throws {
    #expect(
      DocumentTree().text(of: try DocumentTreeTests.document())
        == "Điều 1. Quyền của người lao động\n1. Người lao động có quyền:\na) làm việc;\nđ) nghỉ ngơi.\n"
    )
  }

  @Test func `the ledger for people has totals and the reasons of skips with their lines`() throws {
    let text = "LUẬT\n--------\nĐiều 1. Phạm vi của luật\nLuật này áp dụng với người lao động.\n"
    let document = try #require(DocumentReader().read(Array(text.utf8), name: "law.txt").first)
    let table = LedgerTable().text(for: document)
    #expect(table.contains("law.txt (part 1)"))
    #expect(table.contains("bytes        \(text.utf8.count)"))
    #expect(table.contains("unaccounted  0"))
    #expect(table.contains("- rule: 1 places, 8 bytes"))
    #expect(table.contains("line 2: --------"))
  }
}
