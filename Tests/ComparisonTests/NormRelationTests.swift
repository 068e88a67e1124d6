import Comparison
import Norms
import Testing

@Suite("Persons, polarity and fields")
struct NormRelationTests {
  @Test(
    "persons stand by inclusion, every class of them",
    arguments: [
      (["person"], ["worker"], PersonRelation.narrower), (["worker"], ["person"], .wider),
      (["worker"], ["worker"], .same), (["worker"], ["foreigner"], .unknown),
      (["worker", "foreigner"], ["worker"], .narrower),
      (["worker"], ["worker", "foreigner"], .wider), (["worker", "foreigner"], ["person"], .wider),
      (["person", "worker"], ["person"], .same), (["worker"], [], .unknown),
      (["worker", "ministry"], ["worker"], .same), (["ministry"], ["ministry"], .unknown),
    ])
  func persons(treaty: [String], law: [String], expected: PersonRelation) {
    let relation = ComparedTexts.relation(
      ComparedTexts.norm(persons: treaty), ComparedTexts.norm(persons: law))
    #expect(relation.persons == expected)
  }

  @Test(
    "two norms point the same way or not",
    arguments: [
      (Modality.obligation, "", Modality.power, "", PolarityRelation.same),
      (.obligation, "", .prohibition, "", .opposed), (.prohibition, "", .prohibition, "", .same),
      (.obligation, "shall prohibit", .prohibition, "", .same),
      (.obligation, "shall prohibit", .permission, "", .opposed),
      (.definition, "", .prohibition, "", .unknown), (.right, "", .none, "", .unknown),
    ])
  func polarity(
    treaty: Modality, text: String, law: Modality, other: String, expected: PolarityRelation
  ) {
    let relation = ComparedTexts.relation(
      ComparedTexts.norm(text, modality: treaty), ComparedTexts.norm(other, modality: law))
    #expect(relation.polarity == expected)
  }

  @Test(
    "fields of law are shared, near, other or not named",
    arguments: [
      ("wage", "wage and trademark", FieldRelation.same), ("wage", "pension", .same),
      ("wage", "trademark", .other), ("wage", "law", .unknown), ("", "wage", .unknown),
    ])
  func fields(treaty: String, law: String, expected: FieldRelation) {
    let relation = ComparedTexts.relation(ComparedTexts.norm(treaty), ComparedTexts.norm(law))
    #expect(relation.field == expected)
  }
}
