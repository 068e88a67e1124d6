import LegalModel
import OfficePackage
import Testing

@testable import Ingestion

@Suite struct DocxPackageTests {
  private func error(_ bytes: [UInt8]) -> ReadingError? {
    do {
      _ = try DocxReader(source: DocxFixture.source(bytes.count)).read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file that is cut off is refused as damaged`() throws {
    let bytes = try DocxFixture(DocxFixture.paragraph("Điều 1.")).bytes()
    #expect(error(Array(bytes.prefix(bytes.count / 2)))?.code == "damaged-package")
    #expect(error([])?.code == "damaged-package")
  }

  @Test func `a workbook is named as what it is`() throws {
    var writer = ZIPPackageWriter()
    try writer.add("xl/workbook.xml", Array("<workbook/>".utf8))
    let failure = error(try writer.finished())
    #expect(failure?.code == "no-word-document")
    #expect(failure?.message.contains("an Excel workbook") == true)
  }

  @Test func `the part whose XML is broken is named`() throws {
    let failure = error(try DocxFixture("<w:p>").bytes())
    #expect(failure?.code == "malformed-xml")
    #expect(failure?.message.hasPrefix("word/document.xml: ") == true)
  }

  @Test func `a package that unpacks to far too much is refused`() throws {
    let bytes = try DocxFixture(String(repeating: " ", count: 3_000_000)).bytes()
    #expect(error(bytes)?.code == "package-too-large")
  }

  @Test func `broken styles cost a diagnostic, not the document`() throws {
    var fixture = DocxFixture(DocxFixture.paragraph("Điều 1. Phạm vi"))
    fixture.styles = "<w:style>"
    let document = try #require(try fixture.documents().first)
    #expect(document.diagnostics.contains { $0.code == "part-unreadable" })
    #expect(document.provisions.contains { $0.kind == .article })
  }

  @Test func `every part of the package is in the ledger with what became of it`() throws {
    var fixture = DocxFixture(DocxFixture.paragraph("Điều 1. Phạm vi"))
    fixture.numbering = ""
    fixture.extra = [
      ("word/header1.xml", "<hdr/>"), ("word/media/image1.png", "x"), ("docProps/core.xml", "<c/>"),
      ("word/theme/theme1.xml", "<t/>"), ("word/settings.xml", "<s/>"), ("odd.bin", "?"),
    ]
    let parts = try #require(try fixture.documents().first).ledger.parts
    let dispositions = Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0.disposition) })
    #expect(
      dispositions == [
        "[Content_Types].xml": "content-types", "_rels/.rels": "relationships",
        "word/document.xml": "read", "word/_rels/document.xml.rels": "relationships",
        "word/numbering.xml": "read", "word/header1.xml": "header-footer",
        "word/media/image1.png": "image", "docProps/core.xml": "metadata",
        "word/theme/theme1.xml": "theme", "word/settings.xml": "settings",
        "odd.bin": "unknown-part",
      ])
  }
}
