import Comparison
import LegalModel
import Testing

@Suite("Signals in texts")
struct SignalFinderTests {
  private let finder = SignalFinder(
    signals: [
      Signal(
        id: "citizen",
        phrases: [.vietnamese: ["là công dân", "chỉ … công dân"], .english: ["be a national of"]],
        exceptions: [.vietnamese: ["không phải là công dân"]]),
      Signal(id: "person", phrases: [.vietnamese: ["công dân"], .english: ["national"]]),
    ])

  /// The words at which a signal stands.
  private func found(_ id: String, _ text: String, _ language: LanguageCode = .vietnamese)
    -> [String]
  {
    let bytes = Array(text.utf8)
    return finder.hits(in: bytes, language: language).filter { finder.signals[$0.signal].id == id }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("signals do not compete, and whole words are found in any case")
  func overlap() {
    #expect(found("citizen", "Người đó LÀ CÔNG DÂN.") == ["LÀ CÔNG DÂN"])
    #expect(found("person", "Người đó LÀ CÔNG DÂN.") == ["CÔNG DÂN"])
    #expect(found("person", "international", .english) == [])
    #expect(found("citizen", "shall be a national of the State", .english) == ["be a national of"])
  }

  @Test("a gap spans a few words of one sentence")
  func gap() {
    #expect(found("citizen", "Chỉ người thuê là công dân.").count == 2)
    #expect(found("citizen", "Chỉ nhận người. Công dân nộp đơn.") == [])
    #expect(found("citizen", "Công dân chỉ nộp đơn.") == [])
    let far = Array(repeating: "một", count: 14).joined(separator: " ")
    #expect(found("citizen", "Chỉ \(far) công dân").count == 1)
    #expect(found("citizen", "Chỉ \(far) hai công dân") == [])
  }

  @Test("a phrase inside an exception of its signal does not count; that of another signal does")
  func exceptions() {
    #expect(found("citizen", "Người không phải là công dân nộp đơn.") == [])
    #expect(found("person", "Người không phải là công dân nộp đơn.") == ["công dân"])
    #expect(found("citizen", "Người không phải là công dân và người là công dân.").count == 1)
  }

  @Test("names have numbers, and a third language has no signals")
  func indexes() {
    #expect(finder.index(of: "person") == 1)
    #expect(finder.index(of: "nobody") == nil)
    #expect(found("person", "national", LanguageCode("fr")) == [])
  }
}
