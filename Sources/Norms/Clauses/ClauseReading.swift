/// What a clause says, in tokens of its sentence.
struct ClauseReading {
  var modality: Modality
  var strength: Strength
  var effect: DeclaratoryEffect?
  var cue: Range<Int>?
  var bearer: Range<Int>?
  var beneficiary: Range<Int>?
  var counterparty: Range<Int>?
  var action: Range<Int>?
  var definedTerm: Range<Int>?
  var sanction: Range<Int>?
  var adjuncts: [Adjunct] = []
  /// Phrases of time, place or purpose in front of the subject.
  var circumstances: [Range<Int>] = []
  /// The tokens it was read from.
  var words: Range<Int>
  /// Its subject, whoever or whatever it is.
  var subject: Range<Int>
  /// What the subject stands for.
  var actor: NormCue.Actor?
  var isPassive = false
  /// Whether it was unwrapped from a duty to make law.
  var isUnwrapped = false
  /// Whether only a negated verb makes it a ban: `Không cấp giấy phép …`.
  var isBareNegation = false
  /// Whether its modality is that of the heading above it.
  var isUnderHeading = false
  /// Whether it says that other norms do not stand in the way.
  var isCarveOut = false

  init(_ modality: Modality, _ strength: Strength, words: Range<Int>, subject: Range<Int>) {
    self.modality = modality
    self.strength = strength
    self.words = words
    self.subject = subject
  }
}

/// Reads the clauses of a sentence: modality, bearer, action.
struct ClauseReader {
  let sentence: SentenceWords
  let cues: NormCues
  /// What the surrounding provision is about, where that decides how a sentence is read.
  let setting: Setting
  /// The tokens that are read: all, or those of a chapeau.
  let words: Range<Int>

  /// What the place of a sentence says about it.
  enum Setting {
    case ordinary
    /// In an article that explains words.
    case definitions
  }

  var grammar: CueLayer { sentence.grammar }

  /// All clauses of the sentence, in order.
  func readings() -> [ClauseReading] {
    if let whole = wholeSentence() { return [whole] }
    var found: [ClauseReading] = []
    for segment in parts() {
      for clause in sentence.clauses(in: segment) {
        if let reading = reading(of: clause, after: found.last) {
          found.append(reading)
        } else if let last = found.indices.last {
          found[last] = continued(found[last], by: clause)
        }
      }
    }
    return found
  }

  /// The parts of the sentence that are read one by one.
  private func parts() -> [Range<Int>] {
    merged(sentence.segments(in: words)).flatMap(cutAtConsequences)
  }

  /// `…, trường hợp gia hạn thì …`: a condition with its own consequence begins a part.
  private func cutAtConsequences(_ segment: Range<Int>) -> [Range<Int>] {
    guard grammar.has(.consequence, in: segment) else { return [segment] }
    let cuts = sentence.adjuncts(in: segment).filter { adjunct in
      !adjunct.isInitial && !adjunct.isException
        && grammar.at(adjunct.words.upperBound, .consequence) != nil
        && adjunct.words.lowerBound > segment.lowerBound
        && sentence.marks[adjunct.words.lowerBound - 1] == .comma
    }
    var found: [Range<Int>] = []
    var start = segment.lowerBound
    for cut in cuts {
      found.append(Range(from: start, to: cut.words.lowerBound))
      start = cut.words.lowerBound
    }
    found.append(Range(from: start, to: segment.upperBound))
    return found
  }

  /// A part that is only a condition goes on in the next (`Trong trường hợp chia, tách; bán, cho
  /// thuê …, thì …`), and so does conduct that a penalty follows.
  private func merged(_ segments: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for segment in segments {
      if let last = found.last,
        isOnlyCondition(last) || isOnlyNoun(last) || isConduct(last, before: segment)
      {
        found[found.count - 1] = Range(from: last.lowerBound, to: segment.upperBound)
      } else {
        found.append(segment)
      }
    }
    return found
  }

