public import LegalModel

/// What the overview tells of one treaty; everything else stands in its report.
public struct TreatySummary: Sendable, Hashable, Codable {
  /// The title of its first instrument; nil where that gives none.
  public let title: String?
  /// How its report names its instruments.
  public let documents: [String]
  /// The provisions that were compared.
  public let provisions: Int
  /// Those for which a domestic provision was found.
  public let withCandidates: Int
  /// How many provisions have each level.
  public let levels: [String: Int]
  /// How many findings have each severity.
  public let severities: [String: Int]
  /// How many findings there are.
  public let findings: Int
  /// The provisions by the field of law of which they speak, in the order of the fields' names; those of
  /// which no field is known come last.
  public let fields: [FieldCounts]
  /// The articles of domestic law on which findings rest, in the order of the findings.
  public let articles: [ArticleHits]
  /// What has to change, by findings.
  public let changes: [ChangeCall]

  /// The provisions of one field of law.
  public struct FieldCounts: Sendable, Hashable, Codable {
    /// The field; nil where none is known.
    public let field: String?
    /// How many provisions.
    public internal(set) var provisions: Int
    /// How many findings are on them.
    public internal(set) var findings: Int
    /// How many have each level; levels that none has are left out.
    public internal(set) var levels: [String: Int]
  }

  /// An article of a law with the number of findings that rest on it.
  public struct ArticleHits: Sendable, Hashable, Codable {
    /// How reports name the law.
    public let document: String
    /// Address of the article.
    public let id: String
    /// How a person cites it.
    public let path: ReadersPath
    /// How many findings.
    public internal(set) var findings: Int
  }

  /// A finding that calls for a change of domestic law.
  public struct ChangeCall: Sendable, Hashable, Codable {
    /// The finding's id in the treaty's report.
    public let finding: String
    /// What to do.
    public let action: String
    /// How much the finding weighs.
    public let severity: String
    /// The law on which the finding rests; nil where none does.
    public let document: String?
    /// The provision of it.
    public let provision: String?
    /// Whether it is on an offence, which has its place in criminal law whatever provision was compared.
    public let isOnOffence: Bool
  }
}
