import Applicability
import LegalModel
import Testing

@Suite("When an act and its parts begin")
struct CommencementTests {
  static let beginnings: [(clause: String, date: String?)] = [
    ("Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.", "2020-07-01"),
    ("Luật này có hiệu lực kể từ ngày 1/7/2020.", "2020-07-01"),
    ("Luật này có hiệu lực thi hành sau 45 ngày, kể từ ngày thông qua.", "2019-08-04"),
    ("Luật này có hiệu lực thi hành sau 06 tháng kể từ ngày ký ban hành.", "2019-12-20"),
    ("Luật này có hiệu lực thi hành từ năm ngân sách 2021.", "2021-01-01"),
    ("Luật này có hiệu lực thi hành từ ngày công bố.", nil),
    ("Vườn mở cửa cho khách từ ngày 01 tháng 7 năm 2020.", nil),
  ]

  @Test("the day of the whole act", arguments: beginnings)
  func wholeAct(clause: String, date: String?) throws {
    let law = try Orchard.law(final: clause)
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.date?.description == date)
    #expect((commencement.date == nil) == !commencement.diagnostics.isEmpty)
  }

  @Test("provisions that the commencement excepts begin on their own day")
  func citedPart() throws {
    let law = try Orchard.law(
      final:
        "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020, trừ trường hợp quy định tại khoản 2 Điều này.",
      "Khoản 2 Điều 1 của Luật này có hiệu lực thi hành từ ngày 01 tháng 9 năm 2020.")
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.date(of: ProvisionID("art_1__para_1"))?.description == "2020-07-01")
    #expect(commencement.date(of: ProvisionID("art_1__para_2"))?.description == "2020-09-01")
    #expect(commencement.parts.map(\.basis) == [.cited])
    #expect(law.provisions[commencement.parts[0].origin].id.value == "art_2__para_2")
    #expect(commencement.diagnostics.isEmpty)
  }

  @Test("an exception in the same sentence has its day")
  func partInSentence() throws {
    let law = try Orchard.law(
      final:
        "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020, trừ quy định tại khoản 1 và khoản 2 Điều 1 của Luật này thì có hiệu lực từ ngày 01 tháng 01 năm 2022."
    )
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.date?.description == "2020-07-01")
    #expect(commencement.date(of: ProvisionID("art_1__para_2"))?.description == "2022-01-01")
    #expect(commencement.date(of: ProvisionID("art_1__para_3"))?.description == "2020-07-01")
  }

  @Test("a part whose day hangs on another act has no day, not that of the whole")
  func unknownDay() throws {
    let law = try Orchard.law(
      final:
        "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020, trừ trường hợp quy định tại khoản 2 Điều này.",
      "Khoản 2 Điều 1 của Luật này có hiệu lực thi hành từ ngày Nghị quyết số 61/2018/QH14 hết hiệu lực."
    )
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.date(of: ProvisionID("art_1__para_2")) == nil)
    #expect(commencement.diagnostics.map(\.code) == ["part-day-unknown"])
  }

  @Test("a subject leads to the provisions that speak of it, and says so")
  func bySubject() throws {
    let law = try Orchard.law(
      final: "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.",
      "Quy định về quả rụng dưới gốc cây có hiệu lực thi hành từ ngày 01 tháng 01 năm 2021.")
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.date(of: ProvisionID("art_1__para_3"))?.description == "2021-01-01")
    #expect(commencement.parts.map(\.basis) == [.subject])
    #expect(commencement.diagnostics.map(\.code) == ["part-by-subject"])
  }

  @Test("a subject of which nothing speaks is kept with its words")
  func unknownSubject() throws {
    let law = try Orchard.law(
      final: "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.",
      "Quy định về thả diều có hiệu lực thi hành từ ngày 01 tháng 01 năm 2021.")
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.parts.map(\.subject.topic) == ["thả diều"])
    #expect(commencement.parts[0].provisions.isEmpty)
    #expect(commencement.diagnostics.map(\.code) == ["part-not-found"])
  }

  @Test("a day for some cases does not move the provision")
  func someCases() throws {
    let law = try Orchard.law(
      final: "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.",
      "Khoản 2 Điều 1 của Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2019 đối với vườn cam."
    )
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.parts.map(\.cases) == ["đối với vườn cam"])
    #expect(commencement.date(of: ProvisionID("art_1__para_2"))?.description == "2020-07-01")
  }

  @Test("transitional words and other things that take effect are no commencement")
  func noCommencement() throws {
    let law = try Orchard.law(
      final: "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.",
      "Giấy phép cấp trước ngày Luật này có hiệu lực thi hành thì có giá trị đến khi hết hạn.",
      "Hợp đồng thuê vườn có hiệu lực từ ngày ký kết.")
    let reader = try Orchard.reader()
    #expect(reader.clauses(of: law).filter { $0.effect == .begins }.count == 1)
    #expect(reader.commencement(of: law).parts.isEmpty)
  }

  @Test("what is quoted is not read")
  func quoted() throws {
    let law = try Orchard.law(
      "13/2019/QH14",
      """
      Điều 1. Sửa đổi, bổ sung Điều 9 của Luật Vườn cây số 12/2010/QH12 như sau:
      “Điều 9. Hiệu lực
      Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2011.”.
      Điều 2. Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.
      """)
    #expect(try Orchard.reader().commencement(of: law).date?.description == "2020-07-01")
  }
}
