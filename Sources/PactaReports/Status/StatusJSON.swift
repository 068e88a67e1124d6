public import Applicability
import Findings
import Foundation
public import LegalModel

/// The root object of `status --format json`: treaties with their standing on a date and all facts.
public struct StatusJSON: Encodable, Sendable {
  private let schemaVersion = "1"
  private let asOf: CalendarDate
  private let treaties: [Treaty]

  private enum CodingKeys: String, CodingKey { case schemaVersion, asOf, treaties }

  /// Tells treaties, each with the input that named it.
  public init(_ treaties: [(input: String?, treaty: TreatyStatus)], on date: CalendarDate) {
    asOf = date
    self.treaties = treaties.map { Treaty($0.treaty, input: $0.input, on: date) }
  }

  /// The bytes: keys sorted, UTF-8, a line break at the end.
  ///
  /// - Throws: An encoding error of Foundation; none is known for status facts.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [0x0A]
  }

  private struct Treaty: Encodable {
    let input: String?
    let id: String
    let title: BilingualText
    let year: Int
    let kind: TreatyStatus.Kind
    let partOf: String?
    let standing: Standing
    let facts: [Fact]
    /// Facts of the treaty through which the text binds, on this text's provisions.
    let factsThrough: [Fact]

    init(_ treaty: TreatyStatus, input: String?, on date: CalendarDate) {
      self.input = input
      id = treaty.id
      title = BilingualText(vi: treaty.title.vi, en: treaty.title.en)
      year = treaty.year
      kind = treaty.kind
      partOf = treaty.partOf
      let standing = treaty.standing(on: date)
      self.standing = Standing(standing)
      let day = standing.binds ? date : nil
      facts = treaty.facts.map { Fact($0, running: day) }
      let own = treaty.facts.filter(\.kind.limitsProvisions).count
      factsThrough = treaty.provisionFacts.dropFirst(own).map { Fact($0, running: day) }
    }
  }

  private struct Standing: Encodable {
    let state: TreatyStanding.State
    let since: CalendarDate?
    let through: String?
    let fromMemory: Bool

    init(_ standing: TreatyStanding) {
      state = standing.state
      since = standing.since
      through = standing.through
      fromMemory = standing.isFromMemory
    }
  }

  private struct Fact: Encodable {
    let fact: StatusFact.Kind
    let date: CalendarDate?
    let provisions: [String]
    let from: CalendarDate?
    let until: CalendarDate?
    let inPart: Bool
    let note: BilingualText?
    let source: String
    let checked: StatusFact.Check
    let seen: CalendarDate?
    /// Whether it bears on its provisions on the date, and what it does to them as named.
    let effect: StatusLimit.Effect?

    /// A fact runs on no day of a treaty that does not bind.
    init(_ fact: StatusFact, running day: CalendarDate?) {
      self.fact = fact.kind
      date = fact.date
      provisions = fact.provisions.map(\.printed)
      from = fact.from
      until = fact.until
      inPart = fact.isInPart
      note = fact.note.map { BilingualText(vi: $0.vi, en: $0.en) }
      source = fact.source
      checked = fact.check
      seen = fact.seen
      let isRunning = day.map { fact.applies(on: $0) } ?? false
      effect =
        fact.kind.limitsProvisions && isRunning
        ? StatusLimit(fact: fact, coverage: .whole).effect : nil
    }
  }
}
