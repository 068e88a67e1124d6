import LegalModel
import Pacta
import Testing

@Suite("Positions in a text")
struct TextPositionTests {
  @Test("characters, lines and columns are counted in code points, from the byte of each")
  func counting() throws {
    let text = "Điều 1.\r\n😀 khoản\nhết"
    let bytes = Array(text.utf8)
    let offsets = text.unicodeScalars.indices.map {
      $0.utf16Offset(in: text) < 0 ? 0 : text.utf8.distance(from: text.startIndex, to: $0)
    }
    let positions = SourceText(bytes).positions(of: offsets + [bytes.count])
    for (index, offset) in offsets.enumerated() {
      #expect(positions[offset]?.character == index)
    }
    let end = try #require(positions[bytes.count])
    #expect(end.character == text.unicodeScalars.count)
    #expect((end.line, end.column) == (3, 4))
    let second = try #require(positions[offsets[9]])
    #expect((second.line, second.column) == (2, 1))
  }

  @Test("a byte order mark does not count, and what lies past the end has no position")
  func marks() {
    let positions = SourceText(Array("\u{FEFF}ab".utf8)).positions(of: [3, 4, 99])
    #expect(positions[3]?.character == 0)
    #expect(positions[4]?.column == 2)
    #expect(positions[99] == nil)
  }
}
