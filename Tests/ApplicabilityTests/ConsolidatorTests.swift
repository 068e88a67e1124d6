import Applicability
import LegalModel
import Testing

@Suite("Consolidating")
struct ConsolidatorTests {
  static func law(
    _ instructions: String, asOf day: CalendarDate? = nil
  ) throws -> ConsolidatedAct {
    let act = try #require(Greenhouse.act(Greenhouse.amending(instructions)))
    let base = try #require(Greenhouse.read(Greenhouse.law))
    return Consolidator().consolidate(base, with: [act], asOf: day)
  }

  static func text(_ act: ConsolidatedAct, _ id: String) -> String? {
    act.document.provision(ProvisionID(id)).map { act.document.text(of: $0) }
  }

  static func state(_ act: ConsolidatedAct, _ id: String) -> ProvisionState? {
    act.document.provisions.firstIndex { $0.id.value == id }.map { act.states[$0] }
  }

  @Test("a replaced paragraph has the new words, its day and its amending provision")
  func replaced() throws {
    let act = try ConsolidatorTests.law(
      "1. Sửa đổi, bổ sung khoản 2 Điều 3 như sau:\n“2. Không phải báo trước.”;")
    #expect(ConsolidatorTests.text(act, "art_3__para_2") == "Không phải báo trước.")
    let state = try #require(ConsolidatorTests.state(act, "art_3__para_2"))
    #expect(state.from == CalendarDate("2016-01-01"))
    #expect(state.history.map(\.provision.value) == ["art_1__para_1"])
    #expect(state.history.map(\.operation) == [.replace])
    #expect(state.origin.document == "22/2015/QH13")
    #expect(ConsolidatorTests.state(act, "art_3__para_1")?.history == [])
  }

  @Test("new units stand behind their neighbours, under addresses of the act")
  func inserted() throws {
    let act = try ConsolidatorTests.law(
      "1. Bổ sung khoản 2a và khoản 2b vào sau khoản 2 Điều 2 như sau:\n“2a. Thợ là người làm.\n2b. Thầy là người dạy:\na) Thầy cả;\nb) Thầy hai.”.\n2. Bổ sung Điều 3a vào sau Điều 3 như sau:\n“Điều 3a. Tưới cây\n1. Tưới.\n2. Không tưới.”."
    )
    let ids = act.document.provisions.map(\.id.value)
    let start = try #require(ids.firstIndex(of: "art_2__para_2"))
    #expect(
      ids[start...].prefix(6) == [
        "art_2__para_2", "art_2__para_2a", "art_2__para_2b", "art_2__para_2b__point_a",
        "art_2__para_2b__point_b", "art_2__para_3",
      ])
    #expect(ids.contains("art_3a__para_2"))
    #expect(act.document.provisions.first { $0.id.value == "art_3a" }.map { $0.isQuoted } == false)
  }

  @Test("repealed provisions leave the text and are kept apart")
  func repealed() throws {
    let act = try ConsolidatorTests.law("1. Bãi bỏ khoản 3 Điều 2 và điểm a khoản 1 Điều 3.")
    #expect(act.repealed.map(\.id.value) == ["art_2__para_3", "art_3__para_1__point_a"])
    #expect(act.repealed.first?.text.contains("Khách") == true)
    #expect(act.repealed.first?.state.to == CalendarDate("2016-01-01"))
    #expect(ConsolidatorTests.text(act, "art_2__para_3") == nil)
  }

  @Test("words are changed where they stand, as whole words")
  func words() throws {
    let act = try ConsolidatorTests.law(
      "1. Thay thế cụm từ “Bộ Vườn tược” bằng cụm từ “Bộ Cây cối” tại khoản 2 Điều 3 và Điều 4.\n2. Bỏ cụm từ “trước 10 ngày” tại khoản 2 Điều 3.\n3. Bổ sung cụm từ “, bảo hành” vào sau từ “báo” tại khoản 2 Điều 3."
    )
    #expect(
      ConsolidatorTests.text(act, "art_3__para_2")
        == "Chủ nhà kính phải báo, bảo hành Bộ Cây cối.")
    #expect(ConsolidatorTests.text(act, "art_4") == "Việc thu hoạch do Bộ Cây cối hướng dẫn.")
  }

  @Test("names and opening words change alone")
  func parts() throws {
    let act = try ConsolidatorTests.law(
      "1. Sửa đổi, bổ sung tên Điều 3 như sau:\n“Điều 3. Trồng cây và hoa”.\n2. Sửa đổi, bổ sung đoạn mở đầu khoản 1 Điều 3 như sau:\n“1. Mọi người được trồng:”."
    )
    let article = try #require(act.document.provision(ProvisionID("art_3")))
    #expect(act.document.heading(of: article) == "Trồng cây và hoa")
    #expect(ConsolidatorTests.text(act, "art_3__para_1") == "Mọi người được trồng:")
    #expect(ConsolidatorTests.text(act, "art_3__para_1__point_c") == "Hoa hồng.")
  }

  @Test("before its day an amendment is listed, and the old text knows its end")
  func notYet() throws {
    let act = try ConsolidatorTests.law(
      "1. Sửa đổi, bổ sung khoản 2 Điều 3 như sau:\n“2. Không phải báo trước.”;",
      asOf: CalendarDate("2015-12-31"))
    #expect(act.outcomes.map(\.status) == [.notYet])
    #expect(ConsolidatorTests.state(act, "art_3__para_2")?.to == CalendarDate("2016-01-01"))
    #expect(act.document.diagnostics.map(\.code) == ["amendment-not-yet"])
  }

  @Test("what cannot be applied is told with both places")
  func failed() throws {
    let act = try ConsolidatorTests.law(
      "1. Bãi bỏ khoản 7 Điều 2.\n2. Bỏ cụm từ “con mèo” tại Điều 4.\n3. Bổ sung khoản 2 vào sau khoản 1 Điều 2 như sau:\n“2. Thừa.”."
    )
    #expect(
      act.outcomes.map(\.status) == [
        .failed(.noSuchPlace), .failed(.noSuchWords), .failed(.alreadyThere),
      ])
    let message = try #require(act.document.diagnostics.first?.message)
    #expect(message.contains("khoản 1 Điều 1 22/2015/QH13") && message.contains("khoản 7 Điều 2"))
  }

  @Test("spans lie inside their parents, addresses are unique, every byte is placed")
  func invariants() throws {
    let act = try ConsolidatorTests.law(
      "1. Bổ sung khoản 4 vào Điều 2 như sau:\n“4. Cây là cây.”.\n2. Bãi bỏ Điều 4.")
    let provisions = act.document.provisions
    #expect(Set(provisions.map(\.id)).count == provisions.count)
    #expect(act.states.count == provisions.count)
    for provision in provisions {
      guard let parent = provision.parent else { continue }
      #expect(provisions[parent].span.contains(provision.span))
    }
    #expect(act.document.ledger.unaccounted == 0)
    #expect(act.document.ledger.bytes == act.document.source.original.count)
  }

  @Test("acts apply in the order of their days, whatever the order in which they are given")
  func order() throws {
    let first = Greenhouse.act(
      Greenhouse.amending("1. Sửa đổi, bổ sung khoản 1 Điều 2 như sau:\n“1. Lần đầu.”."))
    let second = Greenhouse.act(
      Greenhouse.amending(
        "1. Sửa đổi, bổ sung khoản 1 Điều 2 như sau:\n“1. Lần sau.”.", number: "44/2019/QH14",
        year: 2020))
    let base = try #require(Greenhouse.read(Greenhouse.law))
    let acts = [try #require(second), try #require(first)]
    let act = Consolidator().consolidate(base, with: acts)
    #expect(ConsolidatorTests.text(act, "art_2__para_1") == "Lần sau.")
    #expect(
      ConsolidatorTests.state(act, "art_2__para_1")?.history.map(\.document)
        == ["22/2015/QH13", "44/2019/QH14"])
  }
}

