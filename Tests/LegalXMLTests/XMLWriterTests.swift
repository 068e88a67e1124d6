import LegalXML
import Testing

@Suite struct XMLWriterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `the documented example gives the documented text`() {
    var writer = XMLWriter()
    writer.startElement("law", ["xml:lang": "vi"])
    writer.element("p", text: "A & B", onNewLine: true)
    writer.endElement(onNewLine: true)
    #expect(
      text(writer.finished()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <law xml:lang="vi">
          <p>A &amp; B</p>
        </law>

        """)
  }

  @Test func `what is written reads back the same`() throws {
    let awkward = "a<b>&\"'\r\n\t]]> điều \u{1F600} &amp;\u{85}"
    var writer = XMLWriter(standalone: true)
    writer.startElement("w:p", ["xmlns:w": "urn:w", "w:n": awkward])
    writer.text(awkward)
    writer.element("đ", ["a": ""])
    writer.startElement("e")
    writer.attribute("b", awkward)
    #expect(writer.depth == 2)
    #expect(writer.repairCount == 0)
    let tree = try XMLTree(parsing: writer.finished())
    #expect(tree.namespace(of: tree.root) == "urn:w")
    #expect(tree.value(of: "n", on: tree.root) == awkward)
    #expect(tree.text(of: tree.root) == awkward)
    let children = Array(tree.children(of: tree.root))
    #expect(children.map(tree.name(of:)) == [nil, "đ", "e"])
    #expect(tree.value(of: "a", on: children[1])?.isEmpty == true)
    #expect(tree.value(of: "b", on: children[2]) == awkward)
  }

  @Test func `characters that XML forbids become U+FFFD and are counted`() throws {
    var writer = XMLWriter()
    writer.startElement("a", ["n": "\u{0}x"])
    writer.text("\u{1}\u{B}y\u{FFFE}\u{FFFF}\u{FFFD}\u{7F}\u{FEFF}")
    #expect(writer.repairCount == 5)
    let tree = try XMLTree(parsing: writer.finished())
    #expect(tree.value(of: "n", on: tree.root) == "\u{FFFD}x")
    let expected = "\u{FFFD}\u{FFFD}y\u{FFFD}\u{FFFD}\u{FFFD}\u{7F}\u{FEFF}"
    #expect(Array(tree.text(of: tree.root).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("", "_"), ("1a", "_1a"), ("a b", "a_b"), ("a>", "a_"), ("điều", "điều"), ("\u{D7}", "_"),
  ])
  func `a name that cannot be one is repaired`(given: String, written: String) throws {
    var writer = XMLWriter()
    writer.element(given)
    let repairs = writer.repairCount
    let tree = try XMLTree(parsing: writer.finished())
    #expect(tree.name(of: tree.root) == written)
    #expect(repairs == (given == written ? 0 : 1))
  }

  @Test func `calls in the wrong order still give a document`() throws {
    var writer = XMLWriter()
    writer.text("before")
    writer.endElement()
    writer.attribute("n", "1")
    writer.startElement("a", ["n": "1", "n": "2"])
    writer.text("in")
    writer.attribute("late", "1")
    writer.endElement()
    writer.startElement("second")
    writer.element("inner", text: "after")
    writer.endElement()
    #expect(writer.repairCount == 6)
    let tree = try XMLTree(parsing: writer.finished())
    #expect(tree.debugDescription == "a n=\"1\"\n  \"in\"")
  }
}
