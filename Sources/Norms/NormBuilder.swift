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

  init(
    _ unit: UnitReader, _ text: ReadingText, _ sentence: SentenceWords, _ reading: ClauseReading,
    _ frame: HeadingFrame
  ) {
    self.frame = frame
    self.unit = unit
    self.text = text
    self.sentence = sentence
    self.reading = reading
  }

  func norm() -> Norm {
    let quantities = placedQuantities()
    let isTreaty = unit.order == .treaty
    let requirement = RequirementReader(
      sentence: sentence, reading: reading,
      quantities: quantities.map { ($0.quantity, $0.place) }
    ).kind()
    return Norm(
      provision: unit.unit.provision, sources: unit.unit.members,
      sentence: part(bytes: 0..<text.bytes.count),
      modality: reading.modality, strength: reading.strength,
      requirement: isTreaty ? requirement : nil, effect: reading.effect, cue: part(reading.cue),
      mandate: part(mandate), bearer: bearer, beneficiary: part(reading.beneficiary),
      counterparty: part(reading.counterparty), action: part(action),
      definedTerm: part(reading.definedTerm), sanction: part(reading.sanction),
      concepts: concepts(), quantities: quantities, conditions: adjuncts(isException: false),
      exceptions: adjuncts(isException: true),
      circumstances: reading.circumstances.compactMap { part($0 as Range<Int>?) },
      citations: citations(), variant: unit.unit.variant,
      unread: unread())
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
        NormAdjunct(part: $0, savesTreaties: isException && savesTreaties(adjunct.words))
      }
    }
  }

  private func savesTreaties(_ words: Range<Int>) -> Bool {
    sentence.subject.first(.treatySavings, in: words) != nil
  }

  private func concepts() -> [ConceptID] {
    guard let action = reading.action else { return [] }
    let range = sentence.byteRange(action)
    var seen: Set<ConceptID> = []
    return unit.lexicon.matches(in: Array(text.bytes[range]), language: unit.cues.language)
      .map(\.concept).filter { seen.insert($0).inserted }
  }

  /// The citations among the words of the sentence.
  private func citations() -> [Citation] {
    let span = text.span(of: 0..<text.bytes.count, in: unit.document.source)
    return unit.citations.filter { $0.span.lower >= span.lower && $0.span.upper <= span.upper }
  }

  // MARK: Quantities

  private func placedQuantities() -> [NormQuantity] {
    let own = sentence.byteRange(reading.words)
    let shared = reading.adjuncts.map { sentence.byteRange($0.words) }
    let bearer = reading.bearer.map { sentence.byteRange($0) }
    return unit.quantities.quantities(in: text.bytes, range: 0..<text.bytes.count).filter {
      quantity in
      own.contains(quantity.range.lowerBound)
        || shared.contains { $0.contains(quantity.range.lowerBound) }
        || bearer?.contains(quantity.range.lowerBound) ?? false
    }.map { quantity in
      NormQuantity(
        quantity: quantity, part: part(bytes: quantity.range), place: place(of: quantity),
        measured: measured())
    }
  }

  private func place(of quantity: Quantity) -> NormQuantity.Place {
    let at = quantity.range.lowerBound
    for adjunct in reading.adjuncts where sentence.byteRange(adjunct.words).contains(at) {
      return adjunct.isException ? .exception : .condition
    }
    let subject = reading.bearer ?? reading.beneficiary ?? reading.subject
    return sentence.byteRange(subject).contains(at) ? .subject : .action
  }

  /// The subject, where it is a measure: `Thời hạn bảo hộ … là 05 năm`.
  private func measured() -> NormPart? {
    reading.actor == .measure ? part(reading.subject) : nil
  }

  // MARK: What is left

  /// Runs of words of the clause that belong to no part.
  private func unread() -> [NormPart] {
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
          .coordinator, .consequence, .adverb, .hedge, .modal, .complementiser, .unwrap, .ensure,
          .negativeSubject,
        ]
        .contains(hit.cue.role)
    }
  }
}
