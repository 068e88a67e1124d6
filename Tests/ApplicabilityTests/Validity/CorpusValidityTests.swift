import Applicability
import LegalModel
import Testing

@Suite("From when to when acts of a corpus are law")
struct CorpusValidityTests {
  static let old = """
    Điều 1. Cây
    1. Cây là của người trồng.
    2. Hoa là của mọi người.
    Điều 2. Hiệu lực
    Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2011.
    """

  static func validity(_ ending: String) throws -> CorpusValidity {
    let before = try Orchard.law("12/2010/QH12", issued: "10 tháng 6 năm 2010", old)
    let after = try Orchard.law(
      final: "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.", ending)
    return CorpusValidity([before, after], try Orchard.reader())
  }

  static let endings: [(clause: String, until: String?)] = [
    ("Luật Vườn cây số 12/2010/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực.", "2020-07-01"),
    ("Luật này thay thế Luật Vườn cây số 12/2010/QH12.", "2020-07-01"),
    ("Luật này thay thế Luật Vườn cây ngày 10 tháng 6 năm 2010.", "2020-07-01"),
    ("Luật Vườn cây năm 2010 hết hiệu lực từ ngày 01 tháng 8 năm 2020.", "2020-08-01"),
    ("Bãi bỏ Luật Vườn cây số 12/2010/QH12 và Luật Hoa số 13/2010/QH12.", "2020-07-01"),
    (
      "Các luật sau đây hết hiệu lực kể từ ngày Luật này có hiệu lực:\na) Luật Hoa số 13/2010/QH12;\nb) Luật Vườn cây số 12/2010/QH12.",
      "2020-07-01"
    ),
    (
      "Luật Hoa số 13/2008/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 12/2010/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực.",
      nil
    ),
    ("Nghị quyết số 12/2010/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực.", nil),
    ("Giấy phép cấp theo Luật Vườn cây số 12/2010/QH12 hết hiệu lực.", nil),
    ("Bãi bỏ khoản 2 Điều 1 của Luật Vườn cây số 12/2010/QH12.", nil),
  ]

  @Test("another act ends it", arguments: endings)
  func ended(clause: String, until: String?) throws {
    let act = try CorpusValidityTests.validity(clause).acts[0]
    #expect(act.until?.date?.description == until)
    if until != nil { #expect(act.until?.document == 1) }
  }

  @Test("the status on a day: an interval holds its first day and not its last")
  func status() throws {
    let act = try CorpusValidityTests.validity(CorpusValidityTests.endings[0].clause).acts[0]
    #expect(act.status(on: Orchard.date("2010-12-31")) == .notYet)
    #expect(act.status(on: Orchard.date("2011-01-01")) == .inForce)
    #expect(act.status(on: Orchard.date("2020-06-30")) == .inForce)
    #expect(act.status(on: Orchard.date("2020-07-01")) == .expired)
  }

  @Test("provisions that go on for a term outlive the act")
  func goesOn() throws {
    let act = try CorpusValidityTests.validity(
      "Luật Vườn cây số 12/2010/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành, trừ quy định tại khoản 1 Điều 1 tiếp tục có hiệu lực thi hành đến hết ngày 31 tháng 12 năm 2020."
    ).acts[0]
    #expect(act.parts.map(\.outlivesAct) == [true])
    #expect(act.parts.map { $0.until?.date?.description } == ["2021-01-01"])
    #expect(act.status(on: Orchard.date("2020-12-31")) == .partly)
    #expect(act.status(on: Orchard.date("2021-01-01")) == .expired)
  }

  @Test("an act without a commencement clause is unknown, with a diagnostic")
  func unknown() throws {
    let law = try Orchard.law("12/2010/QH12", "Điều 1. Cây\nCây là của người trồng.")
    let validity = CorpusValidity([law], try Orchard.reader())
    #expect(validity.acts[0].status(on: Orchard.date("2024-01-01")) == .unknown)
    #expect(validity.diagnostics[0].map(\.code) == ["commencement-not-found"])
  }
}
