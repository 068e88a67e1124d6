import DocumentWriters
import Foundation
import Ingestion
import LegalModel
import Testing

@Suite("JSON")
struct JSONTextTests {
  @Test("quotes, backslashes and control characters come back as they were")
  func escaping() throws {
    let text = "a\"b\\c\nd\te\u{1}é đ"
    var json = JSONText()
    json.array { $0.value(text) }
    let back = try JSONDecoder().decode([String].self, from: Data(json.bytes))
    #expect(back == [text])
  }

  @Test("commas stand between members, not behind keys")
  func commas() {
    var json = JSONText()
    json.object { json in
      json.pair("a", 1)
      json.key("b")
      json.array { json in
        json.value("x")
        json.object { $0.pair("c", true) }
      }
      json.pair("d", nil as String?)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == #"{"a":1,"b":["x",{"c":true}],"d":null}"#)
  }

  @Test("a line of parse has the members that the contract names")
  func documentLine() throws {
    let law = "Điều 1. Tên gọi\n1. Khoản một.\na) Điểm a;\nđ) Điểm đ."
    let document = try #require(DocumentReader().read(Array(law.utf8), name: "law.txt").first)
    let line = Data(DocumentJSON().line(for: document))
    let object = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    #expect(object["schemaVersion"] as? String == "1")
    let provisions = try #require(object["provisions"] as? [[String: Any]])
    #expect(provisions.map { $0["id"] as? String }.last == "art_1__para_1__point_đ")
    #expect(
      Set(try #require(provisions.first).keys) == [
        "id", "kind", "number", "numberCorrected", "heading", "parent", "quoted", "span", "path",
        "text", "footnotes",
      ])
    let ledger = try #require(object["ledger"] as? [String: Any])
    #expect(ledger["unaccounted"] as? Int == 0)
  }
}
