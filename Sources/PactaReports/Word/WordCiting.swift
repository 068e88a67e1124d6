import Alignment
import Findings
import LegalModel
import Pacta

/// What a Word report is written from, and how it cites, without the text written so far.
///
/// It is apart from ``WordReport`` so that functions that write cells can keep it: a copy of the report
/// would hold the text too, and then every change of the text would copy all of it.
struct WordSource {
  let report: CompatibilityReport
  let template: ReportTemplate
  let words: Wording
  let index: ProvisionIndex
  /// The findings, the gravest first.
  let findings: [Finding]

  init(_ report: CompatibilityReport, template: ReportTemplate) {
    self.report = report
    self.template = template
    words = report.wording
    index = ProvisionIndex(report)
    findings = report.findingsByWeight
  }
}

extension WordSource {
  /// What the report is on: the title of the treaty, with the part that was picked.
  var subject: String {
    let names = report.treaty.map { $0.metadata.title ?? $0.name }
    let first = names.first ?? ""
    let name =
      names.count > 1 ? words.text(.wordAndOthers, [first, String(names.count - 1)]) : first
    return report.treaty.count == 1
      ? report.part(of: report.treaty[0]).map { words.text(.wordPart, [name, $0]) } ?? name : name
  }

  /// The title of the report, behind the word for it.
  var title: String {
    let phrase: Phrase =
      switch template {
      case .conformity: .wordConformityTitle
      case .field: .wordFieldTitle
      case .preliminary: .wordPreliminaryTitle
      }
    return words.text(phrase, [WordText.clipped(subject, to: 220)])
  }

  /// A treaty provision; with the instrument where there are several.
  func citation(ofTreaty unit: Int) -> String {
    let place = report.place(ofTreaty: unit)
    return report.treaty.count > 1 ? "\(place.path) (\(place.document))" : place.path
  }

  /// A domestic provision with its act and the act that amended it.
  func citation(ofDomestic unit: Int) -> String {
    let place = report.place(ofDomestic: unit)
    let change = place.amended.map { "; " + $0 } ?? ""
    return "\(place.path) (\(place.document)\(change))"
  }

  /// A domestic provision in bold, and the act that amended it.
  func cite(domestic unit: Int, in paragraph: inout WordMarkup) {
    let place = report.place(ofDomestic: unit)
    paragraph.run("\(place.path) (\(place.document))", .bold)
    if let change = place.amended { paragraph.run("; " + change) }
  }

  /// A text at the start of a line.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A count as the language writes it.
  func figure(_ count: Int) -> String { words.text(figure: Double(count)) }

  /// Where a piece of evidence stands.
  func citation(of evidence: Evidence) -> String {
    guard let unit = index.unit(of: evidence) else { return evidence.provision.value }
    return evidence.side == .treaty ? citation(ofTreaty: unit) : citation(ofDomestic: unit)
  }

  /// The treaty provision of a finding.
  func clause(of finding: Finding) -> String {
    finding.evidence.first { $0.side == .treaty }.map(citation) ?? ""
  }

  /// The action that a finding calls for; empty where none is advised.
  func action(_ finding: Finding) -> String {
    finding.recommendation.map { words.text(.action($0.action)) } ?? ""
  }

  /// The language of the treaty's text that a unit has.
  func language(ofTreaty unit: Int) -> LanguageCode {
    report.treaty[report.concordance.treaty[unit].document].metadata.language
  }

  /// The language of a domestic text.
  func language(ofDomestic unit: Int) -> LanguageCode {
    report.corpus[report.concordance.domestic[unit].document].metadata.language
  }
}
