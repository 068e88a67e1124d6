import Citations
import LegalModel
import Lexicon

/// Turns the reading of a clause into a norm.
struct NormBuilder {
  private let unit: UnitReader
  private let text: ReadingText
  private let sentence: SentenceWords
  private let reading: ClauseReading

  private let frame: HeadingFrame
  /// The amounts of the whole sentence.
  private let amounts: [Quantity]

  init(
    _ unit: UnitReader, _ text: ReadingText, _ sentence: SentenceWords, _ reading: ClauseReading,
    _ frame: HeadingFrame, _ amounts: [Quantity]
  ) {
    self.amounts = amounts
    self.frame = frame
    self.unit = unit
    self.text = text
    self.sentence = sentence
    self.reading = reading
  }

  func norm() -> Norm {
    let quantities = placedQuantities()
    let isTreaty = unit.order == .treaty
    let mandate = mandate
    let requirement = RequirementReader(
      sentence: sentence, reading: reading,
      quantities: quantities.map { ($0.quantity, $0.place) }
    ).kind()
    return Norm(
      provision: unit.unit.provision, sources: unit.unit.members,
      sentence: part(bytes: readBytes),
      modality: reading.modality, strength: reading.strength,
      requirement: isTreaty ? requirement : nil, effect: reading.effect, cue: part(reading.cue),
      mandate: part(mandate), bearer: bearer, bearerConcepts: bearerConcepts,
      subject: part(ruled), beneficiary: part(reading.beneficiary),
      counterparty: part(reading.counterparty), action: part(action),
      definedTerm: part(reading.definedTerm), sanction: part(reading.sanction),
      concepts: concepts(in: reading.action), quantities: quantities,
      conditions: adjuncts(isException: false),
      exceptions: adjuncts(isException: true),
      circumstances: circumstances.compactMap { part($0 as Range<Int>?) },
      citations: citations(), variant: unit.unit.variant,
      unread: unread(besides: mandate))
  }

  /// The words that were read; of a very long sentence only those of the clause, since a copy of the
  /// sentence in each of its many norms would grow with the square of its length.
  private var readBytes: Range<Int> {
    let whole = 0..<text.bytes.count
    return whole.count <= 8192 ? whole : sentence.byteRange(reading.words)
  }

  // MARK: Parts

  private func part(_ words: Range<Int>?) -> NormPart? {
    guard let words, !words.isEmpty else { return nil }
    return part(bytes: sentence.byteRange(words))
  }

  private func part(bytes: Range<Int>) -> NormPart {
    NormPart(
      text: String(decoding: text.bytes[bytes], as: UTF8.self),
      span: text.span(of: bytes, in: unit.document.source))
  }

  /// The subject that no other part holds.
  private var ruled: Range<Int>? {
    let named = [reading.bearer, reading.beneficiary, reading.definedTerm].compactMap(\.self)
    let isNamed = named.contains { $0.overlaps(reading.subject) }
    return isNamed || reading.effect != nil ? nil : sentence.trimmed(reading.subject)
  }

  private var bearerConcepts: [ConceptID] {
    guard reading.isUnderHeading, let named = frame.bearer else {
      return concepts(in: reading.bearer)
    }
    return concepts(named: Array(frame.text(named).utf8))
  }

  /// The bearer in the sentence, or the one that the heading names.
  private var bearer: NormPart? {
    guard reading.isUnderHeading, let named = frame.bearer else { return part(reading.bearer) }
    return NormPart(
      text: frame.text(named), span: frame.span(of: named, in: unit.document.source))
  }

  /// What stands in front of an unwrapped norm, up to the word that opens it.
  private var mandate: Range<Int>? {
    guard reading.isUnwrapped else { return nil }
    let inner = [reading.subject, reading.cue, reading.action].compactMap(\.self)
      .filter { !$0.isEmpty }.map(\.lowerBound).min()
    let front = Range(from: reading.words.lowerBound, to: inner ?? reading.words.upperBound)
    guard let opening = sentence.grammar.last(.complementiser, in: front) else { return nil }
    return sentence.trimmed(Range(from: front.lowerBound, to: opening.words.upperBound))
  }

  /// What is done, without the words that only announce a list.
  private var action: Range<Int>? {
    guard let action = reading.action else { return nil }
    guard let list = sentence.grammar.at(action.lowerBound, .list),
      list.words.upperBound < action.upperBound
    else { return action }
    return sentence.trimmed(Range(from: list.words.upperBound, to: action.upperBound))
  }

  private func adjuncts(isException: Bool) -> [NormAdjunct] {
    reading.adjuncts.filter { $0.isException == isException }.compactMap { adjunct in
      part(adjunct.words).map {
        NormAdjunct(part: $0, savesTreaties: savesTreaties(adjunct))
      }
    }
  }

  /// An exception for treaties, or the condition that a treaty provides otherwise.
  private func savesTreaties(_ adjunct: Adjunct) -> Bool {
    guard sentence.subject.has(.treatySavings, in: adjunct.words) else { return false }
    return adjunct.isException || sentence.subject.has(.otherwise, in: adjunct.words)
  }

