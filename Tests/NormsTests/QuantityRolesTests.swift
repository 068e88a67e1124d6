import LegalModel
import Testing

@testable import Norms

@Suite("Quantity roles")
struct QuantityRolesTests {
  private func roles(_ text: String, _ language: LanguageCode) throws -> [Quantity.Role] {
    try QuantitySentence(text).quantities(language).map(\.role)
  }

  @Test(
    "the time within which something is done is a deadline",
    arguments: [
      ("vi", "Trả lời trong thời hạn 30 ngày."), ("vi", "Chậm nhất 05 ngày sau khi nhận."),
      ("vi", "Trong thời hạn không quá 72 giờ."), ("en", "within ten days"),
      ("en", "not later than 1 May 2030"),
    ])
  func deadlines(language: String, text: String) throws {
    #expect(try roles(text, LanguageCode(language)) == [.deadline])
  }

  @Test("the period over which another amount is counted is a reference period")
  func referencePeriods() throws {
    #expect(
      try roles("Làm thêm không quá 40 giờ trong 01 tháng.", .vietnamese)
        == [.amount, .referencePeriod])
    #expect(
      try roles("present for more than 183 days in any twelve-month period", .english)
        == [.amount, .referencePeriod])
  }

  @Test("a period after which something comes again is a recurrence, and `một lần` is no amount")
  func recurrences() throws {
    #expect(try roles("Họp định kỳ 06 tháng một lần.", .vietnamese) == [.recurrence])
    #expect(try roles("The parties meet once every two years.", .english) == [.recurrence])
  }

  @Test("a number of times is told from other counts")
  func occasions() throws {
    #expect(try roles("Được gia hạn hai lần.", .vietnamese) == [.occasions])
    #expect(
      try roles("It shall meet twice a year with ten experts.", .english) == [.occasions, .amount])
  }

  @Test("the words of the bound are given with their place")
  func cues() throws {
    let sentence = QuantitySentence("Thời hạn tạm giữ không quá 09 ngày.")
    let quantity = try #require(try sentence.quantities(.vietnamese).first)
    let cue = try #require(quantity.cue)
    #expect(String(decoding: sentence.bytes[cue], as: UTF8.self) == "không quá")
  }

  @Test("offsets count from the beginning of the whole text, not of the part that is read")
  func offsets() throws {
    let bytes = Array("Điều 5 có 3 khoản. Phạt đến 02 năm tù. Hết 10 ngày.".utf8)
    let start = try #require(bytes.firstIndex(of: 0x2E)) + 1
    let end = try #require(bytes[start...].firstIndex(of: 0x2E)) + 1
    let found = try QuantitySentence.reader(.vietnamese).quantities(in: bytes, range: start..<end)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["02 năm"])
    #expect(found.first?.cue.map { String(decoding: bytes[$0], as: UTF8.self) } == "đến")
  }

  @Test("the placement of a tone mark makes no difference")
  func tonePlacement() throws {
    for text in ["tối thiểu ba hoà giải viên", "tối thiểu ba hòa giải viên"] {
      let found = try QuantitySentence(text).quantities(.vietnamese)
      #expect(found.map(QuantitySentence.spelled) == ["3 count atLeast"])
      #expect(found.first?.range.upperBound == text.utf8.count)
    }
  }

  @Test("broken bytes and an empty text give no amount and no trap")
  func hostileInput() throws {
    for language in [LanguageCode.vietnamese, .english] {
      let reader = try QuantitySentence.reader(language)
      #expect(reader.quantities(in: [], range: 0..<0).isEmpty)
      for tail in [
        [0xC2], [0xE2, 0x80], [0x31, 0x2F], [0x31, 0x2E], [0x24], [0x31, 0x20, 0x28],
      ] {
        let bytes = Array("12 ".utf8) + tail.map { UInt8($0) }
        _ = reader.quantities(in: bytes, range: 0..<bytes.count)
      }
    }
  }
}
