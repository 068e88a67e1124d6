import Applicability
import BundledRules
import Foundation
import KnowledgeFiles
import LegalModel
import SharedTexts
import Testing

@Suite("Names of treaties")
struct TreatyNamesTests {
  private static let bundled: StatusBase? = try? RulesFolder.status(BundledRules().folder())

  @Test(
    "a treaty is known by its number, its short name, and its title with either in it",
    arguments: [
      ("Công ước số 138", "ilo-c138"), ("CÔNG ƯỚC SỐ 138 VỀ TUỔI TỐI THIỂU", "ilo-c138"),
      ("C138", "ilo-c138"), ("C87", "ilo-c87"), ("Convention No. 138", "ilo-c138"),
      ("Convention No. 98 concerning the Right to Organise", "ilo-c98"),
      ("C138 - Minimum Age Convention, 1973 (No. 138)", "ilo-c138"),
      ("Công ước số 14", "ilo-c14"), ("Công ước số 144", "ilo-c144"),
      ("WTO", "wto"), ("GATT", "gatt-1994"), ("TBT", "tbt"), ("Berne", "berne"),
      ("Văn bản Hiệp định CPTPP", "cptpp"), ("Text of the Paris Agreement", "paris-agreement"),
      ("Hiệp định Thương mại tự do giữa Việt Nam và Liên minh châu Âu (EVFTA)", "evfta"),
      ("Nghị định thư thứ nhất sửa đổi Hiệp định Thương mại hàng hóa ASEAN (ATIGA)", nil),
      ("Agreement to Amend the Agreement on Technical Barriers to Trade (TBT)", nil),
      ("Công ước số 139", nil), ("C1381", nil), ("WTO - Agreement on Rice", nil),
      ("Nghị quyết phê chuẩn Công ước số 138", nil), ("TBT Committee Report", nil),
    ] as [(String, String?)])
  func names(title: String, id: String?) throws {
    #expect(try #require(TreatyNamesTests.bundled).treaty(named: title)?.id == id)
  }

  @Test("a text without a title is the treaty that it defines itself to be")
  func defined() throws {
    func id(_ head: String) throws -> String? {
      let text =
        head + "Article 1.3: General Definitions\nFor the purposes of this Agreement:\n"
        + "Agreement means the Trans-Pacific Partnership Agreement;\ndays means calendar days.\n"
      let document = try #require(try StatusSample.document(text))
      return try #require(TreatyNamesTests.bundled).treaty(for: document)?.id
    }
    #expect(try id("PREAMBLE\nThe Parties, resolving to grow,\n") == "tpp")
    #expect(try id("PROTOCOL ON SPOONS\n\n") == nil)
  }

  @Test("the restated convention of the project is known")
  func restated() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("corpora/treaty/ilo-c138-minimum-age.vi.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    let document = try #require(try StatusSample.document(text, name: "a.txt"))
    #expect(try #require(TreatyNamesTests.bundled).treaty(for: document)?.id == "ilo-c138")
  }

  @Test(
    "of the real treaty texts those are known that the facts have, and no others",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func real() throws {
    let base = try #require(TreatyNamesTests.bundled)
    var known: [String: String] = [:]
    for path in SharedData.paths(under: "treaty", endings: ["xml", "md", "txt", "json"])
    where !path.contains("/xml/") {
      let parts = path.split(separator: "/").dropFirst().map { String($0) }
      let name = parts[0] + "/" + (parts[parts.count - 1].prefix { $0 != "." })
      var ids: [String] = []
      for document in try SharedData.read(path) where document.metadata.language.isAnalysed {
        if let id = base.treaty(for: document)?.id, !ids.contains(id) { ids.append(id) }
      }
      // One folder has the chapters of one agreement.
      let isChapter = path.contains("/evfta-2016/")
      if isChapter { #expect(ids == ["evfta"] || ids.isEmpty, "\(path)") }
      if !ids.isEmpty, !isChapter { known[name] = ids.joined(separator: " ") }
    }
    #expect(known == RecognisedTreaties.ids)
  }
}
