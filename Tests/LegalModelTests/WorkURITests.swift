import LegalModel
import Testing

@Suite struct WorkURITests {
  @Test func `a law has country, kind, day and number in its URI`() {
    let uri = WorkURI(
      country: "vn", type: "act", subtype: "luat", date: CalendarDate("2019-11-20"),
      name: "45/2019/QH14")
    #expect(uri.value == "/akn/vn/act/luat/2019-11-20/45-2019-qh14")
    #expect(
      uri.expression(language: .vietnamese, date: CalendarDate("2021-01-01"))
        == "/akn/vn/act/luat/2019-11-20/45-2019-qh14/vie@2021-01-01")
    #expect(
      uri.expression(language: .english, date: nil)
        == "/akn/vn/act/luat/2019-11-20/45-2019-qh14/eng@")
  }

  @Test func `a missing day and a missing kind leave no empty step`() {
    #expect(
      WorkURI(country: "vn", type: "doc", subtype: nil, date: nil, name: "56-CT/TW").value
        == "/akn/vn/doc/56-ct-tw")
  }

  @Test(arguments: [
    ("45/2019/QH14", "45-2019-qh14"), ("  A  –  B! ", "a-b"), ("Hiệp định", "hiệp-định"),
    ("///", ""), ("A", "a"),
  ])
  func `a slug keeps letters and digits and puts one hyphen for the rest`(
    row: (text: String, slug: String)
  ) {
    #expect(WorkURI.slug(row.text) == row.slug)
  }
}
