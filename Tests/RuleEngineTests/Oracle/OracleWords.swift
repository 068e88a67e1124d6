import Comparison
import LegalModel
import Lexicon

/// The words of which the texts of theories are made: one for each signal, and for each element one
/// of treaties, one of laws and one that releases from it.
enum OracleWords {
  /// The signals of all theories, by number.
  static let signals = ["ban", "release", "s2", "s3", "s4"]

  private static let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]

  static func word(of signal: String) -> String {
    "signal" + letters[signals.firstIndex(of: signal) ?? signals.count] + "x"
  }

  static func named(_ element: Int) -> String { "named" + letters[element] + "x" }
  static func present(_ element: Int) -> String { "present" + letters[element] + "x" }
  static func released(_ element: Int) -> String { "released" + letters[element] + "x" }

  static func elements(_ elements: [OracleTheory.Element]) -> ElementFinder {
    ElementFinder(
      elements: elements.enumerated().map { index, element in
        LegalElement(
          id: letters[index], title: [:], stance: element.stance, kind: "test",
          otherwise: element.otherwise, treaty: [.english: [named(index)]],
          law: [.english: [present(index)]], release: [.english: [released(index)]])
      })
  }

  static let signalFinder = SignalFinder(
    signals: signals.map { Signal(id: $0, phrases: [.english: [word(of: $0)]]) })

  static func id(_ concept: Int) -> ConceptID { ConceptID("c\(concept)") }

  /// A lexicon with the hierarchy of a theory and no terms.
  static func lexicon(_ concepts: [OracleTheory.Concept]) -> Lexicon {
    Lexicon(
      concepts: concepts.enumerated().map { index, concept in
        Concept(
          id: id(index), vietnamese: [], english: [], domain: "test",
          broader: concept.broader.map(id),
          personClass: concept.personClass.flatMap(PersonClass.init))
      })
  }
}
