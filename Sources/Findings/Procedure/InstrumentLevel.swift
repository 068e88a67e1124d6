public import LegalModel

/// Where a domestic act stands among legal normative documents, as far as the procedure for treaties
/// asks: who issued it and what that means for ratification and approval.
///
/// The number of the rank alone does not tell: a resolution may be of the National Assembly, of its
/// Standing Committee or of the Government. Source: Law on Promulgation of Legal Normative Documents,
/// Art. 4; the raw values are those of `rules/consequences`.
public enum InstrumentLevel: String, Sendable, Codable, CaseIterable {
  /// The Constitution.
  case constitution
  /// Codes, laws and resolutions of the National Assembly.
  case law
  /// Ordinances and resolutions of its Standing Committee.
  case ordinance
  /// Orders and decisions of the President.
  case president
  /// Decrees and resolutions of the Government.
  case government
  /// Acts of the Prime Minister, of ministries, courts and localities.
  case lower
  /// An act whose rank is not known.
  case unknown
  /// No domestic provision stands against the clause.
  case absent
}

extension InstrumentLevel {
  /// The level of an act by what it says of itself.
  public init(of act: DocumentMetadata) {
    let signs = VietnameseActs.signs(of: act.number ?? "")
    let word = VietnameseActs.kind(opening: act.title ?? "")
    let isResolution =
      act.kind == "resolution" || VietnameseActs.kindBySign[signs.kind] == "resolution"
      || act.kind == "decision"
    if isResolution, let rank = VietnameseActs.rankByIssuer[signs.issuer] {
      self.init(rank: rank)
    } else if act.kind == "resolution", !signs.issuer.isEmpty {
      self = .lower
    } else {
      self.init(rank: act.rank ?? word?.rank)
    }
  }

  private init(rank: Int?) {
    switch rank {
    case nil: self = .unknown
    case 1: self = .constitution
    case 2: self = .law
    case 3: self = .ordinance
    case 4: self = .president
    case 5: self = .government
    default: self = .lower
    }
  }

  /// Its place in the order of legal effect, the highest first.
  var order: Int { InstrumentLevel.allCases.firstIndex(of: self) ?? InstrumentLevel.allCases.count }
}
