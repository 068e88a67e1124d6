/// What a chapeau makes of the items under it.
enum ChapeauRole {
  /// Its items explain words.
  case opensDefinitions
  /// Its items are one condition or exception.
  case condition
  /// Chapeau and items are one sentence.
  case whole
  /// Each item is a norm of its own.
  case distributes
  /// It is a condition or exception that governs clauses which stand alone.
  case frames
  /// It only groups sentences that stand alone.
  case heads
}

/// Tells the role of a chapeau from its words.
struct ChapeauReader {
  let words: SentenceWords
  let cues: NormCues
  let setting: ClauseReader.Setting

  func role() -> ChapeauRole {
    let all = 0..<words.count
    guard !all.isEmpty else { return .heads }
    let lists = words.grammar.has(.list, in: all)
    let reading = ClauseReader(
      sentence: words, cues: cues, setting: setting, words: all
    ).readings().last
    if reading?.modality == .definition {
      return lists && isEmptyAction(reading) ? .opensDefinitions : .whole
    }
    if setting == .definitions, words.grammar.first(.modal, in: all) == nil {
      return .opensDefinitions
    }
    if endsInAdjunct(all) { return .condition }
    guard let reading, reading.modality != .none else {
      return words.grammar.has(.define, in: all) || !lists ? .whole : .heads
    }
    if reading.sanction != nil { return .condition }
    return reading.cue == nil ? .whole : .distributes
  }

  /// Whether the last adjunct runs to the end, so that the list continues it.
  private func endsInAdjunct(_ all: Range<Int>) -> Bool {
    guard let last = words.adjuncts(in: all).last,
      last.words.upperBound == words.trimmed(all).upperBound
    else { return false }
    return words.grammar.has(.list, in: last.words) || !isComplete(last.words)
  }

  /// `when committed intentionally:` says all; `if the applicant:` and `pursuant to:` do not.
  private func isComplete(_ adjunct: Range<Int>) -> Bool {
    let end = adjunct.upperBound
    for role in [
      NormCue.Role.postmodifier, .counterparty, .complementiser, .copula, .modal, .passive,
    ]
    where words.grammar.ending(at: end, role) != nil { return false }
    let rest = adjunct.dropFirst()
    return rest.contains { index in
      words.isParticiple(index) || words.lexical.at(index, .act) != nil
        || words.lexical.at(index, .stative) != nil || words.grammar.at(index, .copula) != nil
        || words.grammar.at(index, .modal) != nil
    }
  }

  private func isEmptyAction(_ reading: ClauseReading?) -> Bool {
    guard let action = reading?.action else { return true }
    return action.count <= 4
  }
}