@Suite("Partial commencement")
struct PartialCommencementTests {
  /// Điều 2 anew; its second paragraph has effect two years later than the rest.
  static func law(asOf day: String) throws -> ConsolidatedAct {
    let text = Greenhouse.amending(
      "1. Sửa đổi, bổ sung Điều 2 như sau:\n“Điều 2. Từ ngữ\n1. Nhà kính mới.\n2. Chủ mới.\n3. Khách mới.”."
    )
    let act = try #require(
      Greenhouse.act(text) { document in
        let late = document.provisions.firstIndex { $0.id.value.hasSuffix("art_2__para_2") }
        return { $0 == late ? CalendarDate("2018-01-01") : CalendarDate("2016-01-01") }
      })
    let base = try #require(Greenhouse.read(Greenhouse.law))
    return Consolidator().consolidate(base, with: [act], asOf: CalendarDate(day))
  }

  @Test("a part that has effect later leaves the old text in its place until then")
  func later() throws {
    let between = try PartialCommencementTests.law(asOf: "2017-06-01")
    #expect(ConsolidatorTests.text(between, "art_2__para_1") == "Nhà kính mới.")
    #expect(
      ConsolidatorTests.text(between, "art_2__para_2") == "Chủ nhà kính là người có nhà kính.")
    #expect(ConsolidatorTests.state(between, "art_2__para_2")?.to == CalendarDate("2018-01-01"))
    let after = try PartialCommencementTests.law(asOf: "2018-01-01")
    #expect(ConsolidatorTests.text(after, "art_2__para_2") == "Chủ mới.")
    let ids = after.document.provisions.map(\.id.value).filter { $0.hasPrefix("art_2") }
    #expect(ids == ["art_2", "art_2__para_1", "art_2__para_2", "art_2__para_3"])
  }

  @Test("a part that has effect earlier is there before the rest")
  func earlier() throws {
    let text = Greenhouse.amending(
      "1. Sửa đổi, bổ sung Điều 2 như sau:\n“Điều 2. Từ ngữ\n1. Nhà kính mới.\n2. Chủ mới.\n3. Khách mới.”."
    )
    let act = try #require(
      Greenhouse.act(text) { document in
        let early = document.provisions.firstIndex { $0.id.value.hasSuffix("art_2__para_2") }
        return { $0 == early ? CalendarDate("2015-07-01") : CalendarDate("2016-01-01") }
      })
    let base = try #require(Greenhouse.read(Greenhouse.law))
    let before = Consolidator().consolidate(base, with: [act], asOf: CalendarDate("2015-08-01"))
    #expect(ConsolidatorTests.text(before, "art_2__para_2") == "Chủ mới.")
    #expect(ConsolidatorTests.text(before, "art_2__para_1") == "Nhà kính là nhà có mái trong.")
    let after = Consolidator().consolidate(base, with: [act])
    #expect(ConsolidatorTests.text(after, "art_2__para_1") == "Nhà kính mới.")
  }
}
