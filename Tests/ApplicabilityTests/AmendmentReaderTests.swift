import Applicability
import LegalModel
import Testing

@Suite("Reading amending instructions")
struct AmendmentReaderTests {
  /// The operations of an act as `kind target`.
  static func operations(_ instructions: String) throws -> [String] {
    let act = try #require(Greenhouse.act(Greenhouse.amending(instructions)))
    for instruction in act.instructions { #expect(instruction.trouble == nil) }
    return act.instructions.flatMap(\.operations).map {
      "\($0.kind.rawValue) \($0.place.provision?.value ?? "*")"
    }
  }

  static let cases: [(text: String, expected: [String])] = [
    (
      "1. Sửa đổi, bổ sung Điều 4 như sau:\n“Điều 4. Thu hoạch\nViệc thu hoạch là tự do.”.",
      ["replace art_4"]
    ),
    (
      "1. Khoản 1 và khoản 3 Điều 2 được sửa đổi, bổ sung như sau:\n“1. Nhà kính là nhà kín.\n3. Khách là người lạ.”.",
      ["replace art_2__para_1", "replace art_2__para_3"]
    ),
    (
      "1. Sửa đổi, bổ sung khoản 2 và bổ sung khoản 2a vào sau khoản 2 Điều 2 như sau:\n“2. Chủ là ông.\n2a. Thợ là người làm.”.",
      ["replace art_2__para_2", "insert art_2__para_2a"]
    ),
    (
      "1. Sửa đổi, bổ sung một số điểm của khoản 1 Điều 3 như sau:\na) Sửa đổi, bổ sung điểm b như sau:\n“b) Dưa hấu;”;\nb) Bãi bỏ điểm c.",
      ["replace art_3__para_1__point_b", "repeal art_3__para_1__point_c"]
    ),
    (
      "1. Bổ sung Điều 3a vào sau Điều 3 trong Chương I như sau:\n“Điều 3a. Tưới cây\nCây phải được tưới.”.",
      ["insert art_3a"]
    ),
    (
      "1. Bãi bỏ khoản 3 Điều 2, điểm a và điểm b khoản 1 Điều 3 và Điều 4.",
      [
        "repeal art_2__para_3", "repeal art_3__para_1__point_a", "repeal art_3__para_1__point_b",
        "repeal art_4",
      ]
    ),
    (
      "1. Thay thế cụm từ “Bộ Vườn tược” bằng cụm từ “Bộ Cây cối” tại khoản 2 Điều 3 và Điều 4; bỏ từ “trong” tại khoản 1 Điều 2.",
      ["substitute art_3__para_2", "substitute art_4", "delete art_2__para_1"]
    ),
    (
      "1. Bổ sung cụm từ “và hoa” vào sau từ “Dưa chuột” tại điểm b khoản 1 Điều 3.",
      ["addWords art_3__para_1__point_b"]
    ),
    (
      "1. Sửa đổi, bổ sung tên Chương II như sau:\n“Chương II\nTHU HOẠCH VÀ THI HÀNH”.",
      ["rename chp_II"]
    ),
    (
      "1. Sửa đổi, bổ sung đoạn mở đầu khoản 1 Điều 3 như sau:\n“1. Mọi người được trồng:”.",
      ["reword art_3__para_1"]
    ),
    (
      "1. Bỏ từ “quả” tại các điều, khoản sau đây:\na) Khoản 1 Điều 2;\nb) Điều 4.",
      ["delete art_2__para_1", "delete art_4"]
    ),
  ]

  @Test("each form of instruction gives its operations", arguments: cases)
  func forms(text: String, expected: [String]) throws {
    #expect(try AmendmentReaderTests.operations(text) == expected)
  }

  @Test("the amended act is known by its number, from the preamble for a name alone")
  func actOfName() throws {
    let act = try #require(Greenhouse.act(Greenhouse.amending("1. Bãi bỏ Điều 4.")))
    #expect(act.instructions.first?.operations.first?.act.number == "11/2010/QH12")
  }

  @Test("an instruction hidden in the final provisions of another law is read")
  func hidden() throws {
    let text = """
      LUẬT
      VƯỜN
      Luật số: 33/2018/QH14
      Điều 1. Vườn
      1. Vườn có hàng rào.
      2. Thay đổi hàng rào phải theo Luật Nhà kính.
      Điều 2. Sửa đổi, bổ sung một số điều của Luật Nhà kính số 11/2010/QH12
      1. Bãi bỏ khoản 2 Điều 2.
      2. Sửa đổi, bổ sung khoản 1 Điều 2 như sau:
      “1. Nhà kính là nhà trong vườn.”.
      """
    let act = try #require(Greenhouse.act(text))
    #expect(
      act.instructions.map { act.document.provisions[$0.provision].id.value } == [
        "art_2__para_1", "art_2__para_2",
      ])
    #expect(act.instructions.allSatisfy { $0.operations.first?.act.number == "11/2010/QH12" })
  }

  @Test("what is said in free words is listed with the cause")
  func freeWords() throws {
    let text = Greenhouse.amending(
      "1. Bãi bỏ quy định về việc báo trước tại khoản 2 Điều 3.\n2. Sửa đổi, bổ sung khoản 9 Điều 2 như sau:\n“1. Nhà.”."
    )
    let act = try #require(Greenhouse.act(text))
    #expect(act.instructions.map(\.trouble) == [.freeWording, .noText])
  }

  @Test("a law that amends nothing has no instructions")
  func none() throws {
    let act = try #require(Greenhouse.act(Greenhouse.law))
    #expect(act.instructions.isEmpty)
  }
}
