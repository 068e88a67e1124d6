import LegalModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2019-11-20", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day is written as it is read`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "2019-13-01", "2019-00-10", "2019-04-31", "2019-1-1", "19-01-01",
    "2019-11-20 ", "", "abcd-ef-gh", "2019/11/20",
  ])
  func `what is no day of the calendar is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `days are ordered`() throws {
    let days = try ["2020-01-01", "2019-12-31", "2019-02-01", "2019-01-31"].map {
      try #require(CalendarDate($0))
    }
    #expect(
      days.sorted().map(\.description) == ["2019-01-31", "2019-02-01", "2019-12-31", "2020-01-01"])
  }
}
