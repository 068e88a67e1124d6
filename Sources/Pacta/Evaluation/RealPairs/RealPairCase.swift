/// A labelled pair of real provisions, in the shape of `gold/real-pairs-dev.jsonl`.
///
/// Files are relative to a data folder. The engine reads the texts; everything else is echoed or
/// scored.
public struct RealPairCase: Sendable, Codable {
  /// Echoed.
  public let id: String
  /// The treaty.
  public let treatyFile: String
  /// The provision of the treaty, such as `18.76(5)`.
  public let treatyArticle: String
  /// Language of the treaty's text; nil where it does not matter.
  public let treatyLanguage: String?
  /// The instrument inside a compound file.
  public let treatyPart: String?
  /// The law of the pair; retrieval never reads it.
  public let lawFile: String?
  /// Its number; retrieval never reads it.
  public let lawNumber: String?
  /// Acts that amend it.
  public let amendedBy: [String]?
  /// The label: numbers of articles of the law; nil when held back, empty on a gap.
  public let lawArticles: [String]?
  /// Further articles that answer: `file stem#number`.
  public let alsoRelevant: [String]?
  /// The label of the verdict; nil when held back.
  public let verdict: String?
  /// The label of the kind; nil when held back.
  public let kind: String?

  private enum CodingKeys: String, CodingKey {
    case id, verdict, kind
    case treatyFile = "treaty_file"
    case treatyArticle = "treaty_article"
    case treatyLanguage = "treaty_lang"
    case treatyPart = "treaty_part"
    case lawFile = "law_file"
    case lawNumber = "law_number"
    case amendedBy = "amended_by"
    case lawArticles = "law_articles"
    case alsoRelevant = "also_relevant"
  }
}
