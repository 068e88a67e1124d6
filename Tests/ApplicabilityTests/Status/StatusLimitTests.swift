import Applicability
import LegalModel
import Testing

@Suite("StatusLimit")
struct StatusLimitTests {
  private func effects(
    _ place: TreatyPlace, on date: String = "2013-01-01", treaty id: String = "river"
  ) throws -> [StatusLimit.Effect] {
    let treaty = try #require(try StatusSample.treaty(id))
    return treaty.limits(on: place, date: try #require(CalendarDate(date))).map(\.effect)
  }

  @Test(
    "what a fact does to a provision",
    arguments: [
      ("31", [String](), [StatusLimit.Effect.excludes]),
      ("31", ["2", "a"], [.excludes]),
      ("8.4", ["2"], [.excludes, .note]),
      ("8.4", ["2", "b"], [.excludes, .note]),
      ("8.4", [], [.concernsInPart, .note]),
      ("8.4", ["1"], [.note]),
      ("8.4", ["20"], [.note]),
      ("8.5", [], [.excludesFromMemory]),
      ("8.6", ["1"], [.concernsInPart]),
      ("8.7", [], []),
      ("3", ["1"], []),
    ])
  func effects(article: String, steps: [String], expected: [StatusLimit.Effect]) throws {
    #expect(try effects(TreatyPlace(article: article, steps: steps)) == expected)
  }

  @Test(
    "a transition counts on its first and last day, not before and after",
    arguments: [("2011-03-04", 0), ("2011-03-05", 1), ("2014-03-04", 1), ("2014-03-05", 0)])
  func transition(date: String, count: Int) throws {
    #expect(try effects(TreatyPlace(article: "8.5"), on: date).count == count)
  }

  @Test("a text that binds through another treaty has the limits of that treaty")
  func through() throws {
    #expect(try effects(TreatyPlace(article: "31"), treaty: "fish") == [.excludes])
  }

  private static let treaty = """
    Silver River Agreement

    CHAPTER 8
    BOATS

    Article 4: Oars
    1. Oars shall be long.
    2. Each Party shall:
    (a) register oars; and
    (b) paint them.

    Article 9: Sails
    Sails are white.

    PART II
    FISH

    Article 31: Nets
    1. Each Party shall ban nets.

    ANNEX 8-B
    FLAGS
    1. Each Party shall carry a flag.
    """

  @Test(
    "provisions of a document are met by article, by chapter and article, by part and by annex",
    arguments: [
      ("Nets", [StatusLimit.Effect.excludes, .excludes]), ("ban nets", [.excludes, .excludes]),
      ("Oars", [.concernsInPart, .note]), ("long", [.note]), ("paint", [.excludes, .note]),
      ("Sails are", []), ("carry a flag", [.excludes]),
    ])
  func document(words: String, expected: [StatusLimit.Effect]) throws {
    let document = try #require(try StatusSample.document(StatusLimitTests.treaty))
    let river = try #require(try StatusSample.treaty("river"))
    let place = try #require(
      document.provisions.firstIndex {
        document.text(of: $0).contains(words) || document.heading(of: $0) == words
      })
    let limits = river.limits(
      on: place, of: document, date: try #require(CalendarDate("2013-01-01")))
    #expect(limits.map(\.effect.rawValue).sorted() == expected.map(\.rawValue).sorted())
  }

  @Test("the sixth point of a Vietnamese translation is the point f of the treaty")
  func vietnameseLetters() throws {
    let text = """
      HIỆP ĐỊNH SÔNG NGÂN

      Điều 1. Thuyền
      1. Mỗi Bên phải:
      a) đóng thuyền;
      b) sơn thuyền;
      c) thả thuyền;
      d) neo thuyền;
      đ) chèo thuyền;
      e) bán thuyền.
      """
    let document = try #require(try StatusSample.document(text))
    let point = try #require(
      document.provisions.firstIndex { document.text(of: $0).contains("bán thuyền") })
    #expect(TreatyPlace(of: point, in: document) == TreatyPlace(article: "1", steps: ["1", "f"]))
  }
}