  /// The concepts that some words name, each once.
  private func concepts(in words: Range<Int>?) -> [ConceptID] {
    guard let words, !words.isEmpty else { return [] }
    return concepts(named: Array(text.bytes[sentence.byteRange(words)]))
  }

  private func concepts(named bytes: [UInt8]) -> [ConceptID] {
    var seen: Set<ConceptID> = []
    return unit.lexicon.matches(in: bytes, language: unit.cues.language)
      .map(\.concept).filter { seen.insert($0).inserted }
  }

  /// The citations among the words of the sentence.
  private func citations() -> [Citation] {
    let span = text.span(of: 0..<text.bytes.count, in: unit.document.source)
    return unit.citations.filter { $0.span.lower >= span.lower && $0.span.upper <= span.upper }
  }

  /// Phrases in front, and adverbials of more than two words wherever they stand: `trong phạm vi nhiệm
  /// vụ, quyền hạn của mình`.
  private var circumstances: [Range<Int>] {
    let adverbials = sentence.grammar.all(.adverb).map(\.words).filter { words in
      words.count > 2 && reading.words.contains(words.lowerBound)
        && !reading.circumstances.contains { $0.overlaps(words) }
    }
    return (reading.circumstances + adverbials).sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: Quantities

  private func placedQuantities() -> [NormQuantity] {
    let own = sentence.byteRange(reading.words)
    let shared = reading.adjuncts.map { sentence.byteRange($0.words) }
    let bearer = reading.bearer.map { sentence.byteRange($0) }
    return amounts.filter { quantity in
      own.contains(quantity.range.lowerBound)
        || shared.contains { $0.contains(quantity.range.lowerBound) }
        || bearer?.contains(quantity.range.lowerBound) ?? false
    }.map { quantity in
      NormQuantity(
        quantity: quantity, part: part(bytes: quantity.range), place: place(of: quantity),
        measured: measured(by: quantity))
    }
  }

  private func place(of quantity: Quantity) -> NormQuantity.Place {
    let at = quantity.range.lowerBound
    for adjunct in reading.adjuncts where sentence.byteRange(adjunct.words).contains(at) {
      return adjunct.isException ? .exception : .condition
    }
    if let sanction = reading.sanction, sentence.byteRange(sanction).contains(at) {
      return .sanction
    }
    let subject = reading.bearer ?? reading.beneficiary ?? reading.subject
    return sentence.byteRange(subject).contains(at) ? .subject : .action
  }

  /// What a figure measures: the subject where it is a measure (`Thời hạn bảo hộ … là 05 năm`), or of a
  /// share the words behind it (`25% tiền công`).
  private func measured(by quantity: Quantity) -> NormPart? {
    if reading.actor == .measure, place(of: quantity) == .action { return part(reading.subject) }
    guard NormBuilder.shares.contains(quantity.unit) else { return nil }
    let first = sentence.words.firstIndex { Int($0.lower) >= quantity.range.upperBound }
    guard var start = first, start < sentence.count else { return nil }
    if let of = sentence.grammar.at(start, .postmodifier) { start = of.words.upperBound }
    let end = (start..<min(start + 12, sentence.count)).first { index in
      sentence.marks[index] != .word || endsMeasure(index)
    }
    return part(sentence.trimmed(Range(from: start, to: end ?? min(start + 12, sentence.count))))
  }

  private static let shares: Set<String> = ["percent", "times"]

  /// Whether a word begins something that is no longer what is measured.
  private func endsMeasure(_ index: Int) -> Bool {
    [.condition, .timeClause, .leading, .exception, .modal, .weakModal, .relative, .coordinator]
      .contains {
        sentence.grammar.at(index, $0) != nil && sentence.grammar.at(index, .postmodifier) == nil
      }
  }

  // MARK: What is left

  /// Runs of words of the clause that belong to no part, the mandate being one.
  private func unread(besides mandate: Range<Int>?) -> [NormPart] {
    guard reading.effect == nil else { return [] }
    var read = [
      reading.cue, mandate, reading.bearer, reading.beneficiary, reading.action,
      reading.definedTerm, reading.sanction, reading.subject,
    ].compactMap(\.self)
    read += reading.adjuncts.map(\.words) + reading.circumstances
    var parts: [NormPart] = []
    var start: Int?
    for index in reading.words {
      let isRead = read.contains { $0.contains(index) } || isGlue(index)
      if !isRead, start == nil { start = index }
      if isRead, let first = start {
        if let part = part(sentence.trimmed(Range(from: first, to: index))) { parts.append(part) }
        start = nil
      }
    }
    if let first = start,
      let part = part(sentence.trimmed(Range(from: first, to: reading.words.upperBound)))
    {
      parts.append(part)
    }
    return parts
  }

  /// Marks and the words that only hold a sentence together.
  private func isGlue(_ index: Int) -> Bool {
    guard sentence.marks[index] == .word else { return true }
    return sentence.grammar.hits.contains { hit in
      hit.words.contains(index)
        && [
          .coordinator, .consequence, .adverb, .hedge, .complementiser, .unwrap, .ensure,
          .negativeSubject,
        ]
        .contains(hit.cue.role)
    }
  }
}
