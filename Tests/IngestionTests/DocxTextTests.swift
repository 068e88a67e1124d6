import LegalModel
import Testing

@testable import Ingestion

@Suite struct DocxTextTests {
  @Test func `one paragraph is one line, however many runs it has`() throws {
    let body =
      "<w:p><w:r><w:t>Điều </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1.</w:t></w:r>"
      + "<w:r><w:t xml:space=\"preserve\"> Phạm vi</w:t></w:r></w:p>"
    #expect(try DocxFixture(body).lines() == ["Điều 1. Phạm vi"])
  }

  @Test func `breaks, tabs and hyphens are drawn as signs`() throws {
    let body =
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/>"
      + "<w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t></w:r></w:p>"
    #expect(try DocxFixture(body).lines() == ["a\tb", "c", "d-ef"])
  }

  @Test func `a row is one line of cells and a cell one run of paragraphs`() throws {
    let p = { DocxFixture.paragraph($0) }
    let table = DocxFixture.table([[p("a") + p("b"), p(""), p("c")], [p("d"), p("e"), p("f")]])
    #expect(try DocxFixture(table).lines() == ["a / b |  | c", "d | e | f"])
  }

  @Test func `a row of one cell frames ordinary lines`() throws {
    let p = { DocxFixture.paragraph($0) }
    let inner = DocxFixture.table([[p("x"), p("y")]])
    let table = DocxFixture.table([[p("a") + p("b") + inner]])
    #expect(try DocxFixture(table).lines() == ["a", "b", "x | y"])
  }

  @Test func `a table inside a cell keeps all its text in the row`() throws {
    let p = { DocxFixture.paragraph($0) }
    let inner = DocxFixture.table([[p("x"), p("y")], [p("z"), p("")]])
    let table = DocxFixture.table([[p("a") + inner, p("b")]])
    #expect(try DocxFixture(table).lines() == ["a / x / y / z /  | b"])
  }

  @Test func `a vertically merged cell reads in each of its rows`() throws {
    let rows =
      "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
      + DocxFixture.paragraph("4") + "</w:tc><w:tc>" + DocxFixture.paragraph("a") + "</w:tc></w:tr>"
      + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>"
      + DocxFixture.paragraph("b") + "</w:tc></w:tr>"
    #expect(try DocxFixture("<w:tbl>\(rows)</w:tbl>").lines() == ["4 | a", "4 | b"])
  }

  @Test func `content controls, hyperlinks, smart tags and fields keep their text`() throws {
    let body =
      "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p>"
      + "<w:hyperlink><w:r><w:t>Luật </w:t></w:r></w:hyperlink>"
      + "<w:smartTag><w:r><w:t>này </w:t></w:r></w:smartTag>"
      + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>số 1</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>"
    #expect(try DocxFixture(body).lines() == ["Luật này số 1"])
  }

  @Test func `one branch of alternatives is read and a text box follows its paragraph`() throws {
    let box = "<w:txbxContent>\(DocxFixture.paragraph("trong khung"))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>trước</w:t></w:r><w:r><mc:AlternateContent>"
      + "<mc:Choice Requires=\"wps\"><w:drawing><wp:posOffset>12700</wp:posOffset>\(box)</w:drawing>"
      + "</mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
      + "<w:r><w:t> sau</w:t></w:r></w:p>"
    #expect(try DocxFixture(body).lines() == ["trước sau", "trong khung"])
  }

  @Test func `tracked changes are accepted and counted`() throws {
    let body =
      "<w:p><w:r><w:t xml:space=\"preserve\">trong </w:t></w:r><w:del><w:r>"
      + "<w:delText>30</w:delText></w:r></w:del><w:ins><w:r><w:t>45</w:t></w:r></w:ins>"
      + "<w:r><w:t xml:space=\"preserve\"> ngày</w:t></w:r></w:p>"
    let fixture = DocxFixture(body)
    #expect(try fixture.lines() == ["trong 45 ngày"])
    let document = try #require(try fixture.documents().first)
    let change = try #require(
      document.diagnostics.first { $0.code == "tracked-changes-accepted" })
    #expect(change.arguments == ["2"])
    #expect(
      document.ledger.parts.contains {
        $0.name == "word/document.xml#deleted-text" && $0.bytes == 2
      })
  }

  @Test func `a paragraph whose mark was deleted goes on in the next`() throws {
    let gone = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
    let body = DocxFixture.paragraph("một ", properties: gone) + DocxFixture.paragraph("hai")
    #expect(try DocxFixture(body).lines() == ["một hai"])
  }

  @Test func `hidden text is left out and said to be`() throws {
    let body =
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
      + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>hiện</w:t></w:r></w:p>"
    let fixture = DocxFixture(body)
    #expect(try fixture.lines() == ["hiện"])
    #expect(
      try fixture.documents().first?.diagnostics.contains { $0.code == "hidden-text-skipped" }
        == true)
  }

  @Test func `signs of symbol fonts become Unicode`() throws {
    let body =
      "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/><w:t> 5 </w:t>"
      + "<w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
      + "</w:r></w:p>"
    #expect(try DocxFixture(body).lines() == ["≤ 5 α✓"])
  }

  @Test func `spans point into the rendered text`() throws {
    let body =
      DocxFixture.paragraph("Điều 1. Phạm vi")
      + DocxFixture.paragraph("Luật này quy định về thí nghiệm.")
    let document = try #require(try DocxFixture(body).documents().first)
    let article = try #require(document.provisions.first { $0.kind == .article })
    #expect(
      document.source.string(article.span) == "Điều 1. Phạm vi\nLuật này quy định về thí nghiệm.")
    #expect(document.ledger.unaccounted == 0)
  }
}
