import LegalXML
import Testing

@Suite struct XMLTreeTests {
  private func tree(_ text: String) throws -> XMLTree { try XMLTree(parsing: Array(text.utf8)) }

  @Test func `elements, attributes and text keep their order and place`() throws {
    let tree = try tree(#"<law lang="vi"><p n="1" m="2">Điều <b>1</b>.</p><p/></law>"#)
    #expect(
      tree.debugDescription == """
        law lang="vi"
          p n="1" m="2"
            "Điều "
            b
              "1"
            "."
          p
        """)
  }

  @Test func `the text ranges of siblings follow each other`() throws {
    let tree = try tree("<a>một<b>hai</b><c/>ba</a>")
    #expect(tree.text(of: tree.root) == "mộthaiba")
    var end = tree.textRange(of: tree.root).lowerBound
    for child in tree.children(of: tree.root) {
      #expect(tree.textRange(of: child).lowerBound == end)
      end = tree.textRange(of: child).upperBound
    }
    #expect(end == tree.textBytes.count)
  }

  @Test func `every byte of text leads back to the text node that holds it`() throws {
    let tree = try tree("<a><x/>một<b><y/>hai</b><c/>ba<z/></a>")
    for offset in tree.textBytes.indices {
      let node = try #require(tree.textNode(at: offset))
      #expect(tree.kind(of: node) == .text)
      #expect(tree.textRange(of: node).contains(offset))
    }
    #expect(tree.textNode(at: tree.textBytes.count) == nil)
    #expect(tree.textNode(at: -1) == nil)
  }

  @Test func `parent, child and sibling agree with the sequences`() throws {
    let tree = try tree("<a>t<b><c/>u</b><d/></a>")
    for node in [tree.root] + tree.descendants(of: tree.root) {
      var child = tree.firstChild(of: node)
      for expected in tree.children(of: node) {
        #expect(child == expected)
        #expect(tree.parent(of: expected) == node)
        #expect(tree.isNode(expected, within: node))
        child = child.flatMap { tree.nextSibling(of: $0) }
      }
      #expect(child == nil)
    }
    #expect(tree.parent(of: tree.root) == nil)
    #expect(tree.nextSibling(of: tree.root) == nil)
    #expect(Array(tree.descendants(of: tree.root)).count == tree.nodeCount - 1)
  }

  @Test func `namespaces tell equal local names apart`() throws {
    let tree = try tree(
      #"<r xmlns="urn:a" xmlns:w="urn:w"><p w:val="1" val="2"/><w:p xml:lang="vi"/></r>"#)
    let children = Array(tree.children(of: tree.root))
    let word = tree.nameToken("urn:w")
    #expect(tree.nameToken(of: children[0]) == tree.nameToken(of: children[1]))
    #expect(tree.namespace(of: children[0]) == "urn:a")
    #expect(tree.namespaceToken(of: children[1]) == word)
    #expect(tree.value(of: tree.nameToken("val"), in: word, on: children[0]) == "1")
    #expect(tree.value(of: tree.nameToken("val"), in: .noNamespace, on: children[0]) == "2")
    #expect(tree.value(of: "lang", on: children[1]) == "vi")
    #expect(tree.attributes(of: tree.root).isEmpty)
  }

  @Test func `a name that the document lacks matches nothing, not even a text`() throws {
    let tree = try tree("<a>t</a>")
    let text = try #require(tree.firstChild(of: tree.root))
    #expect(tree.nameToken("b") == nil)
    #expect(tree.child(of: tree.root, named: tree.nameToken("b")) == nil)
    #expect(tree.nameToken(of: text) != tree.nameToken("b"))
    #expect(tree.name(of: text) == nil)
  }

  @Test func `a prefix without a declaration leaves the document readable`() throws {
    let tree = try tree(#"<q:a q:n="1">t</q:a>"#)
    #expect(tree.name(of: tree.root) == "a")
    #expect(tree.namespace(of: tree.root) == nil)
    #expect(tree.value(of: "n", on: tree.root) == "1")
  }

  @Test func `CDATA, references and comments make one text node`() throws {
    let tree = try tree("<a>1<![CDATA[<&]]>&#273;&#x110;&amp;<!-- no --><?no no?>2</a>")
    #expect(tree.nodeCount == 2)
    #expect(tree.text(of: tree.root) == "1<&đĐ&2")
  }

  @Test(arguments: [
    ("&amp;", "&"), ("&#38;", "&"), ("&amp;#38;", "&#38;"), ("&amp;amp;&#x26;lt;", "&amp;&lt;"),
    ("&lt;&gt;&quot;&apos;", "<>\"'"), ("a\n\tb", "a  b"), ("&#10;", "\n"), ("&amp;&amp;#", "&&#"),
  ])
  func `references in attribute values are resolved once`(written: String, value: String) throws {
    let tree = try tree("<a n=\"\(written)\" m=''>\(written)</a>")
    #expect(tree.value(of: "n", on: tree.root) == value)
    #expect(tree.value(of: "m", on: tree.root)?.isEmpty == true)
  }

  @Test func `line ends become LF and lines are counted`() throws {
    let tree = try tree("<a>\r\n<b\r\n n='1'\r\n/>\r\nx</a>")
    let children = Array(tree.children(of: tree.root))
    #expect(tree.textBytes == Array("\n\nx".utf8))
    #expect(children.map(tree.line(of:)) == [1, 4, 4])
  }

  @Test func `line numbers pass 65,535`() throws {
    let tree = try tree("<a>" + String(repeating: "<p/>\n", count: 70_000) + "<q/></a>")
    let last = try #require(tree.child(of: tree.root, named: tree.nameToken("q")))
    #expect(tree.line(of: last) == 70_001)
  }

  @Test func `many names keep their spelling`() throws {
    let names = (0..<5_000).map { "n\($0)" }
    let tree = try tree("<a>" + names.map { "<\($0)/>" }.joined() + "</a>")
    #expect(tree.children(of: tree.root).map { tree.name(of: $0) } == names)
  }

  @Test(arguments: [true, false])
  func `UTF-16 with a byte order mark reads like UTF-8`(bigEndian: Bool) throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a n=\"đ\">Điều 1 😀</a>"
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
    let tree = try XMLTree(parsing: bytes)
    #expect(tree.text(of: tree.root) == "Điều 1 😀")
    #expect(tree.value(of: "n", on: tree.root) == "đ")
  }

  @Test func `a UTF-8 byte order mark is no text`() throws {
    let tree = try XMLTree(parsing: [0xEF, 0xBB, 0xBF] + Array("<a>b</a>".utf8))
    #expect(tree.text(of: tree.root) == "b")
  }

  @Test func `a declared legacy encoding is decoded`() throws {
    let head = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><a>"#.utf8)
    let tree = try XMLTree(parsing: head + [0xE9] + Array("</a>".utf8))
    #expect(tree.text(of: tree.root) == "é")
  }

  @Test func `long text across chunks is one node`() throws {
    let sentence = "Mỗi Bên phải bảo đảm. "
    let count = 12_000_000 / sentence.utf8.count + 1
    let text = String(repeating: sentence, count: count)
    for document in ["<a>\(text)</a>", "<a><![CDATA[\(text)]]></a>"] {
      let tree = try tree(document)
      #expect(tree.nodeCount == 2)
      #expect(tree.textBytes == Array(text.utf8))
    }
  }
}
