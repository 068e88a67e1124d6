// Long: one table has every style of a report.

/// The part `word/styles.xml`, after the layout of official documents (Decree 30/2020/NĐ-CP, Annex I):
/// Times New Roman, 13 points for text, headings in bold, names of parts in capitals.
enum WordStyleSheet {
  /// A style in the order in which WordprocessingML wants its parts.
  private struct Entry {
    let style: WordStyle
    let name: String
    var base = "Normal"
    var next: WordStyle?
    var paragraph = ""
    var run = ""
  }

  /// The part; `language` is that of runs that bear no mark.
  static func part(language: String) -> String {
    declaration + "<w:styles \(WordPackage.namespace)>" + defaults(language)
      + entries.map(markup).joined() + tables + "</w:styles>"
  }

  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  private static func defaults(_ language: String) -> String {
    let font = "Times New Roman"
    return """
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="\(font)" w:hAnsi="\(font)" w:eastAsia="\(font)" w:cs="\(font)"/>\
      <w:sz w:val="26"/><w:szCs w:val="26"/>\
      <w:lang w:val="\(language)" w:eastAsia="\(language)" w:bidi="ar-SA"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/></w:style>\
      <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>
      """
  }

  private static let entries =
    bodyEntries + headingEntries + contentsEntries + listEntries + tableEntries + blockEntries

