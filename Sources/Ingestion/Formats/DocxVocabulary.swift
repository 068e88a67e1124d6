internal import LegalXML

/// What an element of WordprocessingML is for its text. Elements that are not named here are walked
/// through: hyperlinks, smart tags, content controls, fields, custom XML.
enum DocxElement: UInt8 {
  case paragraph, run, text
  case tab, lineBreak, noBreakHyphen, symbol
  case table, row, cell
  /// Deleted text, or text moved away.
  case deletion
  /// Inserted text, or text moved here.
  case insertion
  /// The code of a field, which is no text.
  case fieldCode
  /// Properties: no text, never walked.
  case properties
  /// A drawing: its text boxes count, its measures do not.
  case drawing
  case alternatives, choice, fallback
  case textBox
  case footnoteReference, endnoteReference
  /// The small print of a ruby annotation.
  case rubyText
  /// The denominator or exponent of a formula.
  case denominator, exponent
  /// Content of another format, kept in a part of its own.
  case foreignChunk

  /// Local names, with what they are; prefixes and editions of the standard do not matter.
  static let names: [(String, DocxElement)] = [
    ("p", .paragraph), ("r", .run), ("t", .text),
    ("tab", .tab), ("ptab", .tab), ("br", .lineBreak), ("cr", .lineBreak),
    ("noBreakHyphen", .noBreakHyphen), ("sym", .symbol),
    ("tbl", .table), ("tr", .row), ("tc", .cell),
    ("del", .deletion), ("moveFrom", .deletion), ("delText", .deletion),
    ("delInstrText", .deletion), ("ins", .insertion), ("moveTo", .insertion),
    ("instrText", .fieldCode),
    ("pPr", .properties), ("rPr", .properties), ("tblPr", .properties), ("trPr", .properties),
    ("tcPr", .properties), ("sdtPr", .properties), ("sdtEndPr", .properties),
    ("tblGrid", .properties), ("sectPr", .properties), ("tblPrEx", .properties),
    ("drawing", .drawing), ("pict", .drawing), ("object", .drawing),
    ("AlternateContent", .alternatives), ("Choice", .choice), ("Fallback", .fallback),
    ("txbxContent", .textBox),
    ("footnoteReference", .footnoteReference), ("endnoteReference", .endnoteReference),
    ("rt", .rubyText), ("den", .denominator), ("sup", .exponent), ("altChunk", .foreignChunk),
  ]
}

/// The names of one tree as tokens, so that elements are told by a number.
struct DocxVocabulary {
  private var elements: [XMLTree.NameToken: DocxElement] = [:]
  let value: XMLTree.NameToken?
  let pPr: XMLTree.NameToken?
  let rPr: XMLTree.NameToken?
  let pStyle: XMLTree.NameToken?
  let numPr: XMLTree.NameToken?
  let numId: XMLTree.NameToken?
  let ilvl: XMLTree.NameToken?
  let vanish: XMLTree.NameToken?
  let del: XMLTree.NameToken?
  let moveFrom: XMLTree.NameToken?
  let trPr: XMLTree.NameToken?
  let tcPr: XMLTree.NameToken?
  let vMerge: XMLTree.NameToken?
  let gridSpan: XMLTree.NameToken?
  let gridBefore: XMLTree.NameToken?

  init(_ tree: XMLTree) {
    for (name, element) in DocxElement.names {
      if let token = tree.nameToken(name) { elements[token] = element }
    }
    value = tree.nameToken("val")
    pPr = tree.nameToken("pPr")
    rPr = tree.nameToken("rPr")
    pStyle = tree.nameToken("pStyle")
    numPr = tree.nameToken("numPr")
    numId = tree.nameToken("numId")
    ilvl = tree.nameToken("ilvl")
    vanish = tree.nameToken("vanish")
    del = tree.nameToken("del")
    moveFrom = tree.nameToken("moveFrom")
    trPr = tree.nameToken("trPr")
    tcPr = tree.nameToken("tcPr")
    vMerge = tree.nameToken("vMerge")
    gridSpan = tree.nameToken("gridSpan")
    gridBefore = tree.nameToken("gridBefore")
  }

  /// What an element is; nil for one that is walked through.
  func element(_ token: XMLTree.NameToken) -> DocxElement? { elements[token] }
}
