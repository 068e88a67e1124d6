import Foundation
import LegalModel
import Testing

@testable import Ingestion

@Suite struct AkomaNtosoForeignTests {
  typealias Fixture = AkomaNtosoFixture

  private func texts(_ document: LegalDocument) -> [String] {
    document.provisions.map { "\($0.kind.rawValue) \($0.id): \(document.text(of: $0))" }
  }

  /// Reads, writes, checks and reads again.
  private func expectStable(_ document: LegalDocument) throws {
    let bytes = AkomaNtosoWriter().write(document)
    #expect(try Fixture.complaints(about: bytes) == "")
    let returned = try #require(try Fixture.read(bytes).first)
    #expect(Fixture.outline(returned) == Fixture.outline(document))
    #expect(document.ledger.unaccounted == 0)
  }

  @Test func `meta data of other tools are drawn from FRBR`() throws {
    let metadata = try Fixture.read(body: "<article eId=\"art_1\"><num>Article 1</num></article>")
      .metadata
    #expect(metadata.kind == "law")
    #expect(metadata.title == "Test Act")
    #expect(metadata.number == "10")
    #expect(metadata.issued == CalendarDate("2009-05-06"))
    #expect(metadata.effective == CalendarDate("2010-01-01"))
    #expect(metadata.issuer == "The Council")
    #expect(metadata.language == .english)
    #expect(metadata.workURI == WorkURI("/akn/za/act/2009/10"))
  }

