import Citations
import LegalModel
import Testing

@Suite("Resolving citations")
struct ResolutionTests {
  private static let law = """
    QUỐC HỘI
    Luật số: 11/2031/QH16
    LUẬT
    NHÀ KÍNH

    Chương I
    QUY ĐỊNH CHUNG

    Điều 1. Phạm vi
    1. Luật này quy định về nhà kính theo Điều 2 và Điều 9 của Luật này.
    2. Ngoại lệ nêu tại điểm b khoản 1 Điều 2; điểm c khoản 1 Điều 2; khoản 4 Điều 2.

    Điều 2. Chủ nhà kính
    1. Chủ nhà kính có quyền:
    a) Trồng cây theo Phụ lục I;
    b) Bán cây theo Chương I, Chương IV và Điều 3 của Luật Vườn ươm.
    """

  private static let nursery = """
    QUỐC HỘI
    Luật số: 12/2031/QH16
    LUẬT
    VƯỜN ƯƠM

    Điều 3. Cây giống
    Cây giống được kiểm tra.
    """

  @Test("each target has its provision or the cause why there is none")
  func causes() throws {
    let document = try #require(try Words.document(ResolutionTests.law))
    let lines = Words.resolved(document).flatMap { resolved in
      zip(resolved.citation.reference.targets, resolved.resolutions).map { target, resolution in
        switch resolution {
        case .here(let index): "\(target) → \(document.provisions[index].id)"
        default: "\(target) \(resolution.cause?.rawValue ?? "elsewhere")"
        }
      }
    }
    #expect(
      lines == [
        "art_2 → art_2", "art_9 no-such-article",
        "art_2__para_1__point_b → art_2__para_1__point_b",
        "art_2__para_1__point_c no-such-point", "art_2__para_4 no-such-paragraph",
        "annex_I annex-not-in-file", "chp_I document-not-in-corpus",
        "chp_IV document-not-in-corpus", "art_3 document-not-in-corpus",
      ])
  }

  @Test("another act is found by its title in the corpus")
  func corpus() throws {
    let document = try #require(try Words.document(ResolutionTests.law))
    let other = try #require(try Words.document(ResolutionTests.nursery))
    let resolved = Words.resolved(document, corpus: Corpus([Corpus.Member(document: other)]))
    let last = try #require(resolved.last)
    #expect(last.citation.reference.document == "Luật Vườn ươm")
    guard case .elsewhere(0, let provision) = last.resolutions.last else {
      Issue.record("not found: \(last.resolutions)")
      return
    }
    #expect(other.provisions[provision].id == ProvisionID("art_3"))
  }

  @Test("what an amending act says and quotes is about the amended act")
  func amending() throws {
    let text = """
      LUẬT
      SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT VƯỜN ƯƠM

      Điều 1. Sửa đổi, bổ sung một số điều của Luật Vườn ươm
      1. Sửa đổi khoản 2 Điều 3 như sau:
      “2. Việc kiểm tra theo khoản 1 Điều 4 của Luật này.”.

      Điều 2. Hiệu lực thi hành
      Điều 1 của Luật này có hiệu lực từ ngày 01 tháng 01 năm 2032.
      """
    let document = try #require(try Words.document(text))
    let internalOnes = Words.resolved(document).filter { $0.citation.reference.document == nil }
    let causes = internalOnes.flatMap(\.resolutions).map { $0.cause?.rawValue ?? "found" }
    #expect(causes == ["refers-to-amended-act", "refers-to-amended-act", "found"])
  }

  @Test("the span of a citation is its words in the original text")
  func spans() throws {
    let document = try #require(try Words.document(ResolutionTests.law))
    for resolved in Words.resolved(document) {
      #expect(
        document.source.string(resolved.citation.span) == resolved.citation.reference.text)
    }
  }
}
