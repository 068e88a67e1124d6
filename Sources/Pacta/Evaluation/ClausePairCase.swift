import LegalModel

/// A labelled pair: a treaty clause and a domestic provision, in the shape of
/// `corpora/cases/clause-pairs.jsonl`.
///
/// The engine reads the texts, and the number and name of the act for its rank; everything else is
/// echoed.
public struct ClausePairCase: Sendable, Codable {
  /// Echoed.
  public let id: String
  /// The clause in English.
  public let treatyText: String
  /// The clause in Vietnamese; nil where there is none.
  public let treatyTextVI: String?
  /// Name of the act.
  public let law: String?
  /// Number of the act.
  public let lawNumber: String?
  /// The domestic provision.
  public let lawText: String
  /// The label: `compatible`, `partial`, `conflict`, `gap`, `not-applicable`; nil when held back.
  public let verdict: String?
  /// The label of the kind; nil when held back.
  public let kind: String?

  private enum CodingKeys: String, CodingKey {
    case id, law, verdict, kind
    case treatyText = "treaty_text"
    case treatyTextVI = "treaty_text_vi"
    case lawNumber = "law_number"
    case lawText = "law_text_vi"
  }
}

extension ClausePairCase {
  /// Rank of the act, as its number and name tell it.
  var rank: Int? { VietnameseActs.rank(number: lawNumber ?? "", name: law ?? "") }
}
