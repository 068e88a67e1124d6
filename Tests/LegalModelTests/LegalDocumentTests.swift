import LegalModel
import Testing

/// Reading a document that was built by hand: points below khoản 2 of Điều 5, in a chapter.
@Suite struct LegalDocumentTests {
  static let document: LegalDocument = {
    let words = [
      "Điều 5.", "Quyền", "2.", "Người lao động có quyền:", "b)", "nghỉ ngơi;", "đ)", "làm việc.",
      "Luật này áp dụng.",
    ]
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for word in words {
      ranges.append(bytes.count..<(bytes.count + word.utf8.count))
      bytes.append(contentsOf: Array(word.utf8) + [0x0A])
    }
    let roles: [TextPiece.Role] = [
      .label, .heading, .label, .text, .label, .text, .label, .text, .text,
    ]
    let pieces = zip(ranges, roles).map { TextPiece($0, $1) }
    func unit(
      _ id: String, _ kind: ProvisionKind, _ number: String?, _ parent: Int?, _ range: Range<Int>
    ) -> Provision {
      Provision(
        id: ProvisionID(id), kind: kind, number: number, numberCorrected: nil, parent: parent,
        isQuoted: false,
        span: SourceSpan(range.isEmpty ? 0 : ranges[range.lowerBound].lowerBound, bytes.count),
        pieces: range)
    }
    let source = SourceDescription(
      path: "-", part: 1, span: SourceSpan(0, bytes.count), format: "text", encoding: "utf-8",
      bytes: bytes.count, sha256: "")
    return LegalDocument(
      metadata: DocumentMetadata(kind: "law", language: .vietnamese, source: source),
      source: SourceText(bytes),
      provisions: [
        unit("art_5", .article, "5", nil, 0..<2), unit("art_5__para_2", .paragraph, "2", 0, 2..<4),
        unit("art_5__para_2__point_b", .point, "b", 1, 4..<6),
        unit("art_5__para_2__point_đ", .point, "đ", 1, 6..<8),
        unit("art_5__tail_1", .tail, nil, 0, 8..<9),
      ],
      pieces: pieces, footnotes: [], variants: [], diagnostics: [],
      ledger: Ledger(bytes: bytes.count, placed: bytes.count, skipped: [], unaccounted: 0))
  }()

  @Test func `label, heading and text of a unit are told apart`() throws {
    let document = LegalDocumentTests.document
    let article = try #require(document.provision(ProvisionID("art_5")))
    #expect(document.label(of: article) == "Điều 5.")
    #expect(document.heading(of: article) == "Quyền")
    #expect(document.text(of: article) == "")
    let point = try #require(document.provision(ProvisionID("art_5__para_2__point_đ")))
    #expect(document.text(of: point) == "làm việc.")
    #expect(document.heading(of: point) == nil)
  }

  @Test func `children are those of the unit alone, in order`() {
    let document = LegalDocumentTests.document
    #expect(document.children(of: 0) == [1, 4])
    #expect(document.children(of: 1) == [2, 3])
    #expect(document.children(of: 4) == [])
    #expect(document.subtreeEnd(of: 1) == 4)
    #expect(document.article(of: 3) == 0)
  }

  @Test(arguments: [
    (0, "Điều 5", "Article 5"), (1, "khoản 2 Điều 5", "paragraph 2, Article 5"),
    (2, "điểm b khoản 2 Điều 5", "point b, paragraph 2, Article 5"),
    (3, "điểm đ khoản 2 Điều 5", "point đ, paragraph 2, Article 5"),
    (4, "đoạn cuối thứ 1 Điều 5", "closing text 1, Article 5"),
  ])
  func `a unit is cited from the smallest to the article`(row: (index: Int, vi: String, en: String))
  {
    let path = LegalDocumentTests.document.path(of: row.index)
    #expect(path.vi == row.vi)
    #expect(path.en == row.en)
    #expect(path.text(in: .vietnamese) == row.vi)
    #expect(path.text(in: LanguageCode("fr")) == row.en)
  }
}
