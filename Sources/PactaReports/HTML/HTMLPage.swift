import Alignment
import Applicability
import Findings
import LegalModel
import Pacta

/// A report as a page shows it, with what is looked up often.
struct HTMLPage {
  let report: CompatibilityReport
  let wording: Wording
  /// The findings by name.
  let findings: [String: Finding]
  /// The statements that stand in the proof of every row; they are said once.
  let common: Set<Statement>
  private let index: ProvisionIndex

  init(_ report: CompatibilityReport) {
    self.report = report
    wording = report.wording
    findings = Dictionary(report.findings.map { ($0.id, $0) }) { first, _ in first }
    common = Set(report.commonProof())
    index = ProvisionIndex(report)
  }

  /// The words of a phrase.
  func words(_ phrase: Phrase, _ arguments: String...) -> String {
    wording.text(phrase, arguments)
  }

  /// The domestic unit that a piece of evidence stands in.
  func domesticUnit(of evidence: Evidence) -> Int? {
    evidence.side == .domestic ? index.unit(of: evidence) : nil
  }

  /// The row to which a finding belongs.
  func row(of finding: Finding) -> Int? { index.row(of: finding) }

  /// The anchor of a row of the table.
  static func anchor(ofRow row: Int) -> String { "row-\(row + 1)" }

  /// How the page cites a treaty unit: its path, and the document where there are several.
  func citation(ofTreaty unit: Int) -> String {
    let place = report.place(ofTreaty: unit)
    return report.treaty.count > 1 ? "\(place.path) (\(place.document))" : place.path
  }

  /// How the page cites a domestic unit.
  func citation(ofDomestic unit: Int) -> String {
    let place = report.place(ofDomestic: unit)
    return "\(place.path) (\(place.document))"
  }

  /// The language of a document's title; the report's own where there is no title.
  func titleLanguage(of document: ReportedDocument) -> LanguageCode {
    document.metadata.title == nil ? report.options.language : document.metadata.language
  }
}

// MARK: Pieces that many sections write

extension HTMLPage {
  /// A numbered section with its heading.
  func section(
    _ id: String, _ number: Int?, _ title: Phrase, in html: inout HTMLMarkup,
    content: (inout HTMLMarkup) -> Void
  ) {
    let heading = (number.map { "\($0). " } ?? "") + words(title)
    html.element(.section, .id(id), .labelledBy(id + "-title")) { html in
      html.element(.h2, .id(id + "-title"), text: heading)
      content(&html)
    }
  }

  /// A verdict as a badge.
  func badge(_ level: ConformityLevel, in html: inout HTMLMarkup) {
    html.element(.span, .class("badge \(level.rawValue)"), text: words(.level(level)))
  }

  /// A weight as a badge.
  func badge(_ severity: Severity, in html: inout HTMLMarkup) {
    html.element(
      .span, .class("weight \(severity.rawValue)"), text: wording.text(.severity(severity)))
  }

  /// A table of words and counts.
  func table(
    _ caption: String, _ header: [String], _ rows: [[String]], in html: inout HTMLMarkup
  ) {
    html.element(
      .div, .class("scroll"), .role("group"), .label(caption), HTMLAttribute("tabindex", "0")
    ) { html in
      html.element(.table, .class("figures")) { html in
        html.element(.caption, text: caption)
        html.element(.thead) { html in
          html.element(.tr) { html in
            for cell in header { html.element(.th, .column, text: cell) }
          }
        }
        html.element(.tbody) { html in
          for row in rows {
            html.element(.tr) { html in
              for (place, cell) in row.enumerated() {
                if place == 0 {
                  html.element(.th, .row, text: cell)
                } else {
                  html.element(.td, text: cell)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Links to findings, and what they are.
  func findingList(_ findings: [Finding], in html: inout HTMLMarkup) {
    guard !findings.isEmpty else { return }
    html.element(.ul, .class("findings")) { html in
      for finding in findings { html.element(.li) { findingLine(finding, in: &$0) } }
    }
  }

  /// A finding in one line: name, weight, what was found, where.
  private func findingLine(_ finding: Finding, in html: inout HTMLMarkup) {
    html.element(.a, .class("name"), .href("#" + finding.id), text: finding.id)
    html.text(" ")
    badge(finding.severity, in: &html)
    html.text(" " + wording.text(finding.message).clipped(to: 480) + " ")
    html.element(.span, .class("places")) { html in
      for (number, evidence) in finding.evidence.enumerated() {
        if number > 0 { html.text(" ↔ ") }
        html.text(place(of: evidence, finding))
      }
    }
  }

  /// Where a piece of evidence stands.
  func place(of evidence: Evidence, _ finding: Finding) -> String {
    if evidence.side == .treaty {
      return row(of: finding).map(citation(ofTreaty:)) ?? evidence.provision.value
    }
    return domesticUnit(of: evidence).map(citation(ofDomestic:))
      ?? "\(evidence.provision.value) (\(evidence.document))"
  }
}
