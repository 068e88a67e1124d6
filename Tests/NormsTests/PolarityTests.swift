import Testing

@testable import Norms

/// A ban that is read as a duty is the worst error of all.
@Suite("Bans stay bans")
struct PolarityTests {
  @Test(
    "negations without a modal, in front of the subject, or behind a duty",
    arguments: [
      "Không ai bị nhốt trong hầm tàu.", "Không cấp giấy phép lặn cho trẻ em.",
      "Không phân biệt đối xử với ngư dân nữ.", "Nhà nước không thu phí luồng lạch của tàu cứu hộ.",
      "Thuyền trưởng có nghĩa vụ không tiết lộ hải trình.",
      "In no case shall a Party tax a lifeboat.",
      "Under no circumstances may a Party scuttle a wreck.",
      "No Party may dredge a reef.", "Neither Party shall moor at the buoy.",
    ])
  func bans(_ text: String) throws {
    #expect(try ReadNorms.of(text).map(\.modality) == [.prohibition])
  }

  @Test(
    "a negated restraint is a permission, and effects on things are no bans",
    arguments: [
      ("Ngư dân không phải trả phí neo đậu.", Modality.permission),
      ("A Party is not precluded from lighting a reef.", .permission),
      ("Hợp đồng kéo tàu không có hiệu lực khi tàu chìm.", .obligation),
    ])
  func others(_ text: String, _ expected: Modality) throws {
    #expect(try ReadNorms.of(text).map(\.modality) == [expected])
  }

  @Test("what is not done is banned under a heading of prohibited acts")
  func omissions() throws {
    let banned = try ReadNorms.of(
      "1. Không nộp phí neo đậu.", heading: "Các hành vi bị nghiêm cấm")
    #expect(banned.map(\.modality) == [.prohibition])
    #expect(banned.map { $0.action?.text } == ["Không nộp phí neo đậu"])
    let duty = try ReadNorms.of(
      "1. Không tiết lộ hải trình.", heading: "Nghĩa vụ của thuyền trưởng")
    #expect(duty.map(\.brief) == ["prohibition | mandatory | thuyền trưởng"])
    #expect(duty.map { $0.action?.text } == ["tiết lộ hải trình"])
  }

  @Test("a figure before a full stop ends the sentence")
  func figure() throws {
    let norms = try ReadNorms.of(
      "Each Party shall follow paragraph 1. The port State shall pay the pilot.")
    #expect(norms.map { $0.bearer?.text } == ["Each Party", "The port State"])
  }

  @Test("what follows a semicolon without a subject goes on with the action")
  func continuation() throws {
    let norms = try ReadNorms.of("Chủ tàu phải sơn vạch mớn nước; thay dây neo; lau đèn.")
    #expect(norms.map { $0.action?.text } == ["sơn vạch mớn nước; thay dây neo; lau đèn"])
  }

  @Test("a thousand duties to make law inside one another end")
  func nesting() throws {
    let text = String(repeating: "Each Party shall provide that ", count: 1000) + "it rains."
    #expect(try !ReadNorms.of(text).isEmpty)
  }

  @Test("two hundred choices in one paragraph are read in bounded number")
  func choices() throws {
    let text = (1...200).map { "[shall] [may] paint buoy \($0);" }.joined(separator: " ")
    let norms = try ReadNorms.of(document: "Article 1\nEach Party " + text, .treaty)
    #expect(norms.count < 10_000)
  }
}
