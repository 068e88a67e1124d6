import Foundation
import LegalModel
import SharedTexts
import Testing

@testable import Ingestion

@Suite(.enabled(if: SharedData.folder != nil, "../shared/data is absent"))
struct AkomaNtosoRealTextTests {
  typealias Fixture = AkomaNtosoFixture

  private static let laws = [
    "Bộ luật-45-2019-QH14", "Bộ luật-91-2015-QH13", "Luật-01-2021-QH15", "Luật-03-2022-QH15",
    "Luật-06-2012-QH13", "Luật-07-2022-QH15", "Luật-08-2017-QH14", "Luật-11-2012-QH13",
    "Luật-16-2023-QH15", "Luật-24-2008-QH12", "Luật-31-2013-QH13", "Luật-32-2009-QH12",
    "Luật-35-2018-QH14", "Luật-36-2009-QH12", "Luật-51-2019-QH14", "Luật-57-2010-QH12",
    "Luật-61-2014-QH13", "Luật-61-2020-QH14", "Luật-64-2014-QH13", "Luật-69-2014-QH13",
    "Luật-108-2016-QH13",
  ]

  private static let treaties = [
    "uncac.en", "crc.en", "vclt-1969.en", "cat.en", "cisg.en", "cites.en", "icerd.en",
    "kyoto-protocol.en", "oecd-mli.en", "denmark-viet-nam-dta-vietnamese.vi",
    "singapore-viet-nam-dta-protocol.en",
  ]

  private func expectStable(_ document: LegalDocument) throws {
    let bytes = AkomaNtosoWriter().write(document)
    #expect(try Fixture.complaints(about: bytes) == "")
    let returned = try #require(try Fixture.read(bytes).first)
    #expect(Fixture.outline(returned) == Fixture.outline(document))
    #expect(Fixture.metadata(returned) == Fixture.metadata(document))
    #expect(returned.ledger.unaccounted == 0)
  }

  @Test(arguments: laws)
  func `a real law comes back as it was written`(name: String) throws {
    let folder = try #require(SharedData.folder)
    let file = folder.appendingPathComponent("vn/docx/\(name).docx")
    let bytes = [UInt8](try Data(contentsOf: file))
    for document in try DocxReader(source: DocxFixture.source(bytes.count)).read(bytes) {
      try expectStable(document)
    }
  }

  @Test(arguments: treaties)
  func `a real treaty comes back as it was written`(name: String) throws {
    let folder = try #require(SharedData.folder)
    let file = folder.appendingPathComponent("treaty/md/\(name).md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for document in try Fixture.documents(text: text, isMarkdown: true) {
      try expectStable(document)
    }
  }
}
