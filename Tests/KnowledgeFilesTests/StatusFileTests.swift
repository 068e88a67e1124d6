import Applicability
import KnowledgeFiles
import Testing

@Suite("StatusFile")
struct StatusFileTests {
  private static func file(_ fact: String, extra: String = "") -> String {
    """
    source: invented
    treaties:
      - id: river
        title: {vi: Sông, en: River}
        names: {vi: [Sông], en: [River]}
        year: 2010
        kind: bilateral
        vietNam: party
        facts:
          - \(fact)
    \(extra)
    """
  }

  private static let good = "{fact: signature, date: 2010-01-01, source: memory, checked: memory}"

  private func error(_ text: String) -> KnowledgeError? {
    do {
      _ = try StatusFile.base(from: [KnowledgeSource(name: "status/x.yaml", text: text)])
      return nil
    } catch {
      return error
    }
  }

  @Test("a fact with its source is read")
  func reads() {
    #expect(error(StatusFileTests.file(StatusFileTests.good)) == nil)
  }

  @Test(
    "a fact that cannot be is refused with its line",
    arguments: [
      ("{fact: signing, source: memory, checked: memory}", KnowledgeError.Code.unknownValue),
      ("{fact: signature, source: memory, checked: guess}", .unknownValue),
      ("{fact: signature, day: 2010-01-01, source: memory, checked: memory}", .unknownKey),
      ("{fact: signature, date: 2010-02-30, source: memory, checked: memory}", .wrongShape),
      ("{fact: signature, date: 01/02/2010, source: memory, checked: memory}", .wrongShape),
      ("{fact: signature, checked: memory}", .missingKey),
      ("{fact: signature, source: a book, checked: memory}", .wrongShape),
      ("{fact: signature, source: memory, checked: text}", .wrongShape),
      ("{fact: signature, source: river.txt, checked: page, seen: 2026-01-01}", .wrongShape),
      ("{fact: signature, source: 'https://x.example', checked: page}", .missingKey),
      ("{fact: signature, source: memory, checked: memory, seen: 2026-01-01}", .wrongShape),
      (
        "{fact: suspension, provisions: ['5'], from: 2012-01-02, until: 2012-01-01, source: memory, checked: memory}",
        .wrongShape
      ),
      ("{fact: suspension, provisions: ['5(2'], source: memory, checked: memory}", .wrongShape),
      ("{fact: suspension, provisions: [Article 5], source: memory, checked: memory}", .wrongShape),
      ("{fact: suspension, inPart: true, source: memory, checked: memory}", .missingKey),
    ])
  func refuses(fact: String, code: KnowledgeError.Code) {
    let found = error(StatusFileTests.file(fact))
    #expect(found?.code == code)
    #expect(found?.line == 10)
    #expect(found?.file == "status/x.yaml")
  }

  @Test(
    "ids and names belong to one treaty, and a part names a treaty",
    arguments: [
      ("river", "Sea", "", KnowledgeError.Code.duplicate),
      ("sea", "RIVER", "", .duplicate),
      ("sea", "Sea", "partOf: ocean", .orphan),
    ])
  func register(id: String, name: String, part: String, code: KnowledgeError.Code) {
    let extra = """
        - id: \(id)
          title: {vi: Biển, en: \(name)}
          names: {vi: [Biển], en: [\(name)]}
          year: 2010
          kind: bilateral
          vietNam: party
          facts: []
          \(part)
      """
    #expect(error(StatusFileTests.file(StatusFileTests.good, extra: extra))?.code == code)
  }
}
