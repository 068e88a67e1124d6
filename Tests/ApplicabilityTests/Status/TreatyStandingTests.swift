import Applicability
import LegalModel
import Testing

@Suite("TreatyStanding")
struct TreatyStandingTests {
  private func standing(
    _ membership: TreatyStatus.Membership, _ facts: [(StatusFact.Kind, String?)],
    on date: String, kind: TreatyStatus.Kind = .multilateral
  ) throws -> TreatyStanding {
    let treaty = TreatyStatus(
      id: "x", title: StatusText(vi: "X", en: "X"), vietnameseNames: ["X"], englishNames: ["X"],
      year: 2000, kind: kind, vietNam: membership,
      facts: facts.map {
        StatusFact(
          kind: $0.0, date: $0.1.flatMap { CalendarDate($0) }, source: "memory", check: .memory)
      })
    return treaty.standing(on: try #require(CalendarDate(date)))
  }

  private static let course: [(StatusFact.Kind, String?)] = [
    (.signature, "2000-01-01"), (.ratification, "2001-01-01"),
    (.entryIntoForceForVietNam, "2001-04-01"), (.denunciation, "2010-06-01"),
  ]

  @Test(
    "a treaty is signed, ratified, in force and denounced, each from its day on",
    arguments: [
      ("1999-12-31", TreatyStanding.State.notParty), ("2000-01-01", .signatory),
      ("2001-01-01", .notInForce), ("2001-04-01", .inForce), ("2010-05-31", .inForce),
      ("2010-06-01", .ended),
    ])
  func course(date: String, state: TreatyStanding.State) throws {
    #expect(
      try standing(.former, TreatyStandingTests.course, on: date).state == state)
  }

  @Test("in force since the day for Viet Nam, resting on that fact")
  func since() throws {
    let standing = try standing(.party, TreatyStandingTests.course, on: "2005-01-01")
    #expect(standing.since == CalendarDate("2001-04-01"))
    #expect(standing.facts.map(\.kind) == [.entryIntoForceForVietNam])
    #expect(standing.isFromMemory)
  }

  @Test("who ratified before the treaty came into force is bound from that day")
  func early() throws {
    let facts: [(StatusFact.Kind, String?)] = [
      (.ratification, "2001-01-01"), (.entryIntoForce, "2002-02-02"),
    ]
    #expect(try standing(.party, facts, on: "2002-02-01").state == .notInForce)
    let bound = try standing(.party, facts, on: "2002-02-02")
    #expect(bound.state == .inForce && bound.since == CalendarDate("2002-02-02"))
  }

  @Test("who acceded later is bound from a day that the facts do not tell")
  func late() throws {
    let facts: [(StatusFact.Kind, String?)] = [
      (.accession, "2005-05-05"), (.entryIntoForce, "2002-02-02"),
    ]
    let bound = try standing(.party, facts, on: "2010-01-01")
    #expect(bound.state == .inForce && bound.since == nil)
    #expect(try standing(.party, facts, on: "2004-01-01").state == .notParty)
  }

  @Test("a bilateral treaty is in force for both at once")
  func bilateral() throws {
    let bound = try standing(
      .party, [(.entryIntoForce, "1996-12-27")], on: "1997-01-01", kind: .bilateral)
    #expect(bound.since == CalendarDate("1996-12-27"))
  }

  @Test("a treaty that Viet Nam has not joined never binds")
  func notParty() throws {
    let standing = try standing(
      .notParty, [(.entryIntoForce, "1996-12-27"), (.status, nil)], on: "2020-01-01")
    #expect(standing.state == .notParty && !standing.binds)
    #expect(standing.facts.map(\.kind) == [.status])
  }

  @Test("a declaration is no treaty and never binds")
  func declaration() throws {
    let standing = try standing(.notParty, [(.status, nil)], on: "2020-01-01", kind: .declaration)
    #expect(standing.state == .notTreaty && !standing.binds)
  }

  @Test("the end without a known day counts once the treaty was in force")
  func endWithoutDay() throws {
    let facts: [(StatusFact.Kind, String?)] = [(.ratification, "1994-10-03"), (.termination, nil)]
    #expect(try standing(.former, facts, on: "2020-01-01").state == .ended)
    #expect(try standing(.former, facts, on: "1990-01-01").state == .notParty)
  }

  @Test("a text that binds through another treaty stands as that does, once it binds")
  func through() throws {
    let fish = try #require(try StatusSample.treaty("fish"))
    let bound = fish.standing(on: try #require(CalendarDate("2015-01-01")))
    #expect(bound.state == .inForce && bound.through == "river")
    #expect(bound.throughTitle?.en == "Silver River Agreement")
    #expect(bound.since == CalendarDate("2011-03-05"))
    let before = fish.standing(on: try #require(CalendarDate("2010-01-01")))
    #expect(before.state == .notInForce && before.through == nil)
  }
}
