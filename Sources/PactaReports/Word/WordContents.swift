import Findings

/// The headings of a report as they are written, with the numbers that Word will give them.
struct WordContents {
  struct Entry {
    let level: Int
    let number: String
    let text: String
    let bookmark: String
  }

  /// A page has room for so many headings of the third level in the table of contents.
  private static let most = 30

  private(set) var entries: [Entry] = []
  /// Which numbering the next heading belongs to.
  private(set) var series = WordNumbering.Series.text
  private var counters = [0, 0, 0]
  private let annex: String

  /// `annex` is the word before the number of an annex.
  init(annex: String) { self.annex = annex }

  /// From here on headings are those of annexes.
  mutating func beginAnnexes() {
    series = .annex
    counters = [0, 0, 0]
  }

  /// Notes a heading.
  ///
  /// - Returns: the name of its bookmark.
  mutating func add(_ level: Int, _ text: String) -> String {
    counters[level - 1] += 1
    for lower in level..<3 { counters[lower] = 0 }
    let bookmark = "_Toc" + String(100_000_000 + entries.count)
    entries.append(Entry(level: level, number: number(level), text: text, bookmark: bookmark))
    return bookmark
  }

  /// How deep the table of contents goes: to the third level only where that is short.
  var depth: Int { entries.count { $0.level == 3 } <= WordContents.most ? 3 : 2 }

  private func number(_ level: Int) -> String {
    switch level {
    case 1:
      let number = WordContents.roman(counters[0]) + "."
      return series == .annex ? annex + " " + number : number
    case 2: return "\(counters[1])."
    default: return "\(counters[1]).\(counters[2])."
    }
  }

  /// A number from 1 to 89 in Roman figures.
  static func roman(_ number: Int) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"]
    return tens[number / 10 % tens.count] + ones[number % 10]
  }
}

extension WordReport {
  /// The table of contents: a field that Word can rebuild, around entries whose page numbers are fields
  /// of their own.
  ///
  /// A word processor that does not know the namespace `w15` sees the entries alone and reckons their
  /// pages; it would take the words that a field of contents shows for final.
  mutating func contentsTable(at offset: Int) {
    var table = WordMarkup(language: markup.language)
    table.paragraph(.contentsTitle, words.text(.wordContents))
    let depth = contents.depth
    let entries = contents.entries.filter { $0.level <= depth }
    for (place, entry) in entries.enumerated() {
      let style = [WordStyle.contents1, .contents2, .contents3][entry.level - 1]
      table.paragraph(style) { line in
        if place == 0 { line.beginContents(depth: depth) }
        line.append("<w:hyperlink w:anchor=\"\(entry.bookmark)\" w:history=\"1\">")
        line.run(entry.number + " " + entry.text, atMost: 160)
        line.tab()
        line.field("PAGEREF \(entry.bookmark) \\h", showing: "…")
        line.append("</w:hyperlink>")
        if place == entries.count - 1 { line.endContents() }
      }
    }
    markup.insert(table, at: offset)
  }
}

extension WordMarkup {
  /// The start of the field of contents, for programs that know `w15`.
  fileprivate mutating func beginContents(depth: Int) {
    choice(#"<w:fldChar w:fldCharType="begin"/>"#)
    choice(#"<w:instrText xml:space="preserve"> TOC \o "1-\#(depth)" \h \z \u </w:instrText>"#)
    choice(#"<w:fldChar w:fldCharType="separate"/>"#)
  }

  fileprivate mutating func endContents() { choice(#"<w:fldChar w:fldCharType="end"/>"#) }

  private mutating func choice(_ content: String) {
    append(#"<w:r><mc:AlternateContent><mc:Choice Requires="w15">"#)
    append(content)
    append("</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>")
  }
}
