import Citations
import Foundation
import LegalModel

/// For what an amending act quotes, the article of the amended law in whose place it stands.
///
/// Which law an act amends is told from its words, by title or number, among the laws that were read.
struct AmendedArticles: Sendable {
  /// An article of a law.
  struct Place: Sendable, Hashable {
    /// Index of the law.
    let law: Int
    /// Printed number of the article.
    let article: String
  }

  private let laws: [LegalDocument]
  private let finder: CitationFinder
  private let resolver: CitationResolver

  init(_ laws: [LegalDocument], knowledge: CitationKnowledge) {
    self.laws = laws
    finder = CitationFinder(knowledge)
    resolver = CitationResolver(
      knowledge, corpus: Corpus(laws.map { Corpus.Member(document: $0) }))
  }

  /// The place of each quoted provision of a law; none for a law that quotes nothing, or where no law
  /// or article is told.
  func places(in number: Int) -> [Int: Place] {
    let document = laws[number]
    var instructions: [Int: Instruction] = [:]
    var known: [String: Int?] = [:]
    var places: [Int: Place] = [:]
    for (index, provision) in document.provisions.enumerated() where provision.isQuoted {
      var article: String?
      var law: Int?
      var current: Int? = index
      while let here = current, article == nil || law == nil {
        let unit = document.provisions[here]
        if unit.isQuoted {
          if unit.kind == .article { article = article ?? unit.numberCorrected ?? unit.number }
        } else {
          let found = instructions[here] ?? instruction(here, of: number, &known)
          instructions[here] = found
          article = article ?? found.article
          law = law ?? found.law
        }
        current = unit.parent
      }
      if let article, let law = law ?? titled(number, &known) {
        places[index] = Place(law: law, article: article)
      }
    }
    return places
  }

  /// What the words of a unit say about the place to amend.
  private struct Instruction {
    var article: String?
    var law: Int?
  }

  private func instruction(
    _ provision: Int, of number: Int, _ known: inout [String: Int?]
  ) -> Instruction {
    let document = laws[number]
    let unit = document.provisions[provision]
    let text = (document.heading(of: unit) ?? "") + "\n" + document.text(of: unit)
    var found = Instruction()
    for reference in references(text, of: number) {
      if found.article == nil { found.article = AmendedArticles.article(of: reference) }
      if found.law == nil { found.law = law(of: reference, citedBy: number, &known) }
    }
    return found
  }

  /// The law that the title of an act names.
  private func titled(_ number: Int, _ known: inout [String: Int?]) -> Int? {
    for reference in references(laws[number].metadata.title ?? "", of: number) {
      if let law = law(of: reference, citedBy: number, &known) { return law }
    }
    return nil
  }

  private func references(_ text: String, of number: Int) -> [CitedReference] {
    finder.references(
      in: Array(text.utf8), language: laws[number].metadata.language, at: ProvisionID(""))
  }

  private static func article(of reference: CitedReference) -> String? {
    let prefix = "art_"
    return reference.targets.first { $0.value.hasPrefix(prefix) }.map {
      String($0.value.dropFirst(prefix.count).prefix { $0 != "_" })
    }
  }

  /// The law that a reference names; none that is younger than the act.
  private func law(
    of reference: CitedReference, citedBy number: Int, _ known: inout [String: Int?]
  ) -> Int? {
    guard let name = reference.document else { return nil }
    if let found = known[name] { return found }
    let found = law(named: name, reference, citedBy: number)
    known[name] = .some(found)
    return found
  }

  private func law(
    named name: String, _ reference: CitedReference, citedBy number: Int
  ) -> Int? {
    let whole = CitedReference(
      range: reference.range, text: reference.text, document: name, targets: [])
    let citation = Citation(provision: 0, span: SourceSpan(0, 0), reference: whole)
    let resolved = resolver.resolve([citation], in: laws[number]).first?.resolutions.first
    guard case .document(let found)? = resolved, found != number else { return nil }
    if let issued = laws[number].metadata.issued, let other = laws[found].metadata.issued,
      other > issued
    {
      return nil
    }
    return found
  }
}
