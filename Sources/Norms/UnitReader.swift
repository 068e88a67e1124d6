import Citations
import LegalModel
import Lexicon

/// Reads one unit of text into norms with texts and spans.
struct UnitReader {
  let unit: ReadingUnit
  let document: LegalDocument
  let cues: NormCues
  let quantities: QuantityReader
  let lexicon: Lexicon
  let order: NormReader.Order
  let citations: [Citation]

  func norms() -> [Norm] {
    if let effect = unit.effect { return [inert(effect)] }
    var norms: [Norm] = []
    for range in sentenceRanges() {
      let text = unit.text.slice(range)
      let sentence = SentenceWords(text.bytes, cues)
      let chapeau = words(of: sentence, before: unit.listStart)
      let reader = ClauseReader(
        sentence: sentence, cues: cues, setting: unit.setting, words: chapeau)
      var readings = reader.readings()
      if chapeau.upperBound < sentence.count, let last = readings.indices.last {
        readings[last] = withList(readings[last], sentence, from: chapeau.upperBound)
      }
      let amounts = quantities.quantities(in: text.bytes, range: 0..<text.bytes.count)
      for var reading in readings {
        if unit.isFrame, reading.effect == .statement { reading.effect = .listFrame }
        let frame = HeadingFrame(
          reading.cue == nil || reading.isBareNegation ? unit.heading : nil,
          isItem: document.provisions[unit.provision].kind != .article, cues)
        let framed = frame.applied(to: reading, sentence, cues)
        norms.append(NormBuilder(self, text, sentence, framed, frame, amounts).norm())
      }
    }
    return norms.isEmpty ? [inert(.statement)] : norms
  }

  /// A chapeau with its items is one sentence; anything else is cut.
  private func sentenceRanges() -> [Range<Int>] {
    let whole = 0..<unit.text.bytes.count
    return unit.listStart == nil ? Sentences.ranges(in: unit.text.bytes, cues) : [whole]
  }

  /// The tokens that decide how the sentence is built: those of the chapeau.
  private func words(of sentence: SentenceWords, before start: Int?) -> Range<Int> {
    guard let start else { return 0..<sentence.count }
    return 0..<(sentence.words.firstIndex { Int($0.lower) >= start } ?? sentence.count)
  }

  /// Adds the items to the part of the chapeau that they go on with.
  private func withList(
    _ reading: ClauseReading, _ sentence: SentenceWords, from start: Int
  ) -> ClauseReading {
    var reading = reading
    let list = sentence.trimmed(Range(from: start, to: sentence.count))
    reading.words = Range(from: reading.words.lowerBound, to: sentence.count)
    guard unit.listsConditions else {
      let action = reading.action?.lowerBound ?? start
      reading.action = sentence.trimmed(Range(from: action, to: sentence.count))
      return reading
    }
    let end = sentence.trimmed(0..<start).upperBound
    if let open = reading.adjuncts.lastIndex(where: { $0.words.upperBound == end }) {
      let adjunct = reading.adjuncts[open]
      reading.adjuncts[open] = Adjunct(
        words: Range(from: adjunct.words.lowerBound, to: list.upperBound),
        isException: adjunct.isException,
        isInitial: false)
    } else {
      reading.adjuncts.removeAll { sentence.grammar.has(.list, in: $0.words) }
      reading.adjuncts.append(Adjunct(words: list, isException: false, isInitial: false))
    }
    return reading
  }

  /// A text that commands nothing.
  private func inert(_ effect: DeclaratoryEffect) -> Norm {
    let whole = 0..<unit.text.bytes.count
    let provision = document.provisions[unit.provision]
    let sentence = NormPart(
      text: String(decoding: unit.text.bytes, as: UTF8.self),
      span: whole.isEmpty ? provision.span : unit.text.span(of: whole, in: document.source))
    return Norm(
      provision: unit.provision, sources: unit.members, sentence: sentence, modality: .none,
      strength: .declaratory,
      requirement: order == .treaty ? .declaratory : nil, effect: effect, cue: nil, mandate: nil,
      bearer: nil, bearerConcepts: [], subject: nil, beneficiary: nil, counterparty: nil,
      action: nil,
      definedTerm: nil, sanction: nil,
      concepts: [], quantities: [], conditions: [], exceptions: [], circumstances: [],
      citations: [], variant: unit.variant,
      unread: [])
  }
}