  @Test func `sections, lists and closing words keep their ids and order`() throws {
    let document = try Fixture.read(
      body: """
        <chapter eId="chp_1"><num>Chapter 1</num><heading>Interpretation</heading>
          <section eId="sec_1"><num>1.</num><heading>Definitions</heading>
            <subsection eId="sec_1__subsec_1"><num>(1)</num>
              <content eId="x"><p eId="p_1">In this Act</p>
                <blockList eId="list_1"><listIntroduction>the words</listIntroduction>
                  <item eId="item_a"><num>(a)</num><p>one; and</p></item>
                  <item eId="item_b"><num>(b)</num><p>two,</p></item>
                  <listWrapUp>have their meaning.</listWrapUp>
                </blockList>
              </content>
            </subsection>
          </section>
        </chapter>
        """)
    #expect(
      texts(document) == [
        "chapter chp_1: ", "section sec_1: ",
        "subsection sec_1__subsec_1: In this Act\nthe words",
        "point item_a: one; and", "point item_b: two,",
        "tail sec_1__subsec_1__tail_1: have their meaning.",
      ])
    #expect(document.provisions.map(\.number) == ["1", "1", "1", "a", "b", nil])
    try expectStable(document)
  }

  @Test func `inline markup is dropped with a diagnostic, its text is not`() throws {
    let document = try Fixture.read(
      body: """
        <article eId="art_1"><num>Article <b>1</b></num><content>
          <p>A <def refersTo="#x">term</def>, see <ref href="/akn/za/act/1">that Act</ref>,
             m<sup>2</sup> and <i>so</i> on</p></content></article>
        """)
    #expect(texts(document) == ["article art_1: A term, see that Act, m2 and so on"])
    #expect(document.provisions.first?.number == "1")
    let dropped = document.diagnostics.first { $0.code == "inline-markup-dropped" }
    #expect(dropped?.arguments == ["5"])
    try expectStable(document)
  }

  @Test func `preface, citations, recitals and conclusions are units around the body`() throws {
    let document = try Fixture.read(
      body: "<article eId=\"art_1\"><num>Article 1</num><content><p>Text.</p></content></article>",
      before: """
        <preface><longTitle><p>To provide for <docTitle>tests</docTitle>.</p></longTitle></preface>
        <preamble><p>The Parties,</p>
          <citations><citation eId="cit_1"><p>Having regard to the Act,</p></citation></citations>
          <recitals><recital eId="rec_1"><num>(1)</num><p>Whereas it is so,</p></recital></recitals>
          <formula name="enacting"><p>have agreed:</p></formula></preamble>
        """,
      behind: "<conclusions><p>Done at Hanoi.</p></conclusions>")
    #expect(
      texts(document) == [
        "preamble preface: To provide for tests.", "preamble preamble: The Parties,",
        "legalBasis cit_1: Having regard to the Act,", "preamble rec_1: Whereas it is so,",
        "preamble preamble_1: have agreed:", "article art_1: Text.",
        "signature signature: Done at Hanoi.",
      ])
    try expectStable(document)
  }

  @Test func `tables are rows of cells`() throws {
    let document = try Fixture.read(
      body: """
        <article eId="art_1"><num>Article 1</num><content><p>Rates:</p>
          <table eId="tab_1"><tr eId="tab_1__tr_1"><th><p>Item</p></th><th><p>Rate</p></th></tr>
          <tr><td><p>One</p><p>two</p></td><td><p>5</p></td></tr></table>
          <p>apply.</p></content></article>
        """)
    #expect(
      texts(document) == [
        "article art_1: Rates:", "table tab_1: ", "row tab_1__tr_1: Item | Rate",
        "row tab_1__row_1: One / two | 5", "tail art_1__tail_1: apply.",
      ])
    try expectStable(document)
  }

  @Test func `notes keep their mark, place and words`() throws {
    let document = try Fixture.read(
      body: """
        <article eId="art_1"><num>Article 1</num><content><p>Before<authorialNote marker="3"
          placement="bottom"><p>The note.</p><p>More.</p></authorialNote> and after.</p></content>
        </article>
        """)
    #expect(texts(document) == ["article art_1: Before and after."])
    let note = try #require(document.footnotes.first)
    #expect(note.mark == "3")
    #expect(document.text(of: note) == "The note.\nMore.")
    #expect(String("Before and after.".utf8.prefix(note.at)) == "Before")
    try expectStable(document)
  }

  @Test func `quoted structures of an amending act are quoted units of the one that quotes`() throws
  {
    let document = try Fixture.read(
      body: """
        <section eId="sec_2"><num>2.</num><content><p>Section 9 reads: <mod eId="mod_1">
          <quotedStructure eId="mod_1__qstr_1" startQuote="“" endQuote="”"><section
          eId="mod_1__qstr_1__sec_9"><num>9.</num><content><p>New.</p></content></section>
          </quotedStructure></mod></p></content></section>
        """)
    #expect(
      texts(document) == ["section sec_2: Section 9 reads:", "section mod_1__qstr_1__sec_9: New."])
    #expect(document.provisions.map(\.isQuoted) == [false, true])
    try expectStable(document)
  }

  @Test func `what is not known stays visible as unplaced`() throws {
    let document = try Fixture.read(
      body: """
        <chapter eId="chp_1"><num>1</num><crossHeading eId="chp_1__crossHeading_1">Between</crossHeading>
          <hcontainer name="annotation" eId="chp_1__hcontainer_1"><content><p>Odd.</p></content></hcontainer>
          <componentRef src="#x"/></chapter>
        """)
    #expect(
      document.provisions.map(\.id.value)
        == ["chp_1", "chp_1__crossHeading_1", "chp_1__hcontainer_1"])
    #expect(document.provisions.dropFirst().allSatisfy { $0.kind == .unplaced })
    #expect(document.heading(of: document.provisions[1]) == "Between")
    let names = document.diagnostics.filter { $0.code == "unknown-element" }.map { $0.arguments[1] }
    #expect(names == ["componentRef", "crossHeading", "hcontainer annotation"])
    try expectStable(document)
  }

  @Test func `attachments are annexes`() throws {
    let document = try Fixture.read(
      body:
        "<article eId=\"art_1\"><num>Article 1</num><content><p>See Annex.</p></content></article>",
      behind: """
        <attachments><attachment eId="att_1"><num>Annex A</num><heading>List</heading>
          <doc name="annex">\(Fixture.meta)<mainBody><p>First line.</p>
          <paragraph eId="att_1__para_1"><num>1.</num><content><p>Item.</p></content></paragraph>
          </mainBody></doc></attachment></attachments>
        """)
    #expect(
      texts(document) == [
        "article art_1: See Annex.", "annex att_1: First line.", "paragraph att_1__para_1: Item.",
      ])
    #expect(document.provisions[1].number == "A")
    try expectStable(document)
  }

  @Test func `a collection gives a document for each component`() throws {
    let component = { (name: String, text: String) in
      "<component eId=\"\(name)\"><act name=\"act\">\(Fixture.meta)<body><article eId=\"\(name)_art_1\">"
        + "<num>1</num><content><p>\(text)</p></content></article></body></act></component>"
    }
    let file = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <documentCollection name="c">\(Fixture.meta)<collectionBody>
      \(component("a", "One."))\(component("b", "Two."))</collectionBody></documentCollection>
      </akomaNtoso>
      """
    let documents = try Fixture.read(Array(file.utf8))
    #expect(documents.map { $0.metadata.source.part } == [1, 2])
    #expect(documents.flatMap(texts) == ["article a_art_1: One.", "article b_art_1: Two."])
  }

  @Test(arguments: ["doc", "statement", "bill"])
  func `other document types are read`(element: String) throws {
    let body = "<paragraph eId=\"para_1\"><num>1.</num><content><p>Text.</p></content></paragraph>"
    let document = try Fixture.read(
      body: element == "bill" ? body : "<mainBody><p eId=\"p_1\">Opening.</p>\(body)</mainBody>",
      element: element)
    #expect(document.provisions.last.map { document.text(of: $0) } == "Text.")
    try expectStable(document)
  }

  @Test func `units without ids get some that no other unit has`() throws {
    let document = try Fixture.read(
      body: """
        <article><num>Article 1</num><content><p>a</p></content></article>
        <article><num>Article 1</num><content><p>b</p></content></article>
        <article eId="art_1"><num>Article 1</num><content><p>c</p></content></article>
        """)
    #expect(document.provisions.map(\.id.value) == ["art_1-2", "art_1-3", "art_1"])
  }

  @Test func `a file without a document is refused`() {
    let file = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"/>"
    #expect(throws: ReadingError.self) { try Fixture.read(Array(file.utf8)) }
    #expect(throws: ReadingError.self) { try Fixture.read(Array("<akomaNtoso>".utf8)) }
  }

  @Test func `the corpus file of the project keeps its ids and elements`() throws {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("corpora/treaty/crc-selected.en.akn.xml")
    let document = try #require(try Fixture.read([UInt8](try Data(contentsOf: file))).first)
    #expect(document.metadata.kind == "treaty")
    #expect(document.diagnostics.filter { $0.level != .note }.isEmpty)
    try expectStable(document)
  }
}
