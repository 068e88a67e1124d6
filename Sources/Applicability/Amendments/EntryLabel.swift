import Citations
import LegalModel

/// An entry of an annex by labels and numbers, which no citation reads: `điểm 2.3`, `mục VI phần A`.
struct EntryLabel {
  /// Its address, outermost unit first, the annex aside.
  let id: ProvisionID
  /// One past it.
  let end: Int

  private static let labels = VietnameseLabels.cited.filter {
    [.part, .section, .subsection, .point].contains($0.unit)
  }
  private static let words = WordList(labels.map(\.word))

  /// Reads the entry at an offset; nil where no label with the number of an entry stands.
  init?(in text: [UInt8], at offset: Int, before limit: Int?) {
    var steps: [String] = []
    var end = offset
    var place = offset
    var depth = Int.max
    while let step = EntryLabel.step(in: text, at: place), step.unit.depth < depth,
      step.end <= limit ?? text.count
    {
      steps.insert(step.unit.eIdToken + "_" + step.number, at: 0)
      depth = step.unit.depth
      end = step.end
      place = end
      while place < text.count, LetterBytes.isBlank(text[place]) || text[place] == 0x2C {
        place += 1
      }
    }
    guard !steps.isEmpty else { return nil }
    id = ProvisionID(steps.joined(separator: "__"))
    self.end = end
  }

  /// A label with a number in digits or capitals behind it.
  private static func step(
    in text: [UInt8], at offset: Int
  ) -> (unit: CitedUnit, number: String, end: Int)? {
    guard let label = words.match(text, at: offset) else { return nil }
    var start = label.end
    while start < text.count, LetterBytes.isBlank(text[start]) { start += 1 }
    var end = start
    while end < text.count, LetterBytes.isWord(text[end]) || isInnerStop(text, end) { end += 1 }
    let number = text[start..<end]
    guard let first = number.first else { return nil }
    let isCapital = number.count <= 5 && number.allSatisfy { (0x41...0x5A).contains($0) }
    guard LetterBytes.isDigit(first) || isCapital else { return nil }
    return (labels[label.index].unit, String(decoding: number, as: UTF8.self), end)
  }

  /// Whether a stop stands inside a number: `2.3`.
  private static func isInnerStop(_ text: [UInt8], _ place: Int) -> Bool {
    text[place] == 0x2E && place + 1 < text.count && LetterBytes.isDigit(text[place + 1])
  }
}