  private static let bodyEntries: [Entry] = [
    Entry(
      style: .body, name: "Body Text",
      paragraph:
        #"<w:spacing w:before="60" w:after="60" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>"#
    ),
    Entry(
      style: .lead, name: "Lead", base: "BodyText", next: .body,
      paragraph: #"<w:keepNext/>"#, run: "<w:b/>"),
    Entry(
      style: .note, name: "Note",
      paragraph:
        #"<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="7F7F7F"/></w:pBdr><w:spacing w:before="120" w:after="120"/><w:ind w:left="227"/><w:jc w:val="both"/>"#,
      run: #"<w:i/><w:sz w:val="24"/>"#),
    Entry(
      style: .small, name: "Small Text",
      paragraph: #"<w:spacing w:before="40" w:after="40"/><w:jc w:val="both"/>"#,
      run: #"<w:sz w:val="22"/>"#),
    Entry(
      style: .finding, name: "Finding",
      paragraph: #"<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:jc w:val="both"/>"#),
    Entry(
      style: .proofLead, name: "Proof Lead", next: .proof,
      paragraph: #"<w:keepNext/><w:spacing w:before="100" w:after="20"/>"#,
      run: #"<w:i/><w:sz w:val="22"/>"#),
    Entry(
      style: .proof, name: "Proof",
      paragraph:
        #"<w:numPr><w:numId w:val="7"/></w:numPr><w:spacing w:before="0" w:after="20"/><w:jc w:val="both"/>"#,
      run: #"<w:sz w:val="22"/>"#),
    Entry(
      style: .sectionEnd, name: "Section End",
      paragraph: #"<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>"#,
      run: #"<w:sz w:val="2"/>"#),
  ]

  private static let headingEntries: [Entry] = [
    Entry(
      style: .heading1, name: "heading 1", next: .body,
      paragraph:
        #"<w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>"#,
      run: "<w:b/><w:caps/>"),
    Entry(
      style: .heading2, name: "heading 2", next: .body,
      paragraph:
        #"<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="180" w:after="80"/><w:outlineLvl w:val="1"/>"#,
      run: "<w:b/>"),
    Entry(
      style: .heading3, name: "heading 3", next: .body,
      paragraph:
        #"<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="2"/>"#,
      run: "<w:b/><w:i/>"),
    Entry(
      style: .title, name: "Title", next: .subtitle,
      paragraph: #"<w:keepNext/><w:spacing w:before="240" w:after="0"/><w:jc w:val="center"/>"#,
      run: #"<w:b/><w:caps/><w:sz w:val="28"/>"#),
    Entry(
      style: .subtitle, name: "Subtitle", next: .body,
      paragraph:
        #"<w:spacing w:before="0" w:after="0"/><w:ind w:left="567" w:right="567"/><w:jc w:val="center"/>"#,
      run: #"<w:b/><w:sz w:val="28"/>"#),
    Entry(
      style: .caption, name: "caption", next: .body,
      paragraph: #"<w:keepNext/><w:spacing w:before="160" w:after="80"/>"#,
      run: #"<w:b/><w:sz w:val="24"/>"#),
  ]

  private static let contentsEntries: [Entry] = [
    Entry(
      style: .contentsTitle, name: "TOC Heading", next: .body,
      paragraph: #"<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/>"#,
      run: "<w:b/><w:caps/>"),
    contents(.contents1, "toc 1", indent: 0), contents(.contents2, "toc 2", indent: 284),
    contents(.contents3, "toc 3", indent: 567),
  ]

  private static func contents(_ style: WordStyle, _ name: String, indent: Int) -> Entry {
    Entry(
      style: style, name: name, next: .body,
      paragraph: """
        <w:tabs><w:tab w:val="right" w:leader="dot" w:pos="\(WordPage.portrait.width)"/></w:tabs>\
        <w:spacing w:before="40" w:after="40"/>\
        <w:ind w:left="\(indent + 284)" w:hanging="284"/>
        """, run: #"<w:sz w:val="24"/>"#)
  }

  private static let listEntries: [Entry] = [
    Entry(
      style: .bullet, name: "List Bullet",
      paragraph:
        #"<w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="40" w:after="40"/><w:jc w:val="both"/>"#
    ),
    Entry(
      style: .subBullet, name: "List Bullet 2",
      paragraph:
        #"<w:numPr><w:numId w:val="5"/></w:numPr><w:spacing w:before="20" w:after="20"/><w:jc w:val="both"/>"#,
      run: #"<w:sz w:val="24"/>"#),
    Entry(
      style: .smallBullet, name: "List Bullet 3",
      paragraph:
        #"<w:numPr><w:numId w:val="6"/></w:numPr><w:spacing w:before="0" w:after="20"/><w:jc w:val="both"/>"#,
      run: #"<w:sz w:val="22"/>"#),
    Entry(
      style: .step, name: "List Number",
      paragraph:
        #"<w:numPr><w:numId w:val="4"/></w:numPr><w:spacing w:before="80" w:after="40"/><w:jc w:val="both"/>"#
    ),
  ]

  private static let tableEntries: [Entry] = [
    Entry(style: .cell, name: "Table Text", run: #"<w:sz w:val="22"/>"#),
    Entry(style: .cellSmall, name: "Table Small", run: #"<w:sz w:val="18"/>"#),
    Entry(
      style: .cellHeadSmall, name: "Table Head Small", base: "TableHead",
      run: #"<w:sz w:val="16"/>"#),
    Entry(
      style: .cellNarrow, name: "Table Small Centred", base: "TableSmall",
      paragraph: #"<w:jc w:val="center"/>"#),
    Entry(
      style: .cellCentred, name: "Table Centred", base: "TableText",
      paragraph: #"<w:jc w:val="center"/>"#),
    Entry(
      style: .cellHead, name: "Table Head", base: "TableText",
      paragraph: #"<w:keepNext/><w:jc w:val="center"/>"#, run: "<w:b/>"),
    Entry(
      style: .header, name: "header", paragraph: #"<w:jc w:val="center"/>"#),
    Entry(
      style: .footer, name: "footer",
      paragraph:
        #"<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="7F7F7F"/></w:pBdr><w:jc w:val="center"/>"#,
      run: #"<w:sz w:val="18"/>"#),
  ]

  private static let blockEntries: [Entry] = [
    Entry(style: .block, name: "Block", paragraph: #"<w:spacing w:before="40" w:after="0"/>"#),
    Entry(
      style: .blockCentred, name: "Block Centred",
      paragraph: #"<w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/>"#,
      run: #"<w:sz w:val="24"/>"#),
    Entry(style: .blockBold, name: "Block Bold", base: "BlockCentred", run: "<w:b/>"),
    Entry(
      style: .motto, name: "Motto", base: "BlockCentred", run: #"<w:b/><w:sz w:val="26"/>"#),
    Entry(
      style: .blockNumber, name: "Block Number", base: "BlockCentred",
      paragraph: #"<w:spacing w:before="160" w:after="0"/>"#, run: #"<w:sz w:val="26"/>"#),
    Entry(
      style: .blockDate, name: "Block Date", base: "BlockCentred",
      paragraph: #"<w:spacing w:before="160" w:after="0"/>"#, run: #"<w:i/><w:sz w:val="26"/>"#),
    Entry(
      style: .stamp, name: "Stamp",
      paragraph:
        #"<w:pBdr><w:top w:val="single" w:sz="6" w:space="2" w:color="auto"/><w:left w:val="single" w:sz="6" w:space="2" w:color="auto"/><w:bottom w:val="single" w:sz="6" w:space="2" w:color="auto"/><w:right w:val="single" w:sz="6" w:space="2" w:color="auto"/></w:pBdr><w:spacing w:before="200" w:after="80"/><w:ind w:left="900" w:right="900"/><w:jc w:val="center"/>"#,
      run: "<w:b/>"),
    rule(.ruleLeft, "Rule Left", indent: 1180), rule(.ruleRight, "Rule Right", indent: 900),
    rule(.ruleTitle, "Rule Title", indent: 3400),
    Entry(
      style: .addressee, name: "Addressee",
      paragraph: #"<w:spacing w:before="240" w:after="160"/><w:jc w:val="center"/>"#),
    Entry(
      style: .recipient, name: "Recipient", paragraph: #"<w:spacing w:before="0" w:after="0"/>"#,
      run: #"<w:sz w:val="22"/>"#),
  ]

  /// An empty paragraph that shows as a line in the middle of its column.
  private static func rule(_ style: WordStyle, _ name: String, indent: Int) -> Entry {
    Entry(
      style: style, name: name,
      paragraph: """
        <w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>\
        <w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/>\
        <w:ind w:left="\(indent)" w:right="\(indent)"/>
        """, run: #"<w:sz w:val="4"/>"#)
  }

  private static func markup(_ entry: Entry) -> String {
    let next = entry.next.map { #"<w:next w:val="\#($0.rawValue)"/>"# } ?? ""
    return """
      <w:style w:type="paragraph" w:styleId="\(entry.style.rawValue)">\
      <w:name w:val="\(entry.name)"/><w:basedOn w:val="\(entry.base)"/>\(next)<w:qFormat/>\
      <w:pPr>\(entry.paragraph)</w:pPr><w:rPr>\(entry.run)</w:rPr></w:style>
      """
  }

  private static var tables: String {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let lines = sides.map {
      #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="595959"/>"#
    }.joined()
    return """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
      <w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>\
      </w:tblCellMar></w:tblPr></w:style>\
      <w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/>\
      <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\(lines)</w:tblBorders><w:tblCellMar>\
      <w:top w:w="28" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>\
      <w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>\
      <w:style w:type="table" w:styleId="BlockTable"><w:name w:val="Block Table"/>\
      <w:basedOn w:val="TableNormal"/></w:style>
      """
  }
}
