/// How a person cites a provision, in both languages: `điểm b khoản 2 Điều 5`,
/// `point b, paragraph 2, Article 5`.
public struct ReadersPath: Sendable, Hashable, Codable {
  /// In Vietnamese: `điểm b khoản 2 Điều 5`.
  public let vi: String
  /// In English: `point b, paragraph 2, Article 5`.
  public let en: String

  /// Makes a path.
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
  /// The readers' path of the provision at an index. A quoted unit is addressed in the text it
  /// belongs to, with the place of the quotation behind it:
  /// `khoản 1 Điều 72 (trích tại khoản 20 Điều 1)`.
  public func path(of index: Int) -> ReadersPath {
    let chain = citedAncestors(of: index)
    let inner = chain.filter { provisions[$0].isQuoted }
    let outer = chain.filter { !provisions[$0].isQuoted }
    if inner.isEmpty { return plainPath(outer) }
    let quoted = plainPath(inner)
    let place = plainPath(outer)
    return ReadersPath(
      vi: quoted.vi + " (" + VietnameseLabels.quotedAt + " " + place.vi + ")",
      en: quoted.en + " (" + EnglishLabels.quotedAt + " " + place.en + ")")
  }

  private func plainPath(_ chain: [Int]) -> ReadersPath {
    ReadersPath(
      vi: chain.map { VietnameseLabels.citation(of: provisions[$0]) }.joined(separator: " "),
      en: chain.map { EnglishLabels.citation(of: provisions[$0]) }.joined(separator: ", "))
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
        let token = provision.kind.eIdToken + "_"
        if provisions[article].id.value.contains(token) { chain.append(here) }
      } else {
        chain.append(here)
      }
      current = provision.parent
    }
    return chain
  }
}

extension Provision {
  /// The number by which readers cite the unit: the printed one, or its place among its kind.
  var citedNumber: String? {
    if let number = numberCorrected ?? number { return number }
    guard let step = id.value.split(separator: "_").last, step.allSatisfy(\.isNumber) else {
      return nil
    }
    return String(step)
  }
}
