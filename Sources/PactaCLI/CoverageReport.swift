import Foundation
import Lexicon

/// The coverage of one text.
struct CoverageRow {
  let name: String
  let language: String
  let coverage: PhraseCoverage
}

/// The coverage of all texts, as a table for people or as JSON.
struct CoverageReport {
  let concepts: Int
  let rows: [CoverageRow]
  /// How many missing phrases are listed for each text.
  let missing: Int

  /// One line a text, and below it what is missing.
  func table() -> String {
    var lines = ["\(concepts) concepts", CoverageReport.header]
    for row in rows { lines.append(CoverageReport.line(row)) }
    for row in rows where missing > 0 && !row.coverage.missing.isEmpty {
      lines.append("\nmissing in \(row.name)")
      for phrase in row.coverage.missing.prefix(missing) {
        lines.append(CoverageReport.right(String(phrase.count), 6) + "  \(phrase.text)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as JSON with sorted keys.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let content = Content(
      schemaVersion: "1", concepts: concepts,
      texts: rows.map { Content.Text($0, missing: missing) })
    return [UInt8](try encoder.encode(content)) + [0x0A]
  }

  private static let header =
    "phrases  strict  (tokens)  covered  (tokens)  language  text"

  private static func line(_ row: CoverageRow) -> String {
    let coverage = row.coverage
    return [
      right(String(coverage.phrases.count), 7), right(decimal(coverage.strict.types), 8),
      right(decimal(coverage.strict.tokens), 10), right(decimal(coverage.covered.types), 9),
      right(decimal(coverage.covered.tokens), 10), "  " + row.language, "       ", row.name,
    ].joined()
  }

  /// A share with three digits, rounded down, so that none looks better than it is.
  private static func decimal(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded(.down))
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - text.count)) + text
  }
}

/// The JSON of a coverage report.
private struct Content: Encodable {
  let schemaVersion: String
  let concepts: Int
  let texts: [Text]

  struct Share: Encodable {
    let types: Double
    let tokens: Double

    init(_ share: PhraseCoverage.Share) {
      types = (share.types * 10_000).rounded(.down) / 10_000
      tokens = (share.tokens * 10_000).rounded(.down) / 10_000
    }
  }

  struct Phrase: Encodable {
    let text: String
    let count: Int
  }

  struct Text: Encodable {
    let name: String
    let language: String
    let phrases: Int
    let strict: Share
    let covered: Share
    let domains: [String: Int]
    let missing: [Phrase]

    init(_ row: CoverageRow, missing most: Int) {
      name = row.name
      language = row.language
      phrases = row.coverage.phrases.count
      strict = Share(row.coverage.strict)
      covered = Share(row.coverage.covered)
      domains = row.coverage.domains
      missing = row.coverage.missing.prefix(most).map { Phrase(text: $0.text, count: $0.count) }
    }
  }
}
