import Findings
import LegalModel
import LegalXML
import OfficePackage
import Pacta
import PactaReports
import Testing

@Suite("Word report")
struct WordReportTests {
  private typealias Reader = WordPackageReader

  @Test(
    "every part is well-formed, and every relationship leads to a part",
    arguments: ReportTemplate.allCases)
  func parts(template: ReportTemplate) throws {
    let reader = try Reader(
      ReportSample.draftReport(language: .vietnamese).docx(template: template))
    let names = reader.package.parts.map(\.name)
    #expect(names.first == "[Content_Types].xml")
    for name in names { _ = try reader.tree(name) }
    let relations = try reader.tree("word/_rels/document.xml.rels")
    for target in Reader.values("Target", of: "Relationship", in: relations) {
      #expect(names.contains("word/" + target))
    }
    let ids = Set(Reader.values("Id", of: "Relationship", in: relations))
    let used =
      Reader.values("id", of: "headerReference", in: reader.document)
      + Reader.values("id", of: "footerReference", in: reader.document)
    #expect(!used.isEmpty && ids.isSuperset(of: used))
    let types = try reader.tree("[Content_Types].xml")
    for part in Reader.values("PartName", of: "Override", in: types) {
      #expect(names.contains(String(part.dropFirst())))
    }
  }

  @Test("every style and numbering that is used exists", arguments: ReportTemplate.allCases)
  func references(template: ReportTemplate) throws {
    let reader = try Reader(
      ReportSample.draftReport(language: .vietnamese).docx(template: template))
    let styles = try reader.tree("word/styles.xml")
    let known = Set(Reader.values("styleId", of: "style", in: styles))
    let used = ["pStyle", "rStyle", "tblStyle"].flatMap {
      Reader.values("val", of: $0, in: reader.document)
    }
    #expect(Set(used).subtracting(known).isEmpty)
    #expect(Set(Reader.values("val", of: "basedOn", in: styles)).subtracting(known).isEmpty)
    let numbering = try reader.tree("word/numbering.xml")
    let numbers = Set(Reader.values("numId", of: "num", in: numbering))
    let usedNumbers =
      Reader.values("val", of: "numId", in: reader.document)
      + Reader.values("val", of: "numId", in: styles)
    #expect(Set(usedNumbers).subtracting(numbers).isEmpty)
  }

  @Test(
    "every entry of the contents leads to a bookmark on a heading, and shows its number and words")
  func contents() throws {
    let reader = try Reader(ReportSample.draftReport(language: .vietnamese).docx())
    let anchors = Reader.values("anchor", of: "hyperlink", in: reader.document)
    let bookmarks = Reader.values("name", of: "bookmarkStart", in: reader.document)
    #expect(!anchors.isEmpty && anchors == bookmarks.filter(anchors.contains))
    let fields = Reader.elements("instrText", of: reader.document).map {
      reader.document.text(of: $0)
    }
    for anchor in anchors { #expect(fields.contains(" PAGEREF \(anchor) \\h ")) }
    #expect(fields.contains { $0.hasPrefix(" TOC ") })
    #expect(reader.paragraphs.contains { $0.hasPrefix("III. Tính hợp hiến") })
    #expect(reader.paragraphs.contains { $0.hasPrefix("Phụ lục I. Bảng đối chiếu") })
  }

  @Test("the head of the table is repeated, no row is broken, and its pages lie across")
  func table() throws {
    let report = try ReportSample.draftReport(language: .vietnamese)
    let reader = try Reader(report.docx())
    let tables = Reader.elements("tbl", of: reader.document)
    let table = try #require(
      tables.first { Reader.elements("gridCol", of: reader.document, under: $0).count == 11 })
    let rows = Reader.elements("tr", of: reader.document, under: table)
    #expect(rows.count == 1 + Array(report.lines).count)
    #expect(Reader.elements("tblHeader", of: reader.document, under: table).count == 1)
    #expect(Reader.elements("cantSplit", of: reader.document, under: table).count == rows.count)
    #expect(Reader.values("orient", of: "pgSz", in: reader.document) == ["landscape"])
    #expect(Reader.elements("sectPr", of: reader.document).count == 3)
    #expect(Reader.elements("titlePg", of: reader.document).count == 1)
  }

  @Test("the same report gives the same bytes, and every date in the archive is the same")
  func deterministic() throws {
    let report = try ReportSample.draftReport(language: .english)
    #expect(try report.docx() == report.docx())
    #expect(try report.docx() != report.docx(template: .field))
  }

  @Test("markup and characters that XML forbids do not break the text")
  func escaping() throws {
    let report = try ReportSample.draftReport(language: .vietnamese)
    let old = try #require(report.findings.first)
    let hostile = "a < b & c ]]> \u{1}\u{FFFE} \"d\"  e\n\u{1F4D8}"
    let finding = Finding(
      id: old.id, rule: old.rule, kind: old.kind, level: old.level, severity: old.severity,
      confidence: old.confidence, message: BilingualText(vi: hostile, en: hostile),
      reason: old.reason, evidence: old.evidence, recommendation: old.recommendation,
      legalBasis: old.legalBasis, fingerprint: old.fingerprint)
    let reader = try Reader(report.with(findings: [finding]).docx())
    #expect(
      reader.paragraphs.contains {
        $0.contains("a < b & c ]]> \u{FFFD}\u{FFFD} \"d\" e \u{1F4D8}")
      })
  }

  @Test("runs in the other language are marked with it")
  func languages() throws {
    let reader = try Reader(ReportSample.draftReport(language: .vietnamese).docx())
    #expect(Set(Reader.values("val", of: "lang", in: reader.document)) == ["en-US"])
    let styles = try reader.tree("word/styles.xml")
    #expect(Reader.values("val", of: "lang", in: styles) == ["vi-VN"])
    let properties = try reader.tree("docProps/core.xml")
    let language = try #require(Reader.elements("language", of: properties).first)
    #expect(properties.text(of: language) == "vi-VN")
  }

  @Test("the head has state and motto, what the authority fills in is left open")
  func letterhead() throws {
    let paragraphs = try Reader(ReportSample.draftReport(language: .vietnamese).docx()).paragraphs
    #expect(paragraphs.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(paragraphs.contains("Độc lập - Tự do - Hạnh phúc"))
    #expect(paragraphs.contains { $0.hasPrefix("Số: …") })
    #expect(paragraphs.contains("Nơi nhận:"))
    let english = try Reader(ReportSample.draftReport(language: .english).docx()).paragraphs
    #expect(english.contains("Independence - Freedom - Happiness"))
  }

  @Test("ten thousand findings make one file, with all of them in the table and in detail")
  func many() throws {
    let report = try ReportSample.draftReport(language: .vietnamese).multiplied(by: 10_000)
    let package = try ZIPPackage(bytes: report.docx())
    let text = String(decoding: try package.read("word/document.xml"), as: UTF8.self)
    #expect(text.hasSuffix("</w:sectPr></w:body></w:document>"))
    #expect(text.utf8.count < 120_000_000)
    #expect(text.contains(">F10000. <"))
  }
}