  /// Whether a part names only persons, as in `Sĩ quan; hạ sĩ quan; chiến sĩ … được …`.
  private func isOnlyNoun(_ part: Range<Int>) -> Bool {
    guard let first = part.first, let head = sentence.lexical.at(first, .head),
      head.cue.actor.map(ClauseReader.acts) ?? false
    else { return false }
    return part.allSatisfy { index in
      !grammar.hits.contains {
        $0.words.lowerBound == index && ClauseReader.verbal.contains($0.cue.role)
      }
        && (sentence.lexical.at(index, .act) == nil || index == first)
    }
  }

  private static let verbal: Set<NormCue.Role> = [
    .modal, .weakModal, .copula, .includes, .penalty, .passive, .define,
  ]

  /// Whether what a part describes is punished in the next: `Người nào …; …, thì bị phạt …`.
  private func isConduct(_ part: Range<Int>, before next: Range<Int>) -> Bool {
    guard grammar.first(.penalty, in: part) == nil, let penalty = grammar.first(.penalty, in: next)
    else { return false }
    guard let head = sentence.lexical.at(part.lowerBound, .head), head.cue.actor == .person else {
      return false
    }
    return grammar.first(
      .consequence, in: Range(from: next.lowerBound, to: penalty.words.lowerBound)) != nil
      && sentence.adjuncts(in: next).first?.isInitial != true
  }

  private func isOnlyCondition(_ segment: Range<Int>) -> Bool {
    let adjuncts = sentence.adjuncts(in: segment)
    guard let first = adjuncts.first, first.isInitial else { return false }
    return sentence.trimmed(Range(from: first.words.upperBound, to: segment.upperBound)).isEmpty
  }

  private func reading(of clause: Clause, after previous: ClauseReading?) -> ClauseReading? {
    var clause = clause
    let hasPenalty = grammar.has(.penalty, in: clause.words)
    if clause.subject.isEmpty, let previous, clause.modal != nil || hasPenalty {
      clause.subject = previous.subject
    }
    if clause.isNegated, clause.modal == nil, let previous { return repeated(previous, in: clause) }
    guard clause.modal != nil || previous == nil || hasPenalty || standsAlone(clause) else {
      return nil
    }
    var reading = clause.modal.map { modal(clause, $0) } ?? indicative(clause)
    reading.adjuncts = clause.adjuncts
    reading.circumstances = clause.circumstances
    reading.words = clause.words
    return reading
  }

  /// `phải áp dụng …; kiểm tra …; lập hồ sơ`: what has no modal and no subject of its own goes on with
  /// the action before it.
  private func continued(_ reading: ClauseReading, by clause: Clause) -> ClauseReading {
    var reading = reading
    let end = sentence.trimmed(clause.words).upperBound
    reading.words = Range(from: reading.words.lowerBound, to: clause.words.upperBound)
    let start = reading.action?.lowerBound ?? clause.words.lowerBound
    if reading.sanction == nil { reading.action = Range(from: start, to: end) }
    reading.adjuncts += clause.adjuncts.filter { $0.words.lowerBound >= clause.words.lowerBound }
    return reading
  }

  /// `…, nor restrict …`: the ban before goes on with another act.
  private func repeated(_ previous: ClauseReading, in clause: Clause) -> ClauseReading {
    var reading = previous
    reading.modality = .prohibition
    reading.words = clause.words
    reading.action = clause.predicate.isEmpty ? sentence.trimmed(clause.words) : clause.predicate
    reading.adjuncts = clause.adjuncts
    return reading
  }

  /// Whether a part without a modal is a sentence of its own and not the rest of the one before.
  private func standsAlone(_ clause: Clause) -> Bool {
    guard let first = clause.subject.first else { return false }
    return sentence.opensNoun(first) && !clause.predicate.isEmpty
  }
}
