import BundledRules
import KnowledgeFiles
import LegalModel
import Testing

@testable import Norms

/// A sentence whose amounts are marked `⟦so⟧`, with what each of them is expected to be:
/// `30 day atMost`, or `1..5 year between`, with `<` before an upper figure that is excluded.
struct QuantitySentence: Sendable, CustomTestStringConvertible {
  let marked: String
  let expected: [String]

  init(_ marked: String, _ expected: String...) {
    self.marked = marked
    self.expected = expected
  }

  var testDescription: String { marked }

  /// The text without the marks.
  var bytes: [UInt8] { MarkedAmounts(marked).bytes }

  /// Reads the sentence and compares amounts and places.
  func check(_ language: LanguageCode, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let amounts = MarkedAmounts(marked)
    let found = try QuantitySentence.reader(language)
      .quantities(in: amounts.bytes, range: 0..<amounts.bytes.count)
    #expect(
      found.map(QuantitySentence.spelled) == expected, "\(marked)", sourceLocation: sourceLocation)
    let texts = found.map { String(decoding: amounts.bytes[$0.range], as: UTF8.self) }
    let marks = amounts.ranges.map { String(decoding: amounts.bytes[$0], as: UTF8.self) }
    #expect(texts == marks, "\(marked)", sourceLocation: sourceLocation)
  }

  /// The amounts of the sentence.
  func quantities(_ language: LanguageCode) throws -> [Quantity] {
    try QuantitySentence.reader(language).quantities(in: bytes, range: 0..<bytes.count)
  }

  static func spelled(_ quantity: Quantity) -> String {
    var value = number(quantity.value)
    if let upper = quantity.upper {
      value += (quantity.upperIsExclusive ? "..<" : "..") + number(upper)
    }
    return "\(value) \(quantity.unit) \(quantity.bound.rawValue)"
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  static func reader(_ language: LanguageCode) throws -> QuantityReader {
    try #require(readers[language.code])
  }

  private static let readers: [String: QuantityReader] = {
    guard let folder = try? BundledRules().folder(), let knowledge = try? RulesFolder.read(folder)
    else { return [:] }
    let pairs = knowledge.quantityCues.map { ($0.language.code, QuantityReader(cues: $0)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}

/// The bytes of a marked sentence, and the marked ranges in them.
private struct MarkedAmounts {
  var bytes: [UInt8] = []
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
