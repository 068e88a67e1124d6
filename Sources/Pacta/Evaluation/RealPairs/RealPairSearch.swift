import Alignment
import Foundation
import KnowledgeFiles
import LegalModel

/// Searches a body of law for the treaty provisions of labelled cases.
struct RealPairSearch: Sendable {
  private let laws: [LegalDocument]
  private let treaties: RealPairTreaties
  private let domestic: [ComparedUnit]
  private let alignment: TermAlignment
  private let listed: Int
  /// For each law the articles in whose place its quoted provisions stand.
  private let amended: [[Int: AmendedArticles.Place]]

  init(
    laws: [ReadDocument], treaties: RealPairTreaties, knowledge: Knowledge, listed: Int
  ) {
    self.laws = laws.map(\.document)
    self.treaties = treaties
    self.listed = listed
    domestic = laws.enumerated().flatMap { $1.document.comparedUnits(documentIndex: $0).units }
    let articles = AmendedArticles(self.laws, knowledge: knowledge.citations)
    amended = self.laws.indices.map(articles.places)
    // An article and its later wordings are one, so more are asked for.
    alignment = knowledge.alignment(candidates: 2 * listed, threshold: 0)
  }

  /// For each case the first articles, each once with the best score of any of its provisions.
  func articles(for cases: [[RealPairTreaties.Named]]) -> [[String]] {
    var units: [ComparedUnit] = []
    var owners: [Int] = []
    for (number, named) in cases.enumerated() {
      for entry in named {
        for provision in entry.provisions {
          units.append(
            treaties.documents[entry.document].comparedUnit(
              of: provision, documentIndex: entry.document))
          owners.append(number)
        }
      }
    }
    let whole = Set(units.map(\.document)).sorted().flatMap {
      treaties.documents[$0].comparedUnits(documentIndex: $0).units
    }
    let concordance = alignment.concordance(of: units, with: domestic, amid: whole)
    var links = [[Correspondence]](repeating: [], count: cases.count)
    for (row, owner) in zip(concordance.rows, owners) { links[owner] += row.correspondences }
    return links.map(articles)
  }

  private func articles(_ links: [Correspondence]) -> [String] {
    var seen: Set<String> = []
    let order = links.enumerated().sorted {
      $0.element.score == $1.element.score
        ? $0.offset < $1.offset : $0.element.score > $1.element.score
    }
    var listed: [String] = []
    for entry in order {
      let name = names(of: domestic[entry.element.unit]).first { seen.insert($0).inserted }
      if let name { listed.append(name) }
    }
    return Array(listed.prefix(self.listed))
  }

  /// The number of an act and that of the article: `50/2005/QH11#72`.
  ///
  /// What an amending act quotes counts as the article in whose place it stands, and where that is
  /// listed already, as the amending act's own.
  private func names(of unit: ComparedUnit) -> [String] {
    let law = laws[unit.document]
    let own = law.articleNumber(of: unit.provision).map { number(of: law) + "#" + $0 }
    let place = amended[unit.document][unit.provision].map {
      number(of: laws[$0.law]) + "#" + $0.article
    }
    return [place, own].compactMap { $0 }
  }

  private func number(of law: LegalDocument) -> String { law.metadata.number ?? stem(of: law) }

  /// The place of the first labelled article in a list.
  func rank(of pair: RealPairCase, in retrieved: [String]) -> Int? {
    guard let articles = pair.lawArticles, !articles.isEmpty, let number = pair.lawNumber else {
      return nil
    }
    let further = (pair.alsoRelevant ?? []).compactMap { name -> String? in
      let parts = name.split(separator: "#", maxSplits: 1)
      guard parts.count == 2, let law = law(named: String(parts[0])) else { return nil }
      return (law.metadata.number ?? "") + "#" + parts[1]
    }
    let wanted = Set(articles.map { number + "#" + $0 } + further)
    return retrieved.firstIndex(where: wanted.contains).map { $0 + 1 }
  }

  /// The pair as it is judged; nil where its provision or its law was not read.
  func pair(of pair: RealPairCase, _ named: [RealPairTreaties.Named]) -> RealPair? {
    guard let first = named.first, let file = pair.lawFile, let law = law(at: file) else {
      return nil
    }
    return RealPair(
      treaty: treaties.documents[first.document], provisions: named.flatMap(\.provisions),
      law: law, amendments: (pair.amendedBy ?? []).compactMap(law(at:)))
  }

  private func law(at file: String) -> LegalDocument? {
    law(named: ((file as NSString).lastPathComponent as NSString).deletingPathExtension)
  }

  private func law(named stem: String) -> LegalDocument? {
    laws.first {
      self.stem(of: $0).precomposedStringWithCanonicalMapping
        == stem.precomposedStringWithCanonicalMapping
    }
  }

  /// The name of the law's file without its ending.
  private func stem(of law: LegalDocument) -> String {
    ((law.metadata.source.path as NSString).lastPathComponent as NSString).deletingPathExtension
  }
}
