import LegalModel

/// The parts of a Word file besides the text: how they are named, joined and set up.
struct WordPackage {
  /// The prefixes that parts use; `w15` is there for what only newer programs read.
  static let namespace = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"
    """
  private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// Title of the report, for its properties and its foot.
  let title: String
  /// Language of the report.
  let language: LanguageCode
  /// The program that wrote it.
  let creator: String
  /// The day of the report; nil where none is set.
  let day: CalendarDate?
  /// The word before the number of an annex.
  let annex: String

  private struct Part {
    let name: String
    let kind: String
    let text: String
  }

  /// All parts but the text, in the order of the archive, and where the text comes.
  func parts(document: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    let parts = parts
    let whole = [("[Content_Types].xml", contentTypes(parts)), ("_rels/.rels", packageRelations)]
    return whole.map { (name: $0.0, bytes: Array($0.1.utf8)) }
      + [
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", Array(documentRelations(parts).utf8)),
      ] + parts.map { ("word/" + $0.name, Array($0.text.utf8)) }
      + [("docProps/core.xml", Array(properties.utf8))]
  }

  /// The parts that the text refers to; the place in the list is the number of the relationship.
  private var parts: [Part] {
    let language = WordMarkup.tag(of: language)
    return [
      Part(name: "styles.xml", kind: "styles", text: WordStyleSheet.part(language: language)),
      Part(name: "numbering.xml", kind: "numbering", text: WordNumbering.part(annex: annex)),
      Part(name: "settings.xml", kind: "settings", text: settings(language)),
      Part(name: "header1.xml", kind: "header", text: header),
      Part(name: "header2.xml", kind: "header", text: emptyHeader),
      Part(name: "footer1.xml", kind: "footer", text: footer),
    ]
  }

  private func contentTypes(_ parts: [Part]) -> String {
    let overrides = parts.map {
      #"<Override PartName="/word/\#($0.name)" ContentType="\#(WordPackage.office)\#($0.kind)+xml"/>"#
    }
    return WordStyleSheet.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(WordPackage.office)document.main+xml"/>\
      \(overrides.joined())\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
      """
  }

  private var packageRelations: String {
    let core =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return relationships(
      relationship(1, WordPackage.relations + "officeDocument", "word/document.xml")
        + relationship(2, core, "docProps/core.xml"))
  }

  private func documentRelations(_ parts: [Part]) -> String {
    relationships(
      parts.enumerated().map { place, part in
        relationship(place + 1, WordPackage.relations + part.kind, part.name)
      }.joined())
  }

  private func relationships(_ content: String) -> String {
    WordStyleSheet.declaration
      + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + content + "</Relationships>"
  }

  private func relationship(_ number: Int, _ type: String, _ target: String) -> String {
    #"<Relationship Id="rId\#(number)" Type="\#(type)" Target="\#(target)"/>"#
  }

  private var properties: String {
    let name = WordText.escaped(title)
    let date = day.map {
      #"<dcterms:created xsi:type="dcterms:W3CDTF">\#($0.description)T00:00:00Z</dcterms:created>"#
    }
    return WordStyleSheet.declaration + """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(name)</dc:title><dc:creator>\(WordText.escaped(creator))</dc:creator>\
      <dc:language>\(WordMarkup.tag(of: language))</dc:language>\(date ?? "")</cp:coreProperties>
      """
  }

  /// Fields are brought up to date when a word processor that asks for it opens the file.
  private func settings(_ language: String) -> String {
    WordStyleSheet.declaration + """
      <w:settings \(WordPackage.namespace)><w:zoom w:percent="100"/>\
      <w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>\
      <w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
      <w:themeFontLang w:val="\(language)"/></w:settings>
      """
  }

  private var header: String {
    var markup = WordMarkup(language: language)
    markup.paragraph(.header) { $0.field("PAGE", showing: "2") }
    return around("hdr", markup)
  }

  private var emptyHeader: String {
    var markup = WordMarkup(language: language)
    markup.paragraph(.header) { _ in }
    return around("hdr", markup)
  }

  private var footer: String {
    var markup = WordMarkup(language: language)
    markup.paragraph(.footer, title, atMost: 150)
    return around("ftr", markup)
  }

  private func around(_ name: String, _ markup: WordMarkup) -> String {
    WordStyleSheet.declaration + "<w:\(name) \(WordPackage.namespace)>"
      + String(decoding: markup.bytes, as: UTF8.self) + "</w:\(name)>"
  }
}
