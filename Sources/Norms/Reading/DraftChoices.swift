import LegalModel

/// The open places of a draft, and the wordings that they leave: each is read on its own.
///
/// One choice is varied at a time, the others stand at their first wording; so a sentence with three
/// choices of two gives four readings, not eight. In a unit with very many choices only the first
/// ones are varied.
struct DraftChoices {
  /// One open place.
  private struct Choice {
    let number: Int
    var options: [Variant]
    /// Whether the words may also be left out.
    let isOptional: Bool
  }

  /// How many choices of one unit are varied.
  private static let limit = 24

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
    let places = unit.text.places(in: document.source)
    var readings: [ReadingUnit] = []
    for (index, choice) in open.prefix(DraftChoices.limit).enumerated() {
      var options: [Variant?] = choice.options
      if choice.isOptional { options.append(nil) }
      for option in options.dropFirst(index == 0 ? 0 : 1) {
        readings.append(reading(of: unit, places, taking: option, for: choice, among: open))
      }
    }
    return readings.filter { $0.text.bytes.contains { $0 > 0x20 } }
  }

  private func reading(
    of unit: ReadingUnit, _ places: [Int], taking option: Variant?, for choice: Choice,
    among open: [Choice]
  ) -> ReadingUnit {
    var removed: [SourceSpan] = []
    for other in open {
      let taken = other.number == choice.number ? option : other.options.first
      for wording in other.options {
        removed += wording == taken ? brackets(of: wording) : [wording.span]
      }
    }
    var reading = unit
    let isRemoved = DraftChoices.marks(places, in: removed)
    reading.text = unit.text.without(isRemoved)
    reading.variant = NormVariant(
      group: choice.number, text: option?.text ?? "", party: option?.party)
    if let start = unit.listStart {
      reading.listStart = unit.text.slice(0..<start).without(Array(isRemoved[..<start])).bytes.count
    }
    return reading
  }

  /// For each place whether it lies in one of the spans.
  private static func marks(_ places: [Int], in spans: [SourceSpan]) -> [Bool] {
    let sorted = spans.sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) }
    var merged: [SourceSpan] = []
    for span in sorted {
      if let last = merged.last, span.lower <= last.upper {
        merged[merged.count - 1] = SourceSpan(last.lower, max(last.upper, span.upper))
      } else {
        merged.append(span)
      }
    }
    var at = 0
    return places.map { place in
      while at < merged.count, merged[at].upper <= place { at += 1 }
      return at < merged.count && merged[at].lower <= place
    }
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
  /// For each byte where it stands in the original text.
  fileprivate func places(in source: SourceText) -> [Int] {
    bytes.indices.map { span(of: $0..<$0 + 1, in: source).lower }
  }

  /// The text without marked bytes, and without the blanks that they leave behind.
  fileprivate func without(_ isRemoved: [Bool]) -> ReadingText {
    var kept = ReadingText()
    var start = 0
    for index in bytes.indices {
      let isSpare = bytes[index] == 0x20 && start == index && kept.bytes.last == 0x20
      guard isSpare || isRemoved[index] else { continue }
      if start < index { kept.append(slice(start..<index)) }
      start = index + 1
    }
    if start < bytes.count { kept.append(slice(start..<bytes.count)) }
    return kept
  }
}
