internal import LegalModel
internal import LegalXML

/// Reads the XML of the Texts of Trade Agreements corpus (ToTA).
///
/// The schema has two levels, `chapter` and `article`, whose numbers and names are attributes and
/// whose text is one node. The *original text* of such a document is rendered: a line `label: name`
/// for each heading, then the text of the article as it is.
struct TotaReader {
  let source: SourceDescription

  /// The instrument of a file.
  func read(_ tree: XMLTree) -> [LegalDocument] {
    var rendering = TotaRendering(tree)
    rendering.run()
    var text = TextNormaliser.normalise(rendering.bytes)
    let given = GivenHeads(rendering.heads, in: text)
    text.given = given
    var source = source
    source.format = "tota"
    return InstrumentReader(source: source, parts: []).read(text, meta: SourceMetadata(tree))
  }
}

/// Draws the text of a ToTA document and remembers where its headings stand.
struct TotaRendering {
  private let tree: XMLTree
  private(set) var bytes: [UInt8] = []
  private(set) var heads: [GivenHeads.Rendered] = []

  init(_ tree: XMLTree) {
    self.tree = tree
    bytes.reserveCapacity(tree.textBytes.count + tree.nodeCount * 24)
  }

  mutating func run() {
    guard let body = tree.child(of: tree.root, named: tree.nameToken("body")) else { return }
    let chapterName = tree.nameToken("chapter")
    for chapter in tree.children(of: body) where tree.nameToken(of: chapter) == chapterName {
      heading(of: chapter, fallback: .chapter)
      for article in tree.children(of: chapter) where tree.kind(of: article) == .element {
        heading(of: article, fallback: .article)
        for node in tree.children(of: article) where tree.kind(of: node) == .text {
          bytes.append(contentsOf: tree.textBytes[tree.textRange(of: node)])
        }
        bytes.append(0x0A)
      }
    }
  }

  /// Writes the heading of a chapter or article from its attributes.
  private mutating func heading(of node: XMLTree.Node, fallback: ProvisionKind) {
    let printed = tree.value(of: "number", on: node) ?? ""
    let name = tree.value(of: "name", on: node) ?? ""
    var label = TotaLabel(printed, fallback: fallback)
    var title = Substring(name)
    if label.number.isEmpty, !printed.isEmpty, let found = TotaLabel.leadingNumber(of: name) {
      label.number = String(found.number)
      title = found.rest
    }
    let start = bytes.count
    if label.number.isEmpty {
      // A heading without a number closes what was open before it; its name is text.
      heads.append(
        GivenHeads.Rendered(line: start, kind: .unplaced, number: start..<start, content: start))
      if fallback == .chapter, !title.isEmpty {
        bytes.append(contentsOf: Array(title.utf8) + [0x0A])
      }
      return
    }
    bytes.append(contentsOf: Array(label.word.utf8))
    if !label.word.isEmpty { bytes.append(0x20) }
    let numberStart = bytes.count
    bytes.append(contentsOf: Array(label.number.utf8))
    let numberEnd = bytes.count
    if !title.isEmpty { bytes.append(contentsOf: Array(": ".utf8)) }
    heads.append(
      GivenHeads.Rendered(
        line: start, kind: label.kind, number: numberStart..<numberEnd, content: bytes.count))
    bytes.append(contentsOf: Array(title.utf8))
    bytes.append(0x0A)
  }
}

/// The label of a ToTA heading taken apart: `ARTICLE 9.9`, `ARTÍCULO 9-9`, `ARTICLE: 8.4`, `1`.
struct TotaLabel {
  let word: String
  let kind: ProvisionKind
  var number: String

  init(_ printed: String, fallback: ProvisionKind) {
    if let usual = TotaLabel.usual(printed, fallback) {
      self = usual
      return
    }
    let letters = printed.prefix { $0.isLetter || $0 == "-" }
    let isWord = letters.count > 2 && !letters.allSatisfy { "IVXLCM".contains($0) }
    let rest = isWord ? printed.dropFirst(letters.count) : Substring(printed)
    let separators: Set<Character> = [" ", ":", ".", "-", "\u{2013}", "\n", "\t"]
    number = String(rest.drop { separators.contains($0) })
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let last = number.last, separators.contains(last) { number.removeLast() }
    word = isWord ? String(letters) : ""
    kind = fallback == .article ? .article : TotaLabel.kind(of: word)
  }

  private init(word: String, kind: ProvisionKind, number: String) {
    self.word = word
    self.kind = kind
    self.number = number
  }

  /// The label that nearly all have, `ARTICLE 9.9` or `CHAPTER 9`, without looking at characters.
  private static func usual(_ printed: String, _ fallback: ProvisionKind) -> TotaLabel? {
    let word = fallback == .article ? "ARTICLE" : "CHAPTER"
    let rest = printed.utf8.dropFirst(word.utf8.count + 1)
    guard !rest.isEmpty, printed.utf8.starts(with: word.utf8),
      printed.utf8.dropFirst(word.utf8.count).first == 0x20,
      rest.allSatisfy({ ByteText.isDigit($0) || $0 == 0x2E })
    else { return nil }
    return TotaLabel(word: word, kind: fallback, number: String(rest) ?? "")
  }

  /// What a group is by its word; a chapter unless the word says otherwise.
  private static func kind(of word: String) -> ProvisionKind {
    let folded = ByteText.folded(word)
    for language in [LanguageCode.english, LanguageCode("es")] {
      for entry in LabelTables.headings(for: language) where ByteText.folded(entry.word) == folded {
        return entry.kind == .article ? .chapter : entry.kind
      }
    }
    return .chapter
  }

  /// The number that an article name starts with: `1.1 Establishment`.
  static func leadingNumber(of name: String) -> (number: Substring, rest: Substring)? {
    let number = name.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let first = number.first, first.isNumber else { return nil }
    return (number, name.dropFirst(number.count).drop { $0 == " " || $0 == ":" })
  }
}

extension SourceMetadata {
  /// What the `meta` element of a ToTA document says.
  init(_ tree: XMLTree) {
    let meta = tree.child(of: tree.root, named: tree.nameToken("meta"))
    func field(_ name: String) -> String? {
      guard let meta, let node = tree.child(of: meta, named: tree.nameToken(name)) else {
        return nil
      }
      let text = tree.text(of: node)
      return text.isEmpty ? nil : text
    }
    self.init(language: LanguageCode(field("language") ?? "en"))
    title = field("name")
    signed = field("date_signed").flatMap { CalendarDate($0) }
    inForce = field("date_into_force").flatMap { CalendarDate($0) }
    ended = field("date_inactive").flatMap { CalendarDate($0) }
    status = field("status")
    guard let meta, let list = tree.child(of: meta, named: tree.nameToken("parties_original"))
    else { return }
    parties = tree.children(of: list).filter { tree.kind(of: $0) == .element }.map {
      tree.text(of: $0)
    }
  }
}
