internal import LegalModel

/// Builds the outline of one instrument from its lines: labels first, tree second.
///
/// Lines are taken one by one. Each either continues the paragraph before it or starts one; a
/// paragraph that starts with a label opens a unit, any other is text of the unit that is open. What
/// cannot be placed becomes an `unplaced` unit; nothing is dropped.
struct OutlineBuilder {
  /// How the lines of a text relate to its paragraphs.
  enum Layout: Sendable {
    /// One paragraph a line.
    case paragraphs
    /// Wrapped, paragraphs parted by empty lines.
    case parted
    /// Wrapped, without empty lines between paragraphs; the width of a full line in bytes.
    case wrapped(width: Int)
  }

  /// The phases of an instrument.
  enum Phase { case preface, preamble, body, signature, recipients, toc }

  /// What stands open: the instrument itself, or a quotation inside it.
  struct Frame {
    /// The draft that holds the quotation; -1 for the instrument itself.
    var host: Int
    var quotation: Int
    var groups: [(rank: Int, draft: Int)] = []
    var annex: Int?
    /// The last chapter inside the annex, which has chapters of its own.
    var annexChapter: Int?
    var article: Int?
    /// Whether a part or chapter was opened and no article in it yet.
    var groupIsNew = false
    var levels: [ListLevel] = []
    /// The last article label, to tell the next one.
    var lastArticle: (ordinal: Int, suffix: String, series: String)?
    var depth: QuotationDepth?
    /// Whether the open article defines terms.
    var definesTerms = false
  }

  let bytes: [UInt8]
  let lines: [Line]
  let language: LanguageCode
  let layout: Layout
  let cues: Cues
  let headings: HeadingScanner
  let hasArticles: Bool
  let given: GivenHeads?

  var outline = Outline()
  var frames: [Frame] = [Frame(host: -1, quotation: 0)]
  var phase = Phase.preface
  /// The draft whose heading the next lines may belong to.
  var openHeading: Int?
  /// Paragraphs without a label behind a list, until the next label shows whose they are.
  var flush: [[TextPiece]] = []
  /// How many quotations each draft holds so far.
  var quotationsOpened: [Int: Int] = [:]
  /// The quotation that was closed right before the line at hand.
  var justClosed: Frame?
  /// The last chapter and article of the main text, remembered through an annex.
  var mainChapter = 0
  var lastArticleIsRoman = false
  var lastMainArticle: (ordinal: Int, suffix: String, series: String)?

  init(
    bytes: [UInt8], lines: [Line], language: LanguageCode, layout: Layout,
    given: GivenHeads? = nil
  ) {
    self.given = given
    self.bytes = bytes
    self.lines = lines
    self.language = language
    self.layout = layout
    cues = .cues(for: language)
    headings = .scanner(for: language)
    let scanner = headings
    hasArticles =
      given != nil
      || lines.contains {
        scanner.head(bytes, $0.start, end: $0.end)?.kind == .article
      }
  }

  /// Builds the outline.
  mutating func build() -> Outline {
    var index = 0
    while index < lines.count {
      take(index)
      index += 1
    }
    while frames.count > 1 { closeQuotation(isForced: true) }
    settleFlush(nextDepth: nil)
    return outline
  }

  var frame: Frame {
    _read { yield frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  /// Keeps count of the quotation marks inside a quotation.
  mutating func countMarks(_ range: Range<Int>) {
    let bytes = bytes
    frame.depth?.take(bytes, range)
  }

  /// Takes one line.
  private mutating func take(_ index: Int) {
    let line = lines[index]
    if continuesParagraph(index) {
      extend(with: line.range)
    } else {
      startParagraph(index)
      justClosed = nil
    }
    closeQuotationIfDone(behind: index)
  }

  /// A new paragraph: a label opens a unit, anything else is text.
  private mutating func startParagraph(_ index: Int) {
    let line = lines[index]
    var start = line.start
    if let mark = QuotationDepth.openingMark(bytes, start, end: line.end) {
      let inside = ByteText.skipBlanks(bytes, start + mark.width, end: line.end)
      if opensQuotation(inside, index) {
        openQuotation(straight: mark.straight)
        countMarks(inside..<line.end)
        addLabelless(start..<(start + mark.width))
        start = inside
        if placeHead(index, from: start) { return }
        addText(start..<line.end, index)
        return
      }
    }
    countMarks(line.range)
    if phase == .toc, endsContents(index) { phase = .preface }
    if placeHead(index, from: start) { return }
    if placeBracketed(index) { return }
    if takeEnds(index) { return }
    addText(line.range, index)
  }

  /// Places the label at an offset, if there is one that fits.
  private mutating func placeHead(_ index: Int, from start: Int) -> Bool {
    let line = lines[index]
    if let given {
      if let head = given.head(at: line) {
        if head.kind == .article { openArticle(head, index) } else { openGroup(head, index) }
        return true
      }
      if given.startsUnnumbered(at: line) { closeArticle() }
      if given.startsPreamble(at: line), phase == .preface { phase = .preamble }
    } else if let head = headings.head(bytes, start, end: line.end) {
      if head.kind == .article { reopenQuotation(for: head) }
      if head.kind == .article, phaseAllowsArticles, acceptsArticle(head, index) {
        openArticle(head, index)
        return true
      }
      if head.kind != .article, acceptsGroup(head, index) {
        openGroup(head, index)
        return true
      }
      return false
    }
    guard phase == .body || (!hasArticles && phase == .preamble) else { return false }
    guard let head = ListLabelScanner.head(bytes, start, end: line.end) ?? bareNumber(index, start)
    else { return false }
    // The number of a row, with the next cell right behind it.
    if line.marks.contains(.tableRow),
      head.contentStart >= line.end || bytes[head.contentStart] == 0x7C
    {
      return false
    }
    return placeItem(head, index)
  }

  /// A unit of a draft that is bracketed as a whole: `[2. Each Party may …]`. The bracket becomes
  /// part of the label.
  private mutating func placeBracketed(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.count > 3, bytes[line.start] == 0x5B else { return false }
    let inside = ByteText.skipBlanks(bytes, line.start + 1, end: line.end)
    let known = outline.drafts.count
    guard placeHead(index, from: inside) else { return false }
    if known < outline.drafts.count {
      let first = outline.drafts[known].pieces.lowerBound
      if first < outline.pieces.count, Int(outline.pieces[first].lower) == inside {
        outline.pieces[first].lower = line.lower
      }
    }
    return true
  }

  private var phaseAllowsArticles: Bool {
    switch phase {
    case .signature, .recipients: frame.annex != nil
    case .toc: false
    default: true
    }
  }
}
