internal import LegalModel

/// Cuts a file into its instruments, one segment an instrument and language.
struct InstrumentSplitter {
  /// The lines of one instrument in one language.
  struct Segment {
    var language: LanguageCode
    var lines: [Line]
    /// The runs of normalised text that the lines stand in, blanks between them included.
    var extent: [Range<Int>]
  }

  private let text: LinedText
  private let bytes: [UInt8]
  private let languages = TextLanguage()

  init(_ text: LinedText) {
    self.text = text
    bytes = text.source.normalised
  }

  /// The segments, in the order in which they start.
  func segments() -> [Segment] {
    guard let main = mainLanguage() else {
      return [Segment(language: .english, lines: text.lines, extent: [0..<bytes.count])]
    }
    if isUniform(main) { return byInstrument(text.lines, main, 0..<bytes.count) }
    return byLanguage(main)
  }

  /// The language of the lines that tell one, by a sample over the file.
  private func sample() -> [LanguageCode] {
    let long = text.lines.filter { $0.count >= 60 }
    let pool = long.isEmpty ? text.lines : long
    let step = Swift.max(1, pool.count / 200)
    return stride(from: 0, to: pool.count, by: step).compactMap {
      languages.language(of: bytes, pool[$0].range)
    }
  }

  private func mainLanguage() -> LanguageCode? {
    var counts: [LanguageCode: Int] = [:]
    for language in sample() { counts[language, default: 0] += 1 }
    return counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key
  }

  private func isUniform(_ main: LanguageCode) -> Bool {
    let sampled = sample()
    return sampled.filter { $0 == main }.count * 100 >= sampled.count * 97
  }

  /// Cuts where the language changes for good; short lines follow the line behind them.
  private func byLanguage(_ main: LanguageCode) -> [Segment] {
    var segments: [Segment] = []
    var order: [LanguageCode] = []
    var runs: [(LanguageCode, [Line])] = []
    var waiting: [Line] = []
    for line in text.lines {
      waiting.append(line)
      guard line.count >= 40, let language = languages.language(of: bytes, line.range) else {
        continue
      }
      if let last = runs.indices.last, runs[last].0 == language {
        runs[last].1.append(contentsOf: waiting)
      } else {
        runs.append((language, waiting))
      }
      waiting = []
    }
    if let last = runs.indices.last { runs[last].1.append(contentsOf: waiting) }
    let merged = smoothed(runs)
    for (language, lines) in merged {
      guard let first = lines.first, let last = lines.last else { continue }
      let extent = first.start..<Swift.min(last.end + 1, bytes.count)
      if let index = order.firstIndex(of: language) {
        segments[index].lines.append(contentsOf: lines)
        segments[index].extent.append(extent)
      } else {
        order.append(language)
        segments.append(Segment(language: language, lines: lines, extent: [extent]))
      }
    }
    return segments.flatMap { segment in
      segment.extent.count == 1
        ? byInstrument(segment.lines, segment.language, segment.extent[0]) : [segment]
    }
  }

  /// A single stray line (a quotation, a name) does not change the language.
  private func smoothed(_ runs: [(LanguageCode, [Line])]) -> [(LanguageCode, [Line])] {
    var merged: [(LanguageCode, [Line])] = []
    for run in runs {
      let size = run.1.reduce(0) { $0 + $1.count }
      if let last = merged.indices.last, merged[last].0 == run.0 || size < 400 {
        merged[last].1.append(contentsOf: run.1)
      } else if let first = merged.first, merged.count == 1,
        first.1.reduce(0, { $0 + $1.count }) < 400
      {
        merged[0] = (run.0, first.1 + run.1)
      } else {
        merged.append(run)
      }
    }
    return merged
  }

  // MARK: Instruments

  /// Cuts where the articles start again at 1 below a title of their own.
  private func byInstrument(_ lines: [Line], _ language: LanguageCode, _ extent: Range<Int>)
    -> [Segment]
  {
    let scanner = HeadingScanner.scanner(for: language)
    var cuts: [Int] = []
    var title: Int?
    var lastOrdinal = 0
    var groupSeen = false
    for (index, line) in lines.enumerated() {
      if let head = scanner.head(bytes, line.start, end: line.end), line.marks.contains(.heading) {
        if head.kind == .article {
          if head.ordinal == 1, head.series.isEmpty, lastOrdinal > 1, let title, !groupSeen {
            cuts.append(title)
          }
          lastOrdinal = head.ordinal
          title = nil
          groupSeen = false
        } else if title == nil {
          groupSeen = true
        }
      } else if line.marks.contains(.heading), title == nil, lastOrdinal > 0, !groupSeen,
        !followsLabel(lines, index, scanner)
      {
        title = index
      }
    }
    return cut(lines, at: cuts, language, extent)
  }

  /// Whether the line before is a bare label, so that this one is its title.
  private func followsLabel(_ lines: [Line], _ index: Int, _ scanner: HeadingScanner) -> Bool {
    guard index > 0 else { return false }
    let before = lines[index - 1]
    guard before.marks.contains(.heading) else { return false }
    return scanner.head(bytes, before.start, end: before.end) != nil
  }

  private func cut(
    _ lines: [Line], at cuts: [Int], _ language: LanguageCode, _ extent: Range<Int>
  ) -> [Segment] {
    var segments: [Segment] = []
    let bounds = [0] + cuts + [lines.count]
    for (start, end) in zip(bounds, bounds.dropFirst()) where end > start {
      let from = start == 0 ? extent.lowerBound : lines[start].start
      let to = end == lines.count ? extent.upperBound : lines[end].start
      segments.append(
        Segment(language: language, lines: Array(lines[start..<end]), extent: [from..<to]))
    }
    return segments
  }
}
