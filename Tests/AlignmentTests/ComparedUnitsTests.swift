import Alignment
import LegalModel
import Testing

@Suite("ComparedUnits")
struct ComparedUnitsTests {
  @Test("an article with paragraphs is compared paragraph by paragraph, with heading and opening")
  func paragraphs() {
    var outline = OutlinedDocument()
    let article = outline.add(.article, "5", heading: "Wages", text: "Each Party shall ensure:")
    let first = outline.add(.paragraph, "1", under: article, text: "payment in time;")
    _ = outline.add(.point, "a", under: first, label: "(a)", text: "monthly;")
    _ = outline.add(.paragraph, "2", under: article, text: "payment in full.")
    let units = outline.document().comparedUnits(documentIndex: 0).units
    #expect(units.map(\.id.value) == ["art_5__para_1", "art_5__para_2"])
    #expect(units[0].text == "payment in time;\n(a) monthly;")
    #expect(units.allSatisfy { $0.heading == "Wages" && $0.opening == "Each Party shall ensure:" })
  }

  @Test("an article without paragraphs is one unit with its points")
  func wholeArticle() {
    var outline = OutlinedDocument()
    let article = outline.add(.article, "6", text: "A Party may:")
    _ = outline.add(.point, "a", under: article, label: "(a)", text: "refuse;")
    _ = outline.add(.tail, under: article, text: "if its law so provides.")
    let units = outline.document().comparedUnits(documentIndex: 0).units
    #expect(units.map(\.text) == ["A Party may:\n(a) refuse;\nif its law so provides."])
  }

  @Test("preamble, signature, contents and tables of an annex are left aside and counted")
  func excluded() {
    var outline = OutlinedDocument()
    _ = outline.add(.preamble, text: "The Parties,")
    _ = outline.add(.article, "1", text: "Terms.")
    let annex = outline.add(.annex, "1")
    let table = outline.add(.table, under: annex)
    _ = outline.add(.row, "1", under: table, text: "Rice | 5%")
    _ = outline.add(.signature, text: "Done at")
    let selection = outline.document().comparedUnits(documentIndex: 0)
    #expect(selection.units.map(\.text) == ["Terms."])
    #expect(selection.excluded == [.preamble: 1, .table: 1, .signature: 1])
  }

  @Test("what an amending act quotes is a unit of its own, marked as quoted")
  func quoted() {
    var outline = OutlinedDocument()
    let article = outline.add(.article, "1", text: "Law A is amended:")
    let paragraph = outline.add(.paragraph, "1", under: article, text: "Article 72 reads:")
    _ = outline.add(.article, "72", under: paragraph, text: "New words.", isQuoted: true)
    let units = outline.document().comparedUnits(documentIndex: 0).units
    #expect(units.map(\.text) == ["Article 72 reads:", "New words."])
    #expect(units.map(\.isQuoted) == [false, true])
  }

  @Test("a document without articles is compared by what could not be placed")
  func unplaced() {
    var outline = OutlinedDocument()
    _ = outline.add(.unplaced, text: "The two sides agreed to cooperate.")
    let selection = outline.document().comparedUnits(documentIndex: 0)
    #expect(selection.units.map(\.text) == ["The two sides agreed to cooperate."])
    #expect(selection.excluded.isEmpty)
  }

  @Test("picking an article gives its paragraphs, picking a point gives the unit that holds it")
  func picking() {
    var outline = OutlinedDocument()
    let article = outline.add(.article, "5")
    let first = outline.add(.paragraph, "1", under: article, text: "One:")
    let point = outline.add(.point, "a", under: first, text: "alpha")
    _ = outline.add(.paragraph, "2", under: article, text: "Two.")
    _ = outline.add(.article, "6", text: "Six.")
    let document = outline.document()
    let selection = document.comparedUnits(documentIndex: 0)
    #expect(selection.picking(article, in: document).units.count == 2)
    #expect(selection.picking(point, in: document).units.map(\.id.value) == ["art_5__para_1"])
  }

  @Test("the words of every paragraph and point are in exactly one unit")
  func nothingIsLost() {
    var outline = OutlinedDocument()
    let chapter = outline.add(.chapter, "1")
    let article = outline.add(.article, "1", under: chapter, text: "opening")
    _ = outline.add(.definition, under: article, text: "alpha means")
    _ = outline.add(.paragraph, "1", under: article, text: "beta")
    _ = outline.add(.tail, under: article, text: "gamma")
    let texts = outline.document().comparedUnits(documentIndex: 0).units.map(\.text)
    for word in ["alpha", "beta", "gamma"] {
      #expect(texts.filter { $0.contains(word) }.count == 1)
    }
  }
}
