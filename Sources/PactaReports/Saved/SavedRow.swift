public import Findings
public import LegalModel

extension SavedReport {
  /// The verdict on a treaty provision, with how it was reached.
  public struct Row: Sendable, Hashable, Decodable {
    /// The verdict.
    public let level: ConformityLevel
    let provision: Provision
    let requirement: RequirementKind?
    let basis: AssessmentBasis
    let rule: String?
    let confidence: Confidence
    let deciding: Place?
    let correspondences: [Place]
    /// The proof in the report's language, which reports without ``steps`` have too.
    let proof: [String]
    let steps: [Step]?
    let silent: [SilentRule]?
    let findings: [String]
    let fingerprint: String
    let decision: Decision?

    /// The address.
    public var id: String { provision.id }
    /// As readers cite it.
    public var path: ReadersPath { provision.path }
    var text: String { provision.text }
  }

  /// The treaty provision of a row.
  struct Provision: Sendable, Hashable, Decodable {
    let id: String
    let path: ReadersPath
    let text: String
  }

  /// A step of a proof.
  struct Step: Sendable, Hashable, Decodable {
    /// The phrase that it was made from; reports of later versions may have others.
    let code: String
    let vi: String
    let en: String
  }

  /// A domestic provision of a row.
  struct Place: Sendable, Hashable, Decodable {
    let document: String
    let id: String
    let path: ReadersPath
    let text: String
    /// How near the provision is to the clause, from 0 to 1; nil for the deciding provision.
    let score: Double?
    let amendedBy: Amendment?

    var place: SavedPlace { SavedPlace(document: document, id: id) }
  }

  /// The amendment by which a domestic provision has its text.
  public struct Amendment: Sendable, Hashable, Codable {
    /// The amending act.
    public let document: String
    /// The address of the amending provision in it.
    public let id: String
    /// From when it has effect; nil where the day is not known.
    public let date: CalendarDate?
  }
}
