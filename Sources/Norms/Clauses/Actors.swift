import Lexicon

/// Who or what a noun phrase names.
extension SentenceWords {
  /// The actor that a noun phrase stands for, by its head; nil where the head is not known.
  func actor(of phrase: Range<Int>, _ cues: NormCues) -> NormCue.Actor? {
    guard !phrase.isEmpty else { return nil }
    return putsHeadFirst ? frontHead(phrase, cues) : backHead(phrase, cues)
  }

  /// Vietnamese puts the head first: `Cơ quan có thẩm quyền của mỗi Bên`.
  private func frontHead(_ phrase: Range<Int>, _ cues: NormCues) -> NormCue.Actor? {
    var index = phrase.lowerBound
    while index < phrase.upperBound {
      if let head = lexical.at(index, .head) { return head.cue.actor }
      guard let determiner = grammar.at(index, .determiner) else {
        return actor(bySecondSyllable: index + 1, phrase, cues)
      }
      index = determiner.words.upperBound
    }
    return nil
  }

  /// `ngư dân`, `phi công trưởng`: many nouns for persons end in a syllable for persons.
  private func actor(
    bySecondSyllable index: Int, _ phrase: Range<Int>, _ cues: NormCues
  ) -> NormCue.Actor? {
    guard index < phrase.upperBound, marks[index] == .word else { return nil }
    let word = bytes[Int(words[index].lower)..<Int(words[index].upper)]
    return cues.endings.first { word.elementsEqual($0.ending) }?.actor
  }

  /// English puts it last, before what restricts it: `the competent authorities of a Party`.
  private func backHead(_ phrase: Range<Int>, _ cues: NormCues) -> NormCue.Actor? {
    let end = headEnd(phrase)
    let noun = Range(from: phrase.lowerBound, to: end)
    let known = lexical.hits.last { hit in
      hit.cue.role == .head && hit.words.upperBound == end && noun.contains(hit.words.lowerBound)
    }
    if let known { return known.cue.actor }
    guard let last = noun.last, marks[last] == .word else { return nil }
    return actor(byEnding: last, cues)
  }

  /// The token behind the head: before the first restriction.
  private func headEnd(_ phrase: Range<Int>) -> Int {
    let restriction = grammar.hits.first { hit in
      [.postmodifier, .relative, .agent, .condition, .complementiser, .counterparty].contains(
        hit.cue.role)
        && hit.words.lowerBound > phrase.lowerBound && hit.words.lowerBound < phrase.upperBound
        && grammar.ending(at: hit.words.lowerBound, .determiner) == nil
    }
    let mark = phrase.first { marks[$0] != .word && $0 > phrase.lowerBound }
    let participle = phrase.first { index in
      index > phrase.lowerBound + 1 && isParticiple(index) && lexical.at(index, .head) == nil
        && grammar.ending(at: index, .determiner) == nil && isRestricting(index, phrase)
    }
    return [restriction?.words.lowerBound, mark, participle].compactMap(\.self).min()
      ?? phrase.upperBound
  }

  /// `goods imported from …`: a participle behind a noun restricts it; before a noun it does not.
  private func isRestricting(_ index: Int, _ phrase: Range<Int>) -> Bool {
    guard index + 1 < phrase.upperBound else { return true }
    return grammar.at(index + 1, .postmodifier) != nil || grammar.at(index + 1, .agent) != nil
      || grammar.at(index + 1, .counterparty) != nil
  }

  private func actor(byEnding index: Int, _ cues: NormCues) -> NormCue.Actor? {
    var word = bytes[Int(words[index].lower)..<Int(words[index].upper)]
    if word.last == 0x73 { word = word.dropLast() }
    return cues.endings.first {
      word.count > $0.ending.count + 2 && word.suffix($0.ending.count).elementsEqual($0.ending)
    }?
    .actor
  }

  /// Whether a word is a past participle: by its ending, or because it is listed.
  func isParticiple(_ index: Int) -> Bool {
    guard index < count, marks[index] == .word else { return false }
    if grammar.at(index, .participle) != nil { return true }
    let word = bytes[Int(words[index].lower)..<Int(words[index].upper)]
    return word.count > 3 && word.suffix(2).elementsEqual([0x65, 0x64])
  }

  /// Whether an English word ends in -ing.
  func isPresentParticiple(_ index: Int) -> Bool {
    guard marks[index] == .word else { return false }
    let word = bytes[Int(words[index].lower)..<Int(words[index].upper)]
    return word.count > 4 && word.suffix(3).elementsEqual([0x69, 0x6E, 0x67])
  }

  /// Whether the predicate of a clause is passive: auxiliary, then a participle within an adverb.
  func isPassive(_ clause: Clause) -> Bool {
    let start = clause.predicate.lowerBound
    guard let auxiliary = passiveAuxiliary(at: start) else { return false }
    if putsHeadFirst { return true }
    let next = auxiliary.words.upperBound
    return isParticiple(next) || (isParticiple(next + 1) && grammar.at(next, .postmodifier) == nil)
  }

  /// The auxiliary at the start of a predicate, adverbs and bracketed adjuncts passed over.
  private func passiveAuxiliary(at start: Int) -> Hit? {
    if let hit = grammar.at(start, .passive) { return hit }
    guard let adverb = grammar.at(start, .adverb) else { return nil }
    return grammar.at(adverb.words.upperBound, .passive)
  }
}
