import LegalModel

/// What the heading of an article says about sentences under it that have no subject or verb of
/// their own: `Các hành vi bị nghiêm cấm`, `Nghĩa vụ của người sử dụng lao động`.
struct HeadingFrame {
  private let heading: ProvisionText?
  private let words: SentenceWords?
  private let cue: SentenceWords.Hit?
  private let isScope: Bool
  /// Whether the sentence is a numbered or lettered unit under the heading.
  private let isItem: Bool

  init(_ heading: ProvisionText?, isItem: Bool, _ cues: NormCues) {
    self.isItem = isItem
    let words = heading.map { SentenceWords($0.bytes, cues) }
    self.heading = heading
    self.words = words
    let all = 0..<(words?.count ?? 0)
    cue = words?.subject.first(.heading, in: all)
    isScope = words?.subject.first(.headingScope, in: all)?.words.lowerBound == 0
  }

  /// The reading with what the heading adds to it.
  func applied(
    to reading: ClauseReading, _ sentence: SentenceWords, _ cues: NormCues
  ) -> ClauseReading {
    if reading.isBareNegation { return negated(reading, sentence, cues) }
    guard heading != nil, reading.cue == nil, !hasOwnActor(reading) else { return reading }
    var reading = reading
    if isScope {
      reading.modality = .none
      reading.strength = .declaratory
      reading.effect = .scope
    } else if let modality = cue?.cue.modality {
      reading.modality = modality
      reading.strength = modality == .power ? .discretionary : .mandatory
      reading.effect = nil
      reading.isUnderHeading = true
      reading.action = sentence.trimmed(reading.words)
      reading.actor = bearer.flatMap { words?.actor(of: $0, cues) }
    } else if reading.effect == .statement, sentence.putsHeadFirst, !reading.words.isEmpty,
      isItem
    {
      // Vietnamese statutes list the contents that a heading announces: `Hình thức kỷ luật`.
      reading.effect = .listItem
    }
    return reading
  }

  /// `Không nộp phí` is what is banned under a heading of prohibited acts, and a ban under any other.
  private func negated(
    _ reading: ClauseReading, _ sentence: SentenceWords, _ cues: NormCues
  ) -> ClauseReading {
    guard let cue else { return reading }
    var reading = reading
    reading.isUnderHeading = true
    reading.actor = bearer.flatMap { words?.actor(of: $0, cues) }
    if cue.cue.modality == .prohibition {
      reading.cue = nil
      reading.action = sentence.trimmed(reading.words)
    }
    return reading
  }

  /// Whether the sentence says itself who acts.
  private func hasOwnActor(_ reading: ClauseReading) -> Bool {
    if reading.modality == .none { return reading.effect != .statement }
    return reading.actor != nil && !reading.subject.isEmpty
  }

  /// The words of the heading that name the bearer: those behind the cue, up to a restriction.
  var bearer: Range<Int>? {
    guard let words, let cue else { return nil }
    let rest = Range(from: cue.words.upperBound, to: words.count)
    guard let first = rest.first, words.lexical.at(first, .head) != nil || words.opensNoun(first)
    else {
      return nil
    }
    let end = words.grammar.hits.first { hit in
      [.condition, .openingCondition, .exception, .postmodifier].contains(hit.cue.role)
        && hit.words.lowerBound > first
        && words.lexical.hits.allSatisfy {
          !$0.words.contains(hit.words.lowerBound) || $0.cue.role != .head
        }
    }
    let phrase = words.trimmed(Range(from: first, to: (end?.words.lowerBound ?? words.count)))
    return phrase.isEmpty ? nil : phrase
  }

  func text(_ range: Range<Int>) -> String {
    guard let words, let heading else { return "" }
    return heading.string(words.byteRange(range))
  }

  func span(of range: Range<Int>, in source: SourceText) -> SourceSpan {
    guard let words, let heading else { return SourceSpan(0, 0) }
    return heading.span(of: words.byteRange(range), in: source)
  }
}
