internal import LegalModel

/// Lined text → the instruments in it.
struct InstrumentReader {
  let source: SourceDescription
  let parts: [Ledger.Part]
  private static let languages = TextLanguage()

  /// Splits the text by instrument and language and reads each.
  ///
  /// - Parameter meta: what the source says of the one instrument that it holds, where it does.
  func read(_ text: LinedText, meta: SourceMetadata? = nil) -> [LegalDocument] {
    var text = text
    for index in text.lines.indices
    where text.holdsBars && isRow(text.lines[index], text.source.normalised) {
      text.lines[index].marks.insert(.tableRow)
    }
    let segments = segments(of: text, meta)
    let territories = Territories(segments.map(\.extent), of: text.source)
    var skips = [[Ledger.Skip]](repeating: [], count: segments.count)
    for skip in text.skips {
      if let owner = territories.owner(of: skip.span) { skips[owner].append(skip) }
    }
    return segments.enumerated().map { part, segment in
      document(text, segment, part, territories, skips, meta)
    }
  }

  private func segments(of text: LinedText, _ meta: SourceMetadata?) -> [InstrumentSplitter.Segment]
  {
    guard let meta else { return InstrumentSplitter(text).segments() }
    return [
      InstrumentSplitter.Segment(
        language: meta.language, lines: text.lines, extent: [0..<text.source.normalised.count])
    ]
  }

  /// A table row of text: cells parted by ` | `.
  private func isRow(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.count >= 3 else { return false }
    let span = bytes.span
    for at in line.start..<(line.end - 1)
    where span[at] == 0x7C && span[at + 1] == 0x20 && (at == line.start || span[at - 1] == 0x20) {
      return true
    }
    return false
  }

  private func document(
    _ text: LinedText, _ segment: InstrumentSplitter.Segment, _ part: Int,
    _ territories: Territories, _ skips: [[Ledger.Skip]], _ meta: SourceMetadata?
  ) -> LegalDocument {
    var own = text
    own.lines = segment.lines
    own.skips = skips[part]
    if part > 0 { own.diagnostics = [] }
    own = PageFurniture.remove(from: own, language: segment.language)
    own = TornLabels.joined(own, language: segment.language)
    own = FootnoteFinder.extract(from: own)
    var layout = LineLayout.layout(of: own.lines, own.source.normalised)
    if case .parted = layout {
      own = Unwrapping.joined(own)
      layout = .paragraphs
    }
    if case .paragraphs = layout, text.given == nil {
      own = RunInLabels.part(own, language: segment.language)
    }
    let bytes = own.source.normalised
    var builder = OutlineBuilder(
      bytes: bytes, lines: own.lines, language: segment.language, layout: layout,
      given: text.given)
    var outline = builder.build()
    NoteAttachment.attach(own.notes.filter { owns($0, segment) }, to: &outline, bytes)
    let diagnostics = own.diagnostics + DocumentChecks.diagnostics(outline, segment.language)
    var description = source
    description.part = part + 1
    description.span = territories.hull(of: part)
    let metadata = MetadataReader(
      bytes: bytes, outline: outline, language: segment.language,
      titleLines: titleLines(own.lines, bytes, segment.language)
    ).read(description, meta: meta)
    let assembly = DocumentAssembly(
      source: own.source, extent: territories.spans(of: part), skips: own.skips, parts: parts)
    return assembly.document(
      outline, metadata: metadata, diagnostics: diagnostics,
      variants: VariantFinder.variants(
        bytes, outline, segment.language, mayHoldBrackets: own.holdsBracketsOrBlanks))
  }

  /// Whether the words of a line do not tell another language.
  private func mayBe(_ language: LanguageCode, _ line: Line, _ bytes: [UInt8]) -> Bool {
    let found = InstrumentReader.languages.language(of: bytes, line.range)
    return found == nil || found == language
  }

  /// Whether a note's mark stands in an instrument.
  private func owns(_ note: SourceNote, _ segment: InstrumentSplitter.Segment) -> Bool {
    segment.extent.contains { $0.contains(note.at) }
  }

  /// Marked headings in front of the first label.
  private func titleLines(_ lines: [Line], _ bytes: [UInt8], _ language: LanguageCode) -> [String] {
    let scanner = HeadingScanner.scanner(for: language)
    return lines.prefix(12)
      .prefix { scanner.head(bytes, $0.start, end: $0.end) == nil }
      .filter { $0.marks.contains(.heading) && mayBe(language, $0, bytes) }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}

/// Which bytes of the original text belong to which instrument: every byte to exactly one.
struct Territories {
  private var runs: [(start: Int, owner: Int)] = []
  private let end: Int
  private var owned: [[SourceSpan]] = []

  /// Makes territories of the extents of the instruments; what lies between two belongs to the
  /// one before.
  init(_ extents: [[Range<Int>]], of source: SourceText) {
    end = source.original.count
    for (owner, extent) in extents.enumerated() {
      for run in extent { runs.append((source.map.originalOffset(of: run.lowerBound), owner)) }
    }
    runs.sort { $0.start < $1.start }
    if !runs.isEmpty { runs[0].start = 0 }
    owned = [[SourceSpan]](repeating: [], count: extents.count)
    for index in runs.indices {
      let upper = index + 1 < runs.count ? runs[index + 1].start : end
      owned[runs[index].owner].append(SourceSpan(runs[index].start, upper))
    }
  }

  /// The runs of an instrument.
  func spans(of owner: Int) -> [SourceSpan] { owned[owner] }

  /// From the first to the last byte of an instrument.
  func hull(of owner: Int) -> SourceSpan {
    let spans = spans(of: owner)
    guard let first = spans.first, let last = spans.last else { return SourceSpan(0, end) }
    return first.union(last)
  }

  /// The instrument that a span starts in.
  func owner(of span: SourceSpan) -> Int? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= span.lower { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : runs[low - 1].owner
  }
}
