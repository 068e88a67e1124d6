import LegalModel
import Testing

@Suite("Work URIs and dates")
struct IdentifierTests {
  @Test("a law's work URI names country, type, kind, date and number")
  func lawURI() {
    let uri = WorkURI(
      country: "vn", type: "act", subtype: "luat",
      date: CalendarDate(year: 2019, month: 11, day: 20), name: "45/2019/QH14")
    #expect(uri.value == "/akn/vn/act/luat/2019-11-20/45-2019-qh14")
    #expect(
      uri.expression(language: .vietnamese, date: CalendarDate("2021-01-01"))
        == "/akn/vn/act/luat/2019-11-20/45-2019-qh14/vie@2021-01-01")
  }

  @Test("a slug keeps letters of any script and puts one hyphen for the rest")
  func slug() {
    #expect(WorkURI.slug("Điều ước -- quốc tế (1969)") == "điều-ước-quốc-tế-1969")
  }

  @Test("a day that does not exist is no date", arguments: ["2019-02-29", "2020-13-01", "20-1-1"])
  func impossibleDates(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("29 February of a leap year is a date and keeps its zeros")
  func leapDay() {
    #expect(CalendarDate("2020-02-29")?.description == "2020-02-29")
    #expect(CalendarDate(year: 987, month: 1, day: 2)?.description == "0987-01-02")
  }
}

@Suite("Offset map")
struct OffsetMapTests {
  @Test("an empty map leaves offsets as they are")
  func identity() {
    #expect(OffsetMap().originalOffset(of: 7) == 7)
  }

  @Test("behind an anchor the texts run on in step")
  func anchors() {
    var map = OffsetMap()
    map.append(normalised: 3, original: 5)
    map.append(normalised: 8, original: 20)
    #expect([0, 2, 3, 7, 8, 10].map { map.originalOffset(of: $0) } == [0, 2, 5, 9, 20, 22])
  }

  @Test("a cursor gives the same offsets forwards and backwards")
  func cursor() {
    var map = OffsetMap()
    for step in 1...200 { map.append(normalised: step * 3, original: step * 4) }
    var cursor = OffsetMap.Cursor()
    for offset in Array(0...700) + [650, 3, 699, 0] {
      #expect(map.originalOffset(of: offset, &cursor) == map.originalOffset(of: offset))
    }
  }
}

@Suite("Diagnostic")
struct DiagnosticTests {
  @Test("%1 and %10 stand for different arguments")
  func arguments() {
    let arguments = (1...10).map { "<\($0)>" }
    #expect(Diagnostic.fill("%10 %1 %2", arguments) == "<10> <1> <2>")
  }
}
