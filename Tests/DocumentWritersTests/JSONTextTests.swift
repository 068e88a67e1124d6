import DocumentWriters
import Foundation
import Testing

@Suite struct JSONTextTests {
  static func written(_ body: (inout JSONText) -> Void) -> String {
    var json = JSONText()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `members and elements are parted by commas, empty ones by none`() {
    let text = JSONTextTests.written { json in
      json.object { json in
        json.pair("a", "x")
        json.pair("b", 2)
        json.pair("c", nil as String?)
        json.key("d")
        json.array { _ in }
        json.key("e")
        json.array { json in
          json.value(1)
          json.value(true)
          json.object { _ in }
          json.value(nil as Int?)
        }
        json.pair("f", false)
      }
    }
    #expect(text == #"{"a":"x","b":2,"c":null,"d":[],"e":[1,true,{},null],"f":false}"#)
  }

  @Test(arguments: [
    "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1F}", "đ", "“”", "\u{1F1FB}", "</script>",
    "\u{2028}",
  ])
  func `every sign comes back from the JSON as it went in`(sign: String) throws {
    let text = JSONTextTests.written { $0.object { $0.pair("k\(sign)", "v\(sign)w") } }
    let back = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String])
    #expect(back == ["k\(sign)": "v\(sign)w"])
  }
}
