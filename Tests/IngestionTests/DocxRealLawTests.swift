import Foundation
import LegalModel
import LegalXML
import SharedTexts
import Testing

@testable import Ingestion

@Suite(.enabled(if: SharedData.folder != nil, "../shared/data is absent"))
struct DocxRealLawTests {
  private func document(_ name: String) throws -> LegalDocument {
    let folder = try #require(SharedData.folder)
    let bytes = [UInt8](
      try Data(contentsOf: folder.appendingPathComponent("vn/docx/\(name).docx")))
    return try #require(
      try DocxReader(source: DocxFixture.source(bytes.count)).read(bytes).first)
  }

  @Test(arguments: [("Luật-69-2014-QH13", 66), ("Luật-84-2015-QH13", 92)])
  func `laws numbered only by Word have their whole article sequence`(
    name: String, count: Int
  ) throws {
    let articles = try document(name).provisions.filter { $0.kind == .article && !$0.isQuoted }
    #expect(articles.map(\.number) == (1...count).map { String($0) })
  }

  @Test(arguments: ["Luật-108-2016-QH13", "Bộ luật-45-2019-QH14", "Luật-07-2022-QH15"])
  func `a law reads the same from Word and from its text`(name: String) throws {
    let fromWord = try document(name)
    let folder = try #require(SharedData.folder)
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent("vn/txt/\(name).txt")))
    let source = DocxFixture.source(bytes.count, format: "text")
    let fromText = try #require(
      try PlainTextReader(source: source, isMarkdown: false).read(bytes).first)
    #expect(fromWord.provisions.map(\.id) == fromText.provisions.map(\.id))
    #expect(
      fromWord.provisions.map { fromWord.text(of: $0) }
        == fromText.provisions.map { fromText.text(of: $0) })
    #expect(fromWord.ledger.unaccounted == 0)
  }

  @Test(arguments: ["Luật-24-2008-QH12", "Luật-83-2015-QH13", "Luật-61-2020-QH14"])
  func `every character of the document part is written or left out for a reason`(
    name: String
  ) throws {
    let folder = try #require(SharedData.folder)
    let file = folder.appendingPathComponent("vn/docx/\(name).docx")
    let parts = try DocxParts([UInt8](try Data(contentsOf: file)))
    var renderer = DocxRenderer(parts)
    renderer.renderBody()
    let dropped = renderer.dropped.values.reduce(0, +)
    #expect(
      renderer.takenBytes + renderer.blankBytes + dropped == parts.document.textBytes.count)
  }
}
