internal import LegalModel

/// Rendered text → lines with their marks and notes.
struct DocxLines {
  private let output: DocxOutput
  private let normalised: LinedText

  init(_ output: DocxOutput) {
    self.output = output
    normalised = TextNormaliser.normalise(output.bytes)
  }

  /// The text without the bodies of notes, which are skipped, its lines marked.
  func text() -> LinedText {
    var text = normalised
    text.lines = marked(bodyLines(text.lines))
    text.notes = notes()
    // Counts only where no provision takes the note.
    text.skips += text.notes.flatMap(\.body).map { body in
      Ledger.Skip(span: text.source.span(ofNormalised: body), reason: "footnote")
    }
    return text
  }

  /// The notes in offsets of the normalised text.
  func notes() -> [SourceNote] {
    output.notes.map { note in
      let mark = normalisedRange(note.at..<note.at + note.writtenMarkBytes)
      return SourceNote(
        at: mark.lowerBound, markRange: mark.isEmpty ? nil : mark, mark: note.mark,
        body: [normalisedRange(note.body)])
    }
  }

  private func normalisedRange(_ range: Range<Int>) -> Range<Int> {
    let lower = normalised.source.normalisedOffset(of: range.lowerBound)
    return lower..<Swift.max(lower, normalised.source.normalisedOffset(of: range.upperBound))
  }

  /// The lines in front of the first note.
  private func bodyLines(_ lines: [Line]) -> [Line] {
    guard let first = output.notes.map(\.body.lowerBound).min() else { return lines }
    let bound = normalised.source.normalisedOffset(of: first)
    return lines.filter { $0.start < bound }
  }

  /// Marks go to the lines that start inside their run.
  private func marked(_ lines: [Line]) -> [Line] {
    var lines = lines
    var next = 0
    for index in lines.indices {
      let start = normalised.source.map.originalOffset(of: lines[index].start)
      let end = normalised.source.map.originalOffset(of: lines[index].end)
      while next < output.marked.count, output.marked[next].range.upperBound <= start { next += 1 }
      guard next < output.marked.count, output.marked[next].range.lowerBound < end else { continue }
      let isStart =
        index == 0
        || normalised.source.map.originalOffset(of: lines[index - 1].end)
          <= output.marked[next].range.lowerBound
      if output.marked[next].marks == .numbered, !isStart { continue }
      lines[index].marks.formUnion(output.marked[next].marks)
    }
    return lines
  }
}

extension SourceText {
  /// The first offset of the normalised text that comes from an original offset or behind it.
  func normalisedOffset(of original: Int) -> Int {
    if map.isIdentity { return Swift.min(original, normalised.count) }
    var low = 0
    var high = normalised.count
    while low < high {
      let middle = (low + high) / 2
      if map.originalOffset(of: middle) < original { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
