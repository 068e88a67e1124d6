/// The part `word/numbering.xml`: headings I, 1, 1.1 (numbering 1), annexes with the same below them
/// (2), and the lists (3 to 7), each with the style that bears it.
enum WordNumbering {
  /// The numbering of headings in the text and in annexes.
  enum Series: Int {
    case text = 1
    case annex = 2
  }

  /// The part; `annex` is the word before the number of an annex.
  static func part(annex: String) -> String {
    let label = WordText.escaped(annex)
    let lists = [
      headings(1, first: "%1.", isLinked: true),
      headings(2, first: label + " %1.", isLinked: false),
      list(3, .bullet, "bullet", "-", indent: 397),
      list(4, .step, "lowerLetter", "%1)", indent: 397),
      list(5, .subBullet, "bullet", "+", indent: 794),
      list(6, .smallBullet, "bullet", "-", indent: 397),
      list(7, .proof, "bullet", "-", indent: 397),
    ]
    let numbers = (1...lists.count).map {
      #"<w:num w:numId="\#($0)"><w:abstractNumId w:val="\#($0)"/></w:num>"#
    }
    return WordStyleSheet.declaration + "<w:numbering \(WordPackage.namespace)>" + lists.joined()
      + numbers.joined() + "</w:numbering>"
  }

  private static func headings(_ number: Int, first: String, isLinked: Bool) -> String {
    let texts = [("upperRoman", first), ("decimal", "%2."), ("decimal", "%2.%3.")]
    let levels = texts.enumerated().map { level, shape in
      let style = isLinked ? #"<w:pStyle w:val="Heading\#(level + 1)"/>"# : ""
      return """
        <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(shape.0)"/>\(style)\
        <w:suff w:val="space"/><w:lvlText w:val="\(shape.1)"/><w:lvlJc w:val="left"/>\
        <w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>
        """
    }
    return abstract(number, levels)
  }

  private static func list(
    _ number: Int, _ style: WordStyle, _ format: String, _ text: String, indent: Int
  ) -> String {
    let level = """
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
      <w:pStyle w:val="\(style.rawValue)"/><w:lvlText w:val="\(text)"/><w:lvlJc w:val="left"/>\
      <w:pPr><w:ind w:left="\(indent)" w:hanging="340"/></w:pPr></w:lvl>
      """
    return abstract(number, [level])
  }

  private static func abstract(_ number: Int, _ levels: [String]) -> String {
    """
    <w:abstractNum w:abstractNumId="\(number)"><w:multiLevelType w:val="multilevel"/>\
    \(levels.joined())</w:abstractNum>
    """
  }
}
