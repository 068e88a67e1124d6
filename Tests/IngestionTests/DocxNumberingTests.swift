import LegalModel
import Testing

@testable import Ingestion

@Suite struct DocxNumberingTests {
  typealias Fixture = DocxFixture

  @Test func `article labels of a list stand in front of the text`() throws {
    var fixture = Fixture(
      Fixture.item("Phạm vi") + Fixture.item("Khoản một", level: 1)
        + Fixture.item("Khoản hai", level: 1) + Fixture.item("Đối tượng")
        + Fixture.item("Khoản đầu", level: 1))
    fixture.numbering = Fixture.list(
      Fixture.level(0, "Điều %1. "), Fixture.level(1, "%2."))
    #expect(
      try fixture.lines() == [
        "Điều 1. Phạm vi", "1. Khoản một", "2. Khoản hai", "Điều 2. Đối tượng", "1. Khoản đầu",
      ])
    let document = try #require(try fixture.documents().first)
    #expect(
      document.provisions.map(\.id.value)
        == ["art_1", "art_1__para_1", "art_1__para_2", "art_2", "art_2__para_1"])
  }

  @Test func `labels may show the numbers of the levels above`() throws {
    var fixture = Fixture(
      Fixture.item("a") + Fixture.item("b", level: 1) + Fixture.item("c", level: 1))
    fixture.numbering = Fixture.list(
      Fixture.level(0, "%1.", format: "upperRoman"),
      Fixture.level(1, "%1.%2)", more: "<w:isLgl/>"))
    #expect(try fixture.lines() == ["I. a", "1.1) b", "1.2) c"])
  }

  @Test(
    arguments: [
      ("lowerLetter", 1, "a"), ("lowerLetter", 27, "aa"), ("upperLetter", 2, "B"),
      ("lowerRoman", 4, "iv"), ("upperRoman", 9, "IX"), ("decimalZero", 7, "07"), ("none", 3, ""),
      ("decimal", 12, "12"),
    ] as [(String, Int, String)])
  func `numbers are written in the format of their level`(
    format: String, number: Int, text: String
  ) {
    #expect(DocxNumberFormat.text(number, format) == text)
  }

  @Test func `lists of one kind share a counter unless a start is overridden`() throws {
    var fixture = Fixture(
      Fixture.item("a") + Fixture.item("b", list: 2) + Fixture.item("c", list: 3)
        + Fixture.item("d", list: 3))
    fixture.numbering = Fixture.list(
      Fixture.level(0, "%1."),
      instances: "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
    #expect(try fixture.lines() == ["1. a", "2. b", "1. c", "2. d"])
  }

  @Test func `a level that never restarts goes on through its parents`() throws {
    var fixture = Fixture(
      Fixture.item("a") + Fixture.item("b", level: 1) + Fixture.item("c")
        + Fixture.item("d", level: 1))
    fixture.numbering = Fixture.list(
      Fixture.level(0, "Chương %1", format: "upperRoman"),
      Fixture.level(1, "Điều %2.", more: "<w:lvlRestart w:val=\"0\"/>"))
    #expect(try fixture.lines() == ["Chương I a", "Điều 1. b", "Chương II c", "Điều 2. d"])
  }

  private func styled(_ text: String, _ style: String) -> String {
    Fixture.paragraph(text, properties: "<w:pStyle w:val=\"\(style)\"/>")
  }

  @Test func `a style numbers its paragraphs at the level that names it`() throws {
    var fixture = Fixture(styled("a", "Dieu") + styled("b", "Con") + styled("c", "Dieu"))
    fixture.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:pPr><w:numPr>"
      + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Dieu\"/></w:style>"
    fixture.numbering = Fixture.list(
      Fixture.level(0, "%1."), Fixture.level(1, "Điều %2.", more: "<w:pStyle w:val=\"Dieu\"/>"))
    #expect(try fixture.lines() == ["Điều 1. a", "Điều 2. b", "Điều 3. c"])
  }

  @Test func `number 0 takes a paragraph out of the list of its style`() throws {
    var fixture = Fixture(
      Fixture.paragraph("a", properties: "<w:pStyle w:val=\"S\"/>")
        + Fixture.paragraph(
          "b", properties: "<w:pStyle w:val=\"S\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
    fixture.styles =
      "<w:style w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    fixture.numbering = Fixture.list(Fixture.level(0, "%1."))
    #expect(try fixture.lines() == ["1. a", "b"])
  }

  @Test func `bullets are drawn, those of symbol fonts as a bullet`() throws {
    var fixture = Fixture(Fixture.item("a") + Fixture.item("b", level: 1))
    fixture.numbering = Fixture.list(
      Fixture.level(0, "-", format: "bullet"), Fixture.level(1, "\u{F0B7}", format: "bullet"))
    #expect(try fixture.lines() == ["- a", "• b"])
  }

  @Test func `absurd numbers are held within reason`() throws {
    let huge = String(Int.max)
    var fixture = Fixture(
      Fixture.item("a") + Fixture.item("b")
        + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"\(huge)\"/></w:trPr><w:tc><w:tcPr>"
        + "<w:gridSpan w:val=\"\(huge)\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>")
    fixture.numbering =
      "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"\(huge)\"/>"
      + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
    #expect(try fixture.lines().first == "1000000. a")
  }
}
