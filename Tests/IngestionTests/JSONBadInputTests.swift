import Ingestion
import LegalModel
import Testing

/// JSON that is damaged, hostile or no treaty, with the words in which the reader says so.
@Suite struct JSONBadInputTests {
  static func error(_ text: String) -> ReadingError? {
    BadInputTests.error(Array(text.utf8), name: "treaty.json")
  }

  @Test(arguments: [
    (
      "{\"a\": 1,\n \"b\" 2}",
      "line 2, column 6 (byte 14): expected ':' behind the name of a member, found '2'"
    ),
    ("[1, 2", "line 1, column 6 (byte 5): expected ',' or ']', found the end of the file"),
    ("[1 2]", "line 1, column 4 (byte 3): expected ',' or ']', found '2'"),
    ("{\"a\": 1", "line 1, column 8 (byte 7): expected ',' or '}', found the end of the file"),
    (
      "{a: 1}",
      "line 1, column 2 (byte 1): expected the name of a member in quotation marks, found 'a'"
    ),
    ("[1,]", "line 1, column 4 (byte 3): expected a value, found ']'"),
    ("{} {}", "line 1, column 4 (byte 3): expected the end of the file, found '{'"),
    (
      "[\"a\n\"]",
      "line 1, column 4 (byte 3): expected '\\n' or another escape for a control character in a string, found control character 10"
    ),
    (
      "[\"a",
      "line 1, column 4 (byte 3): expected '\"' at the end of the string, found the end of the file"
    ),
    (
      "[\"\\x\"]",
      "line 1, column 4 (byte 3): expected one of \" \\ / b f n r t u behind '\\', found 'x'"
    ),
    (
      "[\"\\u12g4\"]",
      "line 1, column 7 (byte 6): expected four hexadecimal digits behind '\\u', found 'g'"
    ),
    (
      "[\"\\",
      "line 1, column 4 (byte 3): expected one of \" \\ / b f n r t u behind '\\', found the end of the file"
    ),
    ("[01]", "line 1, column 3 (byte 2): expected ',' or ']', found '1'"),
    ("[-]", "line 1, column 3 (byte 2): expected a digit, found ']'"),
    ("[1.]", "line 1, column 4 (byte 3): expected a digit, found ']'"),
    ("[1e]", "line 1, column 4 (byte 3): expected a digit, found ']'"),
    ("[nul]", "line 1, column 5 (byte 4): expected 'null', found ']'"),
    ("Điều 1", "line 1, column 1 (byte 0): expected a value, found 'Đ'"),
  ])
  func `damaged JSON is refused with the place and what was expected`(
    row: (text: String, message: String)
  ) {
    let error = JSONBadInputTests.error(row.text)
    #expect(error?.code == "malformed-json")
    #expect(
      error?.message
        == row.message + "; the file must be valid JSON: mend it there, or export it again")
  }

  @Test(arguments: [
    ("{\"name\": \"app\", \"version\": \"1.0\"}", "an object with \"name\", \"version\""),
    ("{}", "an object with no member"), ("[]", "a list of 0 values"),
    ("[{\"x\": 1}]", "a list of 1 values, the first with \"x\""), ("\"text\"", "a string"),
    ("5", "a number"), ("null", "true, false or null"),
    (
      "[{\"title\": \"\", \"text\": \"A shop sells lamps.\"}]",
      "a list of 1 values, the first with \"title\", \"text\""
    ),
  ])
  func `JSON without an article is refused with what it holds`(
    row: (text: String, found: String)
  ) {
    let error = JSONBadInputTests.error(row.text)
    #expect(error?.code == "no-treaty-in-json")
    #expect(
      error?.message
        == "the JSON holds no article of a treaty: found \(row.found); expected a list of objects "
        + "with \"number\", \"title\" and \"text\", alone or under \"articles\", \"chapters\" or "
        + "\"children\". Name the members so, or save the text as plain text")
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `values nested a hundred thousand deep are refused`(opening: String) {
    #expect(
      JSONBadInputTests.error(String(repeating: opening, count: 100_000))
        == ReadingError(
          code: "json-too-deep",
          message: "line 1: values are nested deeper than 64; no legal text needs that"))
  }

  @Test func `a string that no article needs is refused`() {
    let error = JSONBadInputTests.error(
      "[\n\"" + String(repeating: "a", count: 9 << 20) + "\"]")
    #expect(error?.code == "json-too-large")
    #expect(
      error?.message
        == "line 2: a string has 9437184 bytes, the limit is 8388608; no article is that long: "
        + "give each article a string of its own")
  }

  @Test func `more values than any treaty has are refused`() {
    let error = JSONBadInputTests.error(
      "[" + String(repeating: "0,", count: 2_000_001) + "0]")
    #expect(error?.code == "json-too-large")
  }

  @Test(.timeLimit(.minutes(1)))
  func `an article of a million letters is read`() throws {
    let sentence = "The Parties shall consult each other on the matters of this Article. "
    let document = try TextReading.document(
      "[{\"number\": 1, \"text\": \"\(String(repeating: sentence, count: 15_000))\"}]",
      name: "treaty.json")
    #expect((document.text("art_1") ?? "").utf8.count > 1_000_000)
  }

  @Test func `random members and values are read without a crash and without a loss`() throws {
    let pieces = [
      "\"number\"", "\"title\"", "\"text\"", "\"articles\"", "\"children\"", "\"type\"",
      "\"article\"", "\"content_en\"", "\"content_zh\"", "\"preamble\"", "\"chapters\"", "\"1\"",
      "\"Article 2. Aim\"", "\"(a) b;(b) c\\n\\n2. D\"", "\"\\u00a0\\n \\t\"", "\"五\"", "\"“\"",
      "\"Annex A\"", "\"paragraphs\"", "\"en\"", "\"vi\"", "\"IN WITNESS WHEREOF\"", "\"e\\u0301\"",
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func value(_ depth: Int) -> String {
      switch next(depth > 5 ? 3 : 6) {
      case 0: String(next(20))
      case 1, 2: pieces[next(pieces.count)]
      case 3: "[" + (0..<next(4)).map { _ in value(depth + 1) }.joined(separator: ",") + "]"
      default:
        "{"
          + (0..<next(5)).map { _ in pieces[next(pieces.count)] + ": " + value(depth + 1) }
          .joined(separator: ",") + "}"
      }
    }
    for _ in 0..<1_500 {
      let text = "[{\"number\": 1, \"text\": \"A b.\"}, " + value(0) + ", " + value(0) + "]"
      let documents = try DocumentReader(options: .init(computesDigest: false))
        .read(Array(text.utf8), name: "treaty.json")
      for document in documents {
        #expect(document.ledger.unaccounted == 0, "\(text)")
        #expect(document.ledger.bytes == text.utf8.count, "\(text)")
        let ledger = document.ledger
        #expect(ledger.placed + ledger.skippedBytes == ledger.bytes, "\(text)")
      }
    }
  }

  @Test func `a file that is cut off anywhere is refused, never a crash`() {
    let bytes = Array(JSONTreatyTests.bilingual.utf8)
    for end in stride(from: 1, to: bytes.count - 1, by: 7) {
      #expect(BadInputTests.error(Array(bytes[..<end]), name: "treaty.json") != nil)
    }
  }
}
