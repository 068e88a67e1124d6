import Ingestion
import LegalModel
import Testing

@testable import Pacta

@Suite("ProvisionReference")
struct ProvisionReferenceTests {
  private func document() throws -> LegalDocument {
    let text = """
      Agreement on Tests

      Article 5
      Rules
      1. Each Party tests.
      2. No Party fails:
      (a) at once;
      (b) later.
      3. It ends.

      Article 6
      End
      It enters into force.
      """
    return try #require(
      try DocumentReader().read(Array(text.utf8), name: "treaty.txt").first)
  }

  private func ids(_ reference: String) throws -> [String] {
    let document = try document()
    return ProvisionReference(reference).matches(in: document)
      .flatMap(\.provisions).map { document.provisions[$0].id.value }
  }

  @Test(
    "numbers in brackets name the units inside an article",
    arguments: [
      ("5", ["art_5"]), ("5(2)(b)", ["art_5__para_2__point_b"]), ("5.2", ["art_5__para_2"]),
      ("5(1)-(3)", ["art_5__para_1", "art_5__para_2", "art_5__para_3"]),
      ("5(2), 6", ["art_5__para_2", "art_6"]), ("9", []),
    ])
  func finds(reference: String, expected: [String]) throws {
    #expect(try ids(reference) == expected)
  }

  @Test("where a unit is missing the one above stands for it, marked as incomplete")
  func incomplete() throws {
    let matches = ProvisionReference("5(7)").matches(in: try document())
    #expect(matches.map(\.isComplete) == [false])
    #expect(try ids("5(7)") == ["art_5"])
  }
}
