import Alignment
public import Findings
import LegalModel
public import Pacta

/// One line of the table of concordance: a treaty provision with one of its findings, or with none.
///
/// HTML, Word, workbook, CSV and SARIF write the same lines. Nothing in a line is markup; texts are whole, and a writer clips
/// what is too long for it.
public struct ConcordanceLine: Sendable {
  /// What the line says of the domestic provision.
  public enum LawRole: Sendable {
    /// The verdict rests on it.
    case deciding
    /// It was compared, and carries no verdict.
    case compared
    /// It is the nearest one; none was compared.
    case nearest
  }

  /// A provision as a line shows it.
  public struct Place: Sendable {
    /// Index of the unit on its side of the concordance.
    public let unit: Int
    /// The document's name in the report.
    public let document: String
    /// As readers cite it, in the language of the report.
    public let path: String
    /// Its words.
    public let text: String
    /// Which act gave it these words, and from when; nil where no amendment did.
    public let amended: String?
  }

  /// Number of the treaty provision in the table (TT), from 1.
  public let number: Int
  /// Index of the row and of its assessment.
  public var row: Int { number - 1 }
  /// Whether the line before is on the same treaty provision.
  public let isContinuation: Bool
  /// The treaty provision.
  public let clause: Place
  /// What kind of requirement it makes; empty where none was read.
  public let requirement: String
  /// The domestic provision, and what it is there for; nil where there is none, or none matters.
  public let law: (role: LawRole, place: Place)?
  /// The verdict that stands.
  public let level: ConformityLevel
  /// The verdict in words, with the remark that domestic law goes further.
  public let levelText: String
  /// What was found and why; for a line without a finding the step of the proof that decides.
  public let analysis: String
  /// How much the finding weighs; nil for a line without one.
  public let severity: Severity?
  /// How sure the verdict is.
  public let confidence: Confidence
  /// What to do: the action, and the advice in words; empty where nothing is advised.
  public let recommendation: String
  /// The finding; nil for a line without one.
  public let finding: Finding?
  /// What an expert decided.
  public let decision: Decision?
  /// Identity of the finding, or of the clause where there is none.
  public let fingerprint: Fingerprint

  /// The agency that takes the lead, as the decision names it; empty where none does.
  public var leadAgency: String { decision?.leadAgency ?? "" }
}

extension CompatibilityReport {
  /// The lines of the table of concordance, made one by one.
  public var lines: some Sequence<ConcordanceLine> {
    let found = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
    let index = ProvisionIndex(self)
    return concordance.rows.lazy.flatMap { row in
      let named = assessments[row.unit].findings.compactMap { found[$0] }
      return named.isEmpty
        ? [line(of: row, finding: nil, index, isContinuation: false)]
        : named.enumerated().map { place, finding in
          line(of: row, finding: finding, index, isContinuation: place > 0)
        }
    }
  }

  private func line(
    of row: ConcordanceRow, finding: Finding?, _ index: ProvisionIndex, isContinuation: Bool
  ) -> ConcordanceLine {
    let assessment = assessments[row.unit]
    let level = finding.flatMap { $0.isSetAside ? nil : $0.settledLevel } ?? assessment.level
    let note = assessment.exceeds ? "; " + wording.text(.detailsExceeds) : ""
    return ConcordanceLine(
      number: row.unit + 1, isContinuation: isContinuation, clause: place(ofTreaty: row.unit),
      requirement: assessment.requirement.map { wording.text(.requirement($0)) } ?? "",
      law: law(of: row, assessment, finding, index), level: level,
      levelText: wording.text(.level(level)) + note,
      analysis: finding.map(analysis) ?? reason(of: assessment), severity: finding?.severity,
      confidence: finding?.confidence ?? assessment.confidence,
      recommendation: finding?.recommendation.map(advice) ?? "", finding: finding,
      decision: finding?.decision ?? assessment.decision,
      fingerprint: finding?.fingerprint ?? assessment.fingerprint)
  }

  /// A treaty provision as lines show it.
  func place(ofTreaty unit: Int) -> ConcordanceLine.Place {
    let cited = concordance.treaty[unit]
    return ConcordanceLine.Place(
      unit: unit, document: treaty[cited.document].name,
      path: cited.path.text(in: options.language), text: cited.text, amended: nil)
  }

  /// A domestic provision as lines show it.
  func place(ofDomestic unit: Int) -> ConcordanceLine.Place {
    let cited = concordance.domestic[unit]
    return ConcordanceLine.Place(
      unit: unit, document: corpus[cited.document].name,
      path: cited.path.text(in: options.language), text: cited.text,
      amended: amendments[unit].map(amended))
  }

  private func law(
    of row: ConcordanceRow, _ assessment: Assessment, _ finding: Finding?,
    _ index: ProvisionIndex
  ) -> (role: ConcordanceLine.LawRole, place: ConcordanceLine.Place)? {
    if let law = finding.flatMap(lawPlace),
      let unit = index.unit(of: law)
    {
      return (.deciding, place(ofDomestic: unit))
    }
    guard assessment.level != .notApplicable else { return nil }
    if let unit = assessment.deciding {
      let isOpen = assessment.level == .undetermined
      return (isOpen ? .compared : .deciding, place(ofDomestic: unit))
    }
    return row.correspondences.first.map { (.nearest, place(ofDomestic: $0.unit)) }
  }

  private func analysis(of finding: Finding) -> String {
    wording.text(finding.message) + " " + wording.text(finding.reason)
  }

  private func advice(_ recommendation: Recommendation) -> String {
    wording.text(.action(recommendation.action)) + ": " + wording.text(recommendation.wording)
  }

  /// The step of the proof that says why: the one that decides, else the last.
  private func reason(of assessment: Assessment) -> String {
    let step = assessment.proof.last { ConcordanceLine.deciding.contains($0.phrase) }
    return (step ?? assessment.proof.last).map { wording.text($0) } ?? ""
  }
}

extension ConcordanceLine {
  /// The phrases that tell why a verdict is as it is.
  fileprivate static let deciding: Set<Phrase> = [.proofRule, .proofNoRule, .proofLimit]
}
