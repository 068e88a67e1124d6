internal import LegalModel

/// Adds up the ledger from the finished pieces.
struct LedgerAccount {
  let source: SourceText
  /// The runs of original text that belong to the instrument.
  let extent: [SourceSpan]
  let parts: [Ledger.Part]

  /// The ledger for these pieces and skips (skips in original offsets).
  func ledger(pieces: [TextPiece], skips: [Ledger.Skip]) -> Ledger {
    let placed = spans(of: pieces)
    let skipped = skips.sorted { ($0.span.lower, $0.span.upper) < ($1.span.lower, $1.span.upper) }
    var counts = Counts()
    var nextPlaced = 0
    var nextSkip = 0
    var kept: [Ledger.Skip] = []
    for run in extent {
      var at = run.lower
      while at < run.upper {
        while nextPlaced < placed.count, placed[nextPlaced].upper <= at { nextPlaced += 1 }
        while nextSkip < skipped.count, skipped[nextSkip].span.upper <= at { nextSkip += 1 }
        let place = nextPlaced < placed.count ? placed[nextPlaced] : nil
        let skip = nextSkip < skipped.count ? skipped[nextSkip].span : nil
        if let place, place.lower <= at {
          let end = Swift.min(place.upper, run.upper)
          counts.placed += end - at
          at = end
        } else if let skip, skip.lower <= at {
          let end = Swift.min(skip.upper, run.upper, Swift.max(place?.lower ?? run.upper, at + 1))
          kept.append(Ledger.Skip(span: SourceSpan(at, end), reason: skipped[nextSkip].reason))
          at = end
        } else {
          let end = Swift.min(run.upper, place?.lower ?? run.upper, skip?.lower ?? run.upper)
          let lost = visibleBytes(at, end)
          counts.unaccounted += lost
          counts.placed += end - at - lost
          at = end
        }
      }
    }
    return Ledger(
      bytes: extent.reduce(0) { $0 + $1.count }, placed: counts.placed,
      skipped: merged(kept), unaccounted: counts.unaccounted, parts: parts)
  }

  /// The pieces in original offsets, in order.
  private func spans(of pieces: [TextPiece]) -> [SourceSpan] {
    var cursor = OffsetMap.Cursor()
    let spans = pieces.flatMap { piece in
      let span = source.span(ofNormalised: piece.range, &cursor)
      return span.count > 0 ? [span] : runs(piece.range)
    }
    let isSorted = zip(spans, spans.dropFirst()).allSatisfy { $0.lower <= $1.lower }
    return isSorted ? spans : spans.sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) }
  }

  /// A piece that was drawn from places in another order, run by run.
  private func runs(_ range: Range<Int>) -> [SourceSpan] {
    let bounds =
      [range.lowerBound] + source.map.anchors(inside: range).map(\.normalised)
      + [range.upperBound]
    return zip(bounds, bounds.dropFirst()).map { start, end in
      let place = source.map.originalOffset(of: start)
      return SourceSpan(place, Swift.min(place + end - start, source.original.count))
    }
  }

  private struct Counts {
    var placed = 0
    var unaccounted = 0
  }

  /// Bytes between two pieces that are no blank and no invisible sign.
  private func visibleBytes(_ start: Int, _ end: Int) -> Int {
    let bytes = source.original
    var visible = 0
    var at = start
    while at < end {
      let width = blankWidth(bytes, at)
      if width == 0 { visible += 1 }
      at += Swift.max(1, width)
    }
    return visible
  }

  /// Width of the blank, control or invisible sign at an offset; 0 for anything else.
  private func blankWidth(_ bytes: [UInt8], _ at: Int) -> Int {
    let byte = bytes[at]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard at + 1 < bytes.count else { return 0 }
    let second = bytes[at + 1]
    if byte == 0xC2, second == 0xA0 || second == 0xAD || second == 0x85 { return 2 }
    guard at + 2 < bytes.count else { return 0 }
    let third = bytes[at + 2]
    if byte == 0xE2, second == 0x80, third <= 0x8F || (third >= 0xA8 && third <= 0xAF) {
      return 3
    }
    if byte == 0xE2, second == 0x81, third == 0xA0 { return 3 }
    if byte == 0xEF, second == 0xBB, third == 0xBF { return 3 }
    return byte == 0xE3 && second == 0x80 && third == 0x80 ? 3 : 0
  }

  /// Neighbouring skips of one reason as one.
  private func merged(_ skips: [Ledger.Skip]) -> [Ledger.Skip] {
    var merged: [Ledger.Skip] = []
    for skip in skips where skip.span.count > 0 {
      if let last = merged.last, last.reason == skip.reason, last.span.upper == skip.span.lower {
        merged[merged.count - 1] = Ledger.Skip(
          span: last.span.union(skip.span), reason: skip.reason)
      } else {
        merged.append(skip)
      }
    }
    return merged
  }
}
