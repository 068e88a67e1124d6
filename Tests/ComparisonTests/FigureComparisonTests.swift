import Comparison
import Testing

@Suite("Comparison of figures")
struct FigureComparisonTests {
  private static let none = Double.infinity

  private func relation(
    _ lower: Double, _ upper: Double, _ value: ClosedRange<Double>, _ direction: FigureDirection
  ) -> FigureRelation {
    FigureComparison.relation(of: Reach(lower: lower, upper: upper), to: value, direction)
  }

  @Test(
    "a floor of ten",
    arguments: [
      (10, none, FigureRelation.met), (12, none, .exceeded), (7, none, .short), (7, 7, .short),
      (10, 10, .met), (9.9, none, .met), (9.7, none, .short), (0, 12, .opposite),
      (0, 10, .opposite), (0, 7, .short), (10, 20, .met), (8, 20, .short),
    ])
  func floor(lower: Double, upper: Double, expected: FigureRelation) {
    #expect(relation(lower, upper, 10...10, .floor) == expected)
  }

  @Test(
    "a ceiling of ten",
    arguments: [
      (0, 10, FigureRelation.met), (0, 7, .exceeded), (7, 7, .exceeded), (0, 12, .beyond),
      (12, 12, .beyond), (0, 10.1, .met), (7, none, .opposite), (10, none, .opposite),
      (12, none, .beyond), (7, 12, .beyond),
    ])
  func ceiling(lower: Double, upper: Double, expected: FigureRelation) {
    #expect(relation(lower, upper, 10...10, .ceiling) == expected)
  }

  @Test(
    "ten itself",
    arguments: [
      (10, 10, FigureRelation.met), (10, none, .met), (0, 10, .met), (9, 9, .differs),
      (11, 11, .differs), (9.9, 10.1, .met), (9, none, .differs), (11, none, .differs),
      (0, 9, .differs), (0, 11, .differs), (10, 12, .differs),
    ])
  func exact(lower: Double, upper: Double, expected: FigureRelation) {
    #expect(relation(lower, upper, 10...10, .exact) == expected)
  }

  @Test("where a unit is uncertain, a bound holds only if it holds for every value")
  func uncertain() {
    // 24 working hours last a day at least and three days at most.
    #expect(relation(2, Self.none, 1...3, .floor) == .short)
    #expect(relation(3, Self.none, 1...3, .floor) == .met)
    #expect(relation(0, 2, 1...3, .ceiling) == .beyond)
    #expect(relation(0, 1, 1...3, .ceiling) == .met)
    #expect(relation(1, 3, 1...3, .exact) == .met)
  }

  @Test("nothing is equal to a bound without end")
  func endless() {
    #expect(relation(1, Self.none, 10...10, .ceiling) == .opposite)
  }

  @Test(
    "figures that answer the same one become one",
    arguments: [
      ([], nil), ([.met, .exceeded], .met), ([.exceeded, .exceeded], .exceeded),
      ([.short, .met], .mixed), ([.short, .short], .short), ([.short, .opposite], .mixed),
    ] as [([FigureRelation], FigureRelation?)])
  func joined(relations: [FigureRelation], expected: FigureRelation?) {
    #expect(FigureComparison.joined(relations) == expected)
    #expect(FigureComparison.joined(relations.reversed()) == expected)
  }
}
