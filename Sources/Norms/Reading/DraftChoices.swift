import LegalModel

/// The open places of a draft, and the wordings that they leave: each is read on its own.
///
/// One choice is varied at a time, the others stand at their first wording; so a sentence with three
/// choices of two gives four readings, not eight.
struct DraftChoices {
  /// One open place.
  private struct Choice {
    let number: Int
    var options: [Variant]
    /// Whether the words may also be left out.
    let isOptional: Bool
  }

  private let document: LegalDocument
  private var choices: [Int: [Choice]] = [:]

  init(_ document: LegalDocument) {
    self.document = document
    var ungrouped = document.variants.compactMap(\.group).max() ?? 0
    for variant in document.variants {
      switch variant.kind {
      case .blank, .placeholder: continue
      case .bracketed, .alternative, .proposal: break
      }
      let place = variant.provision
      if let group = variant.group,
        let known = choices[place]?.firstIndex(where: { $0.number == group })
      {
        choices[place]?[known].options.append(variant)
        continue
      }
      if variant.group == nil { ungrouped += 1 }
      choices[place, default: []].append(
        Choice(
          number: variant.group ?? ungrouped, options: [variant], isOptional: variant.group == nil))
    }
  }

  /// The readings of a unit; the unit itself where nothing in it is open.
  func readings(of unit: ReadingUnit) -> [ReadingUnit] {
    let open = unit.members.flatMap { choices[$0] ?? [] }
    guard !open.isEmpty, unit.effect == nil else { return [unit] }
    var readings: [ReadingUnit] = []
    for (index, choice) in open.enumerated() {
      var options: [Variant?] = choice.options
      if choice.isOptional { options.append(nil) }
      for option in options.dropFirst(index == 0 ? 0 : 1) {
        readings.append(reading(of: unit, taking: option, for: choice, among: open))
      }
    }
    return readings.filter { $0.text.bytes.contains { $0 > 0x20 } }
  }

  private func reading(
    of unit: ReadingUnit, taking option: Variant?, for choice: Choice, among open: [Choice]
  ) -> ReadingUnit {
    var removed: [SourceSpan] = []
    for other in open {
      let taken = other.number == choice.number ? option : other.options.first
      for wording in other.options {
        removed += wording == taken ? brackets(of: wording) : [wording.span]
      }
    }
    var reading = unit
    reading.text = unit.text.without(removed, in: document.source)
    reading.variant = NormVariant(
      group: choice.number, text: option?.text ?? "", party: option?.party)
    if let start = unit.listStart {
      let front = unit.text.slice(0..<start).without(removed, in: document.source)
      reading.listStart = front.bytes.count
    }
    return reading
  }

  /// What stands around the words of a wording: brackets, and the name of the party.
  private func brackets(of variant: Variant) -> [SourceSpan] {
    let whole = document.source.original[variant.span.lower..<variant.span.upper]
    let inner = Array(variant.text.utf8)
    guard let first = inner.first else { return [variant.span] }
    var start = whole.startIndex
    while start + inner.count <= whole.endIndex {
      if whole[start] == first, whole[start..<start + inner.count].elementsEqual(inner) { break }
      start += 1
    }
    guard start + inner.count <= whole.endIndex else { return [] }
    return [
      SourceSpan(variant.span.lower, start),
      SourceSpan(start + inner.count, variant.span.upper),
    ]
  }
}

extension ReadingText {
  /// The text without the words of some spans of the original text.
  func without(_ spans: [SourceSpan], in source: SourceText) -> ReadingText {
    var kept = ReadingText()
    var start = 0
    for index in bytes.indices {
      let place = span(of: index..<index + 1, in: source).lower
      // A blank that the words before it have left behind goes with them.
      let isSpare = bytes[index] == 0x20 && start == index && kept.bytes.last == 0x20
      let isOpen = spans.contains { $0.lower <= place && place < $0.upper }
      guard isSpare || isOpen else { continue }
      if start < index { kept.append(slice(start..<index)) }
      start = index + 1
    }
    if start < bytes.count { kept.append(slice(start..<bytes.count)) }
    return kept
  }
}
