import LegalModel
import Testing

@testable import Comparison

@Suite("Elements of treaties and laws")
struct ElementFinderTests {
  private static func element(
    _ stance: LegalElement.Stance, _ otherwise: LegalElement.Outcome
  ) -> LegalElement {
    LegalElement(
      id: "\(stance)-\(otherwise)", title: [:], stance: stance, kind: "test", otherwise: otherwise,
      treaty: [.english: ["local storage"]], law: [.english: ["stored inside", "kept inside"]],
      release: [.english: ["need not be stored inside"]])
  }

  private let texts = ["", "Files are kept inside.", "Files need not be stored inside."]

  private func relations(
    _ stance: LegalElement.Stance, _ otherwise: LegalElement.Outcome, elsewhere: Set<Int> = []
  ) -> [ElementMatch.Relation] {
    let finder = ElementFinder(elements: [ElementFinderTests.element(stance, otherwise)])
    let named = finder.named(in: Array("Local storage.".utf8), language: .english)
    return texts.flatMap { text in
      let present = finder.present(in: Array(text.utf8), language: .english)
      return ElementMatch.matches(named, present, elsewhere: elsewhere, coverage: nil, finder).map(
        \.relation)
    }
  }

  @Test("what is required is there or lacking: nothing said, said, released")
  func required() {
    #expect(relations(.required, .gap) == [.gap, .satisfied, .gap])
    #expect(relations(.required, .partial) == [.partial, .satisfied, .partial])
    #expect(relations(.required, .conflict) == [.conflict, .satisfied, .conflict])
  }

  @Test("what is forbidden is avoided or imposed: nothing said, said, released")
  func forbidden() {
    #expect(relations(.forbidden, .conflict) == [.avoided, .conflict, .avoided])
    #expect(relations(.forbidden, .partial) == [.avoided, .partial, .avoided])
  }

  @Test("what is required may stand in another provision; what is forbidden is judged where it is")
  func elsewhere() {
    #expect(relations(.required, .gap, elsewhere: [0]) == [.satisfied, .satisfied, .satisfied])
    #expect(relations(.forbidden, .conflict, elsewhere: [0]) == [.avoided, .conflict, .avoided])
  }

  @Test("a treaty that does not name an element asks nothing of it")
  func unnamed() {
    let finder = ElementFinder(elements: [ElementFinderTests.element(.required, .gap)])
    #expect(finder.named(in: Array("Storage.".utf8), language: .english) == [])
    #expect(ElementMatch.matches([], [0], elsewhere: [], coverage: nil, finder) == [])
  }

  @Test("satisfied and avoided comply, nothing else does")
  func complies() {
    #expect(ElementMatch.Relation.allCases.filter(\.complies) == [.satisfied, .avoided])
  }
}
