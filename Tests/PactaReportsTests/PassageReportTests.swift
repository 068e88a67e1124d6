import Foundation
import LegalModel
import Norms
import Pacta
import PactaReports
import Testing

@Suite("Report on a pasted text")
struct PassageReportTests {
  static let analyzer = try? TextAnalyzer(rules: .bundled)

  private func report(
    _ text: String, order: NormReader.Order? = nil, in language: LanguageCode = .vietnamese
  ) throws -> PassageReport {
    try PassageReport(
      of: text, with: try #require(PassageReportTests.analyzer), order: order, language: language)
  }

  static let list = """
    Chủ nhà có trách nhiệm sau đây:
    a) Sửa nhà theo điểm b Điều này và Điều 1 của Luật này;
    b) Báo trước cho khách thuê ít nhất 15 ngày, trừ trường hợp điều ước quốc tế có quy định khác.
    """

  @Test("the tree shows the printed labels and hides the article that was put before the text")
  func tree() throws {
    let text = try report(PassageReportTests.list).text()
    #expect(text.contains("\n    a) Sửa nhà"))
    #expect(!text.contains("Điều 0"))
  }

  @Test("a citation is found in the pasted text or said to point elsewhere")
  func citations() throws {
    let text = try report(PassageReportTests.list).text()
    #expect(text.contains("→ điểm b – có trong đoạn đã dán"))
    #expect(text.contains("→ Điều 1 – nằm ngoài đoạn đã dán"))
    let other = try report(
      "Each Party shall apply Article 9 of the Berne Convention.", in: .english
    ).text()
    #expect(other.contains("→ Article 9 of Berne Convention – another document"))
  }

  @Test("an amount is told with its bound, figure and unit; what saves treaties is told so")
  func parts() throws {
    let report = try report(PassageReportTests.list)
    #expect(report.norms.map(\.modality) == [.obligation, .obligation])
    let text = report.text()
    #expect(text.contains("Mức tối thiểu"))
    #expect(text.contains("15 ngày (nguyên văn “15 ngày”; nằm trong phần hành vi)"))
    #expect(
      text.contains("có quy định khác. [ưu tiên áp dụng điều ước quốc tế]")
        || text.contains("có quy định khác [ưu tiên áp dụng điều ước quốc tế]"))
  }

  @Test("when everything was read, the report says so")
  func allRead() throws {
    let report = try report("Chủ nhà phải sửa nhà.")
    #expect(report.unread.isEmpty)
    #expect(report.text().hasSuffix("Không có. Mọi phần của văn bản đều đã được đọc.\n"))
  }

  @Test("a sentence that was not understood is quoted as such")
  func notUnderstood() throws {
    let report = try report("Mùa mưa đến sớm.", in: .english)
    #expect(report.unread.count == 1)
    #expect(report.text().contains("no words were recognised"))
    #expect(report.text().contains("“Mùa mưa đến sớm.”"))
  }

  @Test("the words in front of an unwrapped norm are shown as such, not as unread")
  func mandate() throws {
    let report = try report("Each Party shall provide that a tenant may appeal.", in: .english)
    #expect(report.norms.first?.mandate?.text == "Each Party shall provide that")
    #expect(report.norms.first?.bearer?.text == "a tenant")
    #expect(report.unread.isEmpty)
  }

  @Test("each wording of a draft names the words and the party")
  func variants() throws {
    let text = try report("1. [VN: Mỗi Bên sẽ] [AU: Mỗi Bên có thể] trả phí.", order: .treaty)
      .text()
    #expect(text.contains("VN: Mỗi Bên sẽ\n"))
    #expect(text.contains("AU: Mỗi Bên có thể\n"))
  }

  @Test("concepts carry their terms in both languages")
  func concepts() throws {
    let text = try report("Người sử dụng lao động phải trả tiền lương.", in: .english).text()
    #expect(text.contains("tiền lương / wage"))
  }

  @Test("a text with an article of its own keeps it")
  func ownArticle() throws {
    let report = try report("Điều 7. Sửa nhà\n1. Chủ nhà phải sửa nhà.")
    #expect(report.passage.addedArticle == nil)
    #expect(report.passage.offset == 0)
    #expect(report.text().contains("1. khoản 1 Điều 7: Nghĩa vụ"))
  }

  @Test(
    "spans of the JSON count bytes of the pasted text",
    arguments: [
      "Chủ nhà phải sửa nhà.", "Điều 7. Sửa nhà\n1. Chủ nhà phải sửa nhà.",
      "Chủ nhà phải sửa nhà.".decomposedStringWithCanonicalMapping,
      "1. Khách trả tiền.\r\n2. Chủ nhà phải sửa nhà.\r\n",
    ])
  func spans(text: String) throws {
    struct Root: Decodable {
      let norms: [Item]
    }
    struct Item: Decodable {
      let action: Part?
    }
    struct Part: Decodable {
      let text: String
      let span: [Int]
    }
    let root = try JSONDecoder().decode(Root.self, from: Data(report(text).json()))
    let action = try #require(root.norms.compactMap(\.action).last)
    let bytes = Array(text.utf8)[action.span[0]..<action.span[1]]
    #expect(String(decoding: bytes, as: UTF8.self) == action.text)
    #expect(action.text == "sửa nhà")
  }

  @Test("without an order, English is read as a treaty and Vietnamese as a law")
  func order() throws {
    #expect(try report("Each Party may pay.").norms.first?.requirement == .option)
    #expect(try report("Chủ nhà được sửa nhà.").norms.first?.requirement == nil)
    #expect(try report("Mỗi Bên có thể trả.", order: .treaty).norms.first?.requirement == .option)
  }

  @Test("two reports on one text are the same bytes")
  func deterministic() throws {
    #expect(
      try report(PassageReportTests.list).json() == report(PassageReportTests.list).json())
  }
}
