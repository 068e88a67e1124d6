import DocumentWriters
import Foundation
import Ingestion
import LegalModel
import Testing

/// The line that `parse --format json` prints, against the shape in CLI.md.
@Suite struct DocumentJSONTests {
  static let law = """
    QUỐC HỘI
    Luật số: 45/2019/QH14
    Hà Nội, ngày 20 tháng 11 năm 2019
    BỘ LUẬT
    LAO ĐỘNG
    ---
    Điều 5. Quyền của người lao động
    1. Người lao động có nghĩa vụ.
    2. Người lao động có quyền:
    a) làm việc;
    b) nghỉ ngơi "theo luật";\t
    Điều 7. Hiệu lực của Bộ luật
    Bộ luật này có hiệu lực từ ngày 01 tháng 01 năm 2021.
    """

  static func line(_ text: String) throws -> [UInt8] {
    let document = try #require(DocumentReader().read(Array(text.utf8), name: "law.txt").first)
    return DocumentJSON().line(for: document)
  }

  static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line(text))) as? [String: Any])
  }

  @Test func `a document is one line that ends in a line end`() throws {
    let line = try DocumentJSONTests.line(DocumentJSONTests.law)
    #expect(line.filter { $0 == 0x0A }.count == 1)
    #expect(line.last == 0x0A)
  }

  @Test func `the keys are those of the published shape`() throws {
    let json = try DocumentJSONTests.object(DocumentJSONTests.law)
    #expect(json["schemaVersion"] as? String == "1")
    #expect(
      Set(json.keys).isSuperset(of: [
        "schemaVersion", "document", "provisions", "citations", "diagnostics", "ledger",
      ]))
    let document = try #require(json["document"] as? [String: Any])
    #expect(
      Set(document.keys) == [
        "kind", "rank", "number", "title", "issuer", "signer", "place", "language", "issued",
        "effective", "expires",
        "status", "parties", "authenticLanguages", "workURI", "source",
      ])
    let source = try #require(document["source"] as? [String: Any])
    #expect(Set(source.keys) == ["path", "part", "span", "format", "encoding", "bytes", "sha256"])
    let provisions = try #require(json["provisions"] as? [[String: Any]])
    for provision in provisions {
      #expect(
        Set(provision.keys) == [
          "id", "kind", "number", "numberCorrected", "heading", "parent", "quoted", "span", "path",
          "text", "footnotes",
        ])
    }
    let ledger = try #require(json["ledger"] as? [String: Any])
    #expect(Set(ledger.keys).isSuperset(of: ["bytes", "placed", "skipped", "unaccounted"]))
    let skipped = try #require(ledger["skipped"] as? [[String: Any]])
    #expect(skipped.allSatisfy { Set($0.keys) == ["span", "reason"] })
    let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.allSatisfy { Set($0.keys) == ["code", "level", "message", "span"] })
  }

  @Test func `the values of a unit are those of the document`() throws {
    let json = try DocumentJSONTests.object(DocumentJSONTests.law)
    let provisions = try #require(json["provisions"] as? [[String: Any]])
    let point = try #require(provisions.first { $0["id"] as? String == "art_5__para_2__point_b" })
    #expect(point["kind"] as? String == "point")
    #expect(point["number"] as? String == "b")
    #expect(point["heading"] is NSNull)
    #expect(point["parent"] as? String == "art_5__para_2")
    #expect(point["quoted"] as? Bool == false)
    #expect(point["text"] as? String == "nghỉ ngơi \"theo luật\";")
    let path = try #require(point["path"] as? [String: String])
    #expect(path == ["vi": "điểm b khoản 2 Điều 5", "en": "point b, paragraph 2, Article 5"])
    let span = try #require(point["span"] as? [Int])
    let bytes = Array(DocumentJSONTests.law.utf8)
    #expect(
      String(decoding: bytes[span[0]..<span[1]], as: UTF8.self) == "b) nghỉ ngơi \"theo luật\";")
  }

  @Test func `what the document says of itself stands under document`() throws {
    let json = try DocumentJSONTests.object(DocumentJSONTests.law)
    let document = try #require(json["document"] as? [String: Any])
    #expect(document["kind"] as? String == "code")
    #expect(document["rank"] as? Int == 2)
    #expect(document["number"] as? String == "45/2019/QH14")
    #expect(document["language"] as? String == "vi")
    #expect(document["issued"] as? String == "2019-11-20")
    #expect(document["effective"] as? String == "2021-01-01")
    #expect(document["expires"] is NSNull)
    #expect(document["workURI"] as? String == "/akn/vn/act/bo-luat/2019-11-20/45-2019-qh14")
    #expect((document["parties"] as? [String])?.isEmpty == true)
  }

  @Test func `the same file gives the same bytes`() throws {
    #expect(
      try DocumentJSONTests.line(DocumentJSONTests.law)
        == DocumentJSONTests.line(DocumentJSONTests.law))
  }
}
