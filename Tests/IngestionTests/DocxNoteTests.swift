import LegalModel
import Testing

@testable import Ingestion

@Suite struct DocxNoteTests {
  private func lines(_ fixture: DocxFixture) throws -> DocxLines {
    let parts = try DocxParts(try fixture.bytes())
    var renderer = DocxRenderer(parts)
    renderer.renderBody()
    renderer.renderNotes(parts)
    return DocxLines(renderer.output)
  }

  private func fixture() -> DocxFixture {
    var fixture = DocxFixture(
      "<w:p><w:r><w:t>Điều 1. Phạm vi</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>"
        + "<w:p><w:r><w:t>Luật này</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:r><w:t xml:space=\"preserve\"> quy định.</w:t></w:r></w:p>")
    let note = { (id: Int, text: String) in
      "<w:footnote w:id=\"\(id)\"><w:p><w:r><w:footnoteRef/></w:r>"
        + "<w:r><w:t>\(text)</w:t></w:r></w:p></w:footnote>"
    }
    fixture.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
      + note(2, "Chú thích sau.") + note(3, "Chú thích trước.") + note(4, "Không ai gọi.")
    return fixture
  }

  @Test func `notes are numbered in the order of their marks`() throws {
    let lines = try lines(fixture())
    let source = lines.text().source
    let notes = lines.notes()
    #expect(notes.map(\.mark) == ["1", "2"])
    #expect(
      notes.flatMap(\.body).map { source.string($0) } == ["Chú thích trước.", "Chú thích sau."])
    #expect(
      notes.map { String(decoding: source.normalised[..<$0.at].suffix(4), as: UTF8.self) }
        == ["m vi", " này"].map { String(decoding: Array($0.utf8).suffix(4), as: UTF8.self) })
  }

  @Test func `a mark that the author wrote is known as one`() throws {
    var fixture = DocxFixture(
      "<w:p><w:r><w:t>Điều 1.</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows=\"1\""
        + " w:id=\"1\"/><w:t>(*)</w:t></w:r></w:p>")
    fixture.footnotes = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>Sao.</w:t></w:r></w:p></w:footnote>"
    let lines = try lines(fixture)
    let note = try #require(lines.notes().first)
    #expect(note.mark == "(*)")
    #expect(note.markRange.map { lines.text().source.string($0) } == "(*)")
  }

  @Test func `bodies of notes are no lines of the text`() throws {
    let text = try lines(fixture()).text()
    #expect(
      text.lines.map { text.source.string($0.range) } == ["Điều 1. Phạm vi", "Luật này quy định."])
  }

  @Test func `a note that nothing refers to is in the ledger`() throws {
    let document = try #require(try fixture().documents().first)
    #expect(document.ledger.unaccounted == 0)
    #expect(document.ledger.parts.contains { $0.disposition == "unreferenced-note" })
  }

  @Test func `endnotes are numbered in small roman numerals`() throws {
    var fixture = DocxFixture(
      "<w:p><w:r><w:t>Điều 1.</w:t><w:endnoteReference w:id=\"5\"/></w:r></w:p>")
    fixture.endnotes = "<w:endnote w:id=\"5\"><w:p><w:r><w:t>Cuối.</w:t></w:r></w:p></w:endnote>"
    #expect(try lines(fixture).notes().map(\.mark) == ["i"])
  }

  @Test func `notes stand with the provision that carries their mark`() throws {
    let document = try #require(try fixture().documents().first)
    #expect(document.footnotes.map(\.mark) == ["1", "2"])
    #expect(
      document.footnotes.map { document.text(of: $0) } == ["Chú thích trước.", "Chú thích sau."])
    #expect(
      document.footnotes.map { document.provisions[$0.provision].kind } == [.article, .article])
    #expect(document.ledger.skipped.isEmpty)
    let returned = try AkomaNtosoFixture.returned(document)
    #expect(AkomaNtosoFixture.outline(returned) == AkomaNtosoFixture.outline(document))
  }
}
