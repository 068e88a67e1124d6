internal import LegalModel

/// Attaches footnotes to the units in which their marks stand.
enum NoteAttachment {
  /// Cuts the marks out of the pieces and adds the notes to the outline.
  static func attach(_ notes: [SourceNote], to outline: inout Outline, _ bytes: [UInt8]) {
    guard !notes.isEmpty, !outline.drafts.isEmpty else { return }
    let ordered = notes.sorted { $0.at < $1.at }
    var pieces: [TextPiece] = []
    var next = 0
    for index in outline.drafts.indices {
      let start = pieces.count
      let own = outline.pieces[outline.drafts[index].pieces]
      let limit = lastOffset(before: index + 1, outline)
      guard next < ordered.count, ordered[next].at < limit else {
        pieces.append(contentsOf: own)
        outline.drafts[index].pieces = start..<pieces.count
        continue
      }
      var text: [UInt8] = []
      for piece in own {
        var rest = piece
        while next < ordered.count, ordered[next].at < Int(rest.upper), ordered[next].at >= 0 {
          let note = ordered[next]
          let mark = note.markRange ?? note.at..<note.at
          if note.at >= Int(rest.lower) {
            let before = TextPiece(Int(rest.lower)..<mark.lowerBound, rest.role, rest.joint)
            if before.range.count > 0 {
              pieces.append(before)
              if rest.role == .text { before.append(to: &text, from: bytes) }
            }
            rest = TextPiece(
              Swift.min(mark.upperBound, Int(rest.upper))..<Int(rest.upper), rest.role,
              before.range.count > 0 ? .none : rest.joint)
          }
          if !mark.isEmpty { pieces.append(TextPiece(mark, .noteMark)) }
          add(note, to: index, at: text.count, &outline)
          next += 1
        }
        if rest.range.count > 0 {
          pieces.append(rest)
          if rest.role == .text { rest.append(to: &text, from: bytes) }
        }
      }
      while next < ordered.count, ordered[next].at < limit {
        if let mark = ordered[next].markRange { pieces.append(TextPiece(mark, .noteMark)) }
        add(ordered[next], to: index, at: text.count, &outline)
        next += 1
      }
      outline.drafts[index].pieces = start..<pieces.count
    }
    outline.pieces = pieces
  }

  /// Where the next unit with text starts; marks before it belong to the unit at hand.
  private static func lastOffset(before index: Int, _ outline: Outline) -> Int {
    for draft in outline.drafts[index...] {
      if let first = outline.pieces[draft.pieces].first { return Int(first.lower) }
    }
    return Int.max
  }

  private static func add(
    _ note: SourceNote, to draft: Int, at offset: Int, _ outline: inout Outline
  ) {
    var pieces = note.label.map { [TextPiece($0, .label)] } ?? []
    pieces += note.body.enumerated().map {
      TextPiece($0.element, .text, $0.offset == 0 ? .none : .space)
    }
    outline.notes.append(
      DraftNote(provision: draft, mark: note.mark, at: offset, pieces: pieces))
  }
}
