/// How a person cites a provision, in both languages: `điểm b khoản 2 Điều 5`,
/// `point b, paragraph 2, Article 5`.
public struct ReadersPath: Sendable, Hashable, Codable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The path in a language; English for any that is not Vietnamese.
  public func text(in language: LanguageCode) -> String {
    language == .vietnamese ? vi : en
  }
}

extension LegalDocument {
  /// The readers' path of the provision at an index.
  public func path(of index: Int) -> ReadersPath {
    let chain = citedAncestors(of: index)
    let vietnamese = chain.map { VietnameseLabels.citation(of: provisions[$0]) }
    let english = chain.map { EnglishLabels.citation(of: provisions[$0]) }
    return ReadersPath(
      vi: vietnamese.joined(separator: " "), en: english.joined(separator: ", "))
  }

  /// From the provision outwards, up to the unit by which readers address the whole: the article,
  /// with the group it is numbered in where numbers restart there.
  private func citedAncestors(of index: Int) -> [Int] {
    var chain: [Int] = []
    var current: Int? = index
    var article: Int?
    while let here = current {
      let provision = provisions[here]
      if provision.kind == .article {
        chain.append(here)
        article = here
      } else if let article, provision.kind.groupsArticles {
        if provisions[article].id.value.contains(provision.kind.eIdToken + "_") {
          chain.append(here)
        }
      } else {
        chain.append(here)
      }
      current = provision.parent
    }
    return chain
  }
}
