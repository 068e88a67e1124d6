import Comparison
import LegalModel
import Norms
import Testing

@Suite("Figures of norms")
struct FigureMatchingTests {
  private typealias Figure = ComparedTexts.Figure

  private func relations(
    _ treaty: [ComparedTexts.Figure], _ law: [ComparedTexts.Figure],
    requirement: RequirementKind = .minimumStandard, text: String = ""
  ) -> [FigureRelation] {
    ComparedTexts.relation(
      ComparedTexts.norm(figures: treaty, requirement: requirement),
      ComparedTexts.norm(text, figures: law)
    ).figures.map(\.relation)
  }

  @Test(
    "units are converted before figures are compared",
    arguments: [
      (14.0, "week", 4.0, "month", FigureRelation.exceeded), (14, "week", 3, "month", .short),
      (12, "month", 1, "year", .met), (14, "week", 98, "day", .met), (365, "day", 1, "year", .met),
      (24, "working_hour", 1, "day", .short), (24, "working_hour", 3, "day", .met),
    ])
  func units(
    asked: Double, unit: String, given: Double, other: String, expected: FigureRelation
  ) {
    #expect(
      relations([Figure(asked, unit, .atLeast)], [Figure(given, other, .atLeast)]) == [expected])
  }

  @Test("at most is a ceiling and at least a floor; a rule that is owed as it stands is exact")
  func directions() {
    let law = [Figure(7, "year", .exactly)]
    #expect(relations([Figure(10, "year", .atLeast)], law) == [.short])
    #expect(relations([Figure(10, "year", .atMost)], law) == [.exceeded])
    #expect(relations([Figure(10, "year", .exactly)], law, requirement: .uniformRule) == [.differs])
    #expect(
      relations([Figure(10, "year", .atMost)], [Figure(7, "year", .atLeast)]) == [.opposite])
  }

  @Test("a term with its renewals is one figure, their sum")
  func renewals() {
    let law = [
      Figure(5, "year", .exactly), Figure(2, "times", .exactly, .occasions),
      Figure(5, "year", .exactly),
    ]
    #expect(relations([Figure(15, "year", .atLeast)], law, text: "renewable") == [.met])
    #expect(relations([Figure(20, "year", .atLeast)], law, text: "renewable") == [.short])
    #expect(relations([Figure(15, "year", .atLeast)], law) == [.short])
  }

  @Test("a figure without an answer is absent, one that limits the cases is added")
  func absentAndAdded() {
    #expect(relations([Figure(3, "day", .atMost)], []) == [.absent])
    #expect(relations([Figure(3, "day", .atMost)], [Figure(5, "percent", .atMost)]) == [.absent])
    #expect(relations([], [Figure(5, "percent", .atLeast)]) == [.added])
    #expect(relations([], [Figure(5, "day", .atLeast)]) == [])
  }

  @Test("hours are not answered by years, and periods of reference by nothing")
  func incomparable() {
    #expect(relations([Figure(48, "hour", .atMost)], [Figure(5, "year", .atMost)]) == [.absent])
    #expect(
      relations(
        [Figure(12, "month", .exactly, .referencePeriod)], [Figure(1, "year", .exactly)]) == [])
  }
}
