import Alignment
import LegalModel
import Pacta
import Testing

@Suite("ProvisionPick")
struct ProvisionPickTests {
  private let restarting = """
    AGREEMENT

    Chapter 4
    First

    Article 1. Alpha
    Sound marks.

    Article 2. Beta
    Wages.

    Chapter 5
    Second

    Article 1. Gamma
    Forced labour.
    """

  private func paths(_ text: String, _ pick: String) throws -> [String] {
    let result = try CompatibilityAnalyzer(rules: .bundled).compare(
      treaty: .text(text, name: "treaty.txt").picking(ProvisionPick(pick)),
      with: [.text(Samples.law, name: "law.txt")])
    return result.concordance.treaty.map(\.id.value)
  }

  private func error(_ text: String, _ pick: String) -> AnalysisError? {
    do {
      _ = try paths(text, pick)
      return nil
    } catch {
      return error as? AnalysisError
    }
  }

  @Test("the mark splits a path from a pick; without a pick the whole is the path")
  func split() {
    #expect(ProvisionPick.split("a.txt#18.18").path == "a.txt")
    #expect(ProvisionPick.split("a.txt#18.18").pick == ProvisionPick("18.18"))
    #expect(ProvisionPick.split("a.txt").pick == nil)
    #expect(ProvisionPick.split("a.txt#").path == "a.txt#")
  }

  @Test("an article is picked by its printed number, with all its paragraphs")
  func printed() throws {
    #expect(try paths(Samples.treaty, "2") == ["art_2__para_1", "art_2__para_2"])
  }

  @Test("a provision is picked by its address")
  func address() throws {
    #expect(try paths(Samples.treaty, "art_2__para_1") == ["art_2__para_1"])
  }

  @Test("where numbers restart, chapter and article pick one")
  func chapterAndArticle() throws {
    #expect(try paths(restarting, "5.1").count == 1)
    #expect(try paths(restarting, "5.1") != paths(restarting, "4.1"))
  }

  @Test("an ambiguous pick is an error that lists the candidates")
  func ambiguous() {
    let error = error(restarting, "1")
    #expect(error?.code == .ambiguousProvision)
    #expect(error?.message.contains("chp_4__art_1") == true)
    #expect(error?.message.contains("chp_5__art_1") == true)
  }

  @Test("a pick that names nothing is an error that says how to name one")
  func unknown() {
    let error = error(Samples.treaty, "99")
    #expect(error?.code == .unknownProvision)
    #expect(error?.message.contains("treaty.txt#99") == true)
  }
}
