import LegalModel

/// Writes WordprocessingML as UTF-8, one element behind the other.
///
/// A large report has a hundred thousand paragraphs. Markup is therefore appended as it stands, and
/// only texts are looked at byte by byte.
struct WordMarkup {
  /// How a run differs from its paragraph.
  struct Face: OptionSet {
    let rawValue: UInt8
    static let bold = Face(rawValue: 1)
    static let italic = Face(rawValue: 2)
  }

  private(set) var bytes: [UInt8] = []
  /// The language of runs that bear no mark.
  let language: LanguageCode
  private var bookmarks = 0

  init(language: LanguageCode) { self.language = language }

  /// Appends markup that is well-formed already.
  mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Puts markup in before what was written from an offset on.
  mutating func insert(_ other: WordMarkup, at offset: Int) {
    bytes.insert(contentsOf: other.bytes, at: offset)
  }

  // MARK: Paragraphs

  mutating func paragraph(_ style: WordStyle, _ content: (inout WordMarkup) -> Void) {
    append("<w:p><w:pPr><w:pStyle w:val=\"")
    append(style.rawValue)
    append("\"/></w:pPr>")
    content(&self)
    append("</w:p>")
  }

  /// A paragraph of one run; nothing for an empty text.
  mutating func paragraph(
    _ style: WordStyle, _ text: String, _ face: Face = [], in language: LanguageCode? = nil,
    atMost limit: Int = .max
  ) {
    guard !text.isEmpty else { return }
    paragraph(style) { $0.run(text, face, in: language, atMost: limit) }
  }

  /// A paragraph that begins with a bold word.
  mutating func paragraph(_ style: WordStyle, label: String, _ text: String) {
    paragraph(style) {
      $0.run(label, .bold)
      $0.run(" ")
      $0.run(text)
    }
  }

  // MARK: Runs

  /// A run of text; a text longer than `limit` characters ends between two words with an ellipsis.
  mutating func run(
    _ text: String, _ face: Face = [], in language: LanguageCode? = nil, atMost limit: Int = .max
  ) {
    guard !text.isEmpty else { return }
    append("<w:r>")
    properties(face, language)
    append("<w:t xml:space=\"preserve\">")
    WordText.append(text, atMost: limit, to: &bytes)
    append("</w:t></w:r>")
  }

  mutating func tab() { append("<w:r><w:tab/></w:r>") }

  /// A field with the words that it shows until it is brought up to date.
  mutating func field(_ instruction: String, showing text: String) {
    append(
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ")
    append(instruction)
    append(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
    run(text)
    append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }

  /// Puts a bookmark around what is written.
  mutating func bookmark(_ name: String, _ content: (inout WordMarkup) -> Void) {
    bookmarks += 1
    let number = String(bookmarks)
    append("<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(name)\"/>")
    content(&self)
    append("<w:bookmarkEnd w:id=\"\(number)\"/>")
  }

  private mutating func properties(_ face: Face, _ language: LanguageCode?) {
    let other = language.flatMap { $0 == self.language ? nil : $0 }
    guard !face.isEmpty || other != nil else { return }
    append("<w:rPr>")
    if face.contains(.bold) { append("<w:b/>") }
    if face.contains(.italic) { append("<w:i/>") }
    if let other { append("<w:lang w:val=\"\(WordMarkup.tag(of: other))\"/>") }
    append("</w:rPr>")
  }

  /// The tag of a language as Office writes it, with a region.
  static func tag(of language: LanguageCode) -> String {
    switch language {
    case .vietnamese: "vi-VN"
    case .english: "en-US"
    default: language.code
    }
  }
}
