import Foundation
import LegalModel
import Testing

@testable import Ingestion

@Suite struct AkomaNtosoRoundTripTests {
  typealias Fixture = AkomaNtosoFixture

  private let law = """
    LUẬT
    THỬ NGHIỆM & KIỂM TRA
    Căn cứ Hiến pháp của nước thử nghiệm;
    Quốc hội ban hành Luật này để kiểm tra một chương trình máy tính.
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi điều chỉnh
    1. Luật này quy định hai việc sau đây:
    a) Việc thứ nhất, khi a < b;
    đ) Việc thứ hai.
    Các việc khác do Chính phủ quy định.
    2. Bảng kèm theo:
    STT | Tên gọi | | Ghi chú
    1 | Dòng một / hai | 5% |
    Điều 2. Sửa đổi luật khác
    1. Sửa đổi khoản 3 Điều 7 như sau:
    “3. Thời hạn là 30 ngày, gồm:
    a) Ngày nghỉ;
    b) Ngày lễ.”.
    2. Bãi bỏ khoản 4 Điều 8.
    CHỦ TỊCH QUỐC HỘI
    Nguyễn Văn Thử
    PHỤ LỤC I
    DANH MỤC
    1. Mục thứ nhất của danh mục này.
    """

  @Test func `a law comes back as it was written`() throws {
    let document = try #require(try Fixture.documents(text: law).first)
    let bytes = AkomaNtosoWriter().write(document)
    #expect(try Fixture.complaints(about: bytes) == "")
    let returned = try #require(try Fixture.read(bytes).first)
    #expect(Fixture.outline(returned) == Fixture.outline(document))
    #expect(returned.ledger.unaccounted == 0)
  }

  @Test func `writing twice gives the same bytes`() throws {
    let document = try #require(try Fixture.documents(text: law).first)
    let bytes = AkomaNtosoWriter().write(document)
    #expect(AkomaNtosoWriter().write(try Fixture.returned(document)) == bytes)
  }

  @Test func `spans of a document that was read point at its text`() throws {
    let document = try Fixture.returned(try #require(try Fixture.documents(text: law).first))
    for provision in document.provisions where provision.kind == .point {
      let text = document.source.string(provision.span)
      #expect(text.hasPrefix(document.label(of: provision)))
      #expect(text.hasSuffix(document.text(of: provision)))
    }
  }

  @Test func `meta data come back whole`() throws {
    let read = try #require(try Fixture.documents(text: law).first)
    var metadata = read.metadata
    metadata.kind = "treaty"
    metadata.rank = 3
    metadata.number = "12/2020/QH14 \"&\""
    metadata.title = "Luật thử <nghiệm>"
    metadata.issuer = "Quốc hội"
    metadata.signer = "Nguyễn Văn Thử"
    metadata.place = "Hà Nội"
    metadata.issued = CalendarDate("2020-06-18")
    metadata.effective = CalendarDate("2021-01-01")
    metadata.expires = CalendarDate("2031-01-01")
    metadata.status = "inForce"
    metadata.parties = ["VNM", "Nhật Bản"]
    metadata.authenticLanguages = [.vietnamese, LanguageCode("ja")]
    metadata.workURI = WorkURI("/akn/vn/act/luat/2020-06-18/đặc-biệt")
    let document = read.with(metadata: metadata)
    let bytes = AkomaNtosoWriter().write(document)
    #expect(try Fixture.complaints(about: bytes) == "")
    let returned = try #require(try Fixture.read(bytes).first)
    #expect(Fixture.metadata(returned) == Fixture.metadata(document))
  }

  @Test(arguments: ["statement", "directive", "document", "decree"])
  func `every kind of document is valid`(kind: String) throws {
    let read = try #require(try Fixture.documents(text: law).first)
    var metadata = read.metadata
    metadata.kind = kind
    let bytes = AkomaNtosoWriter().write(read.with(metadata: metadata))
    #expect(try Fixture.complaints(about: bytes) == "")
    #expect(try Fixture.read(bytes).first?.metadata.kind == kind)
  }

  @Test(arguments: 0..<60)
  func `any tree of units comes back, however it is nested`(seed: Int) throws {
    let document = RandomOutline(seed: UInt64(seed)).document()
    let bytes = AkomaNtosoWriter().write(document)
    #expect(try Fixture.complaints(about: bytes) == "")
    let returned = try #require(try Fixture.read(bytes).first)
    #expect(Fixture.outline(returned) == Fixture.outline(document))
    #expect(returned.ledger.unaccounted == 0)
  }
}

/// Makes documents of units that are nested without any sense.
struct RandomOutline {
  private var state: UInt64
  private var text = ""
  private var outline = Outline()

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  func document() -> LegalDocument {
    var builder = self
    for _ in 0..<(1 + builder.next(30)) { builder.addUnit() }
    let source = SourceText(Array(builder.text.utf8))
    let metadata = DocumentMetadata(
      kind: "law", language: .vietnamese, source: AkomaNtosoFixture.source())
    let assembly = DocumentAssembly(
      source: source, extent: [SourceSpan(0, source.original.count)], skips: [], parts: [])
    return assembly.document(builder.outline, metadata: metadata, diagnostics: [])
  }

  private mutating func piece(_ words: String, _ role: TextPiece.Role, _ joint: TextPiece.Joint) {
    let start = text.utf8.count
    text += words
    outline.pieces.append(TextPiece(start..<text.utf8.count, role, joint))
    text += "\n"
  }

  private mutating func words() -> String {
    let pool = ["đất & nước", "a < b", "“trích”", "5%", "khoản 2", "x", "Điều 3", "một | hai", "/"]
    return (0...next(4)).map { _ in pool[next(pool.count)] }.joined(separator: " ")
  }

  private mutating func addUnit() {
    let count = outline.drafts.count
    let kinds = ProvisionKind.allCases
    let kind = kinds[next(kinds.count)]
    // A parent is the last unit or one of its ancestors, as in document order.
    var parent = count - 1
    while parent >= 0, next(2) == 0 { parent = outline.drafts[parent].parent }
    let outerIsQuoted = parent >= 0 && outline.drafts[parent].isQuoted
    let opensQuotation = parent >= 0 && !outerIsQuoted && next(5) == 0
    let start = outline.pieces.count
    var number: String?
    if next(2) == 0 {
      number = ["1", "25a", "đ", "IV", "12.3"][next(5)]
      if next(4) > 0 { piece("(\(number ?? ""))", .label, .none) }
    }
    if next(3) == 0 { piece(words(), .heading, .space) }
    for _ in 0..<next(3) { piece(words(), .text, .newline) }
    outline.drafts.append(
      Draft(
        kind: kind, number: number, numberCorrected: next(9) == 0 ? "7" : nil, parent: parent,
        quotation: opensQuotation ? 1 : 0, isQuoted: outerIsQuoted || opensQuotation,
        pieces: start..<outline.pieces.count, fixedID: nil))
    if next(6) == 0 { addNote(to: count) }
  }

  private mutating func addNote(to unit: Int) {
    let own = outline.drafts[unit].pieces
    let first = outline.pieces[own].first { $0.role == .text }
    let start = text.utf8.count
    text += "Chú thích " + words()
    let body = TextPiece(start..<text.utf8.count, .text, .newline)
    text += "\n"
    outline.notes.append(
      DraftNote(provision: unit, mark: "3", at: first?.range.count ?? 0, pieces: [body]))
  }
}
