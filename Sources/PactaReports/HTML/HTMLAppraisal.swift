import Findings
import Pacta

// The questions of Article 20(2) other than conformity, and what was not looked at.

extension HTMLPage {
  func constitutionality(in html: inout HTMLMarkup) {
    section("constitutionality", 3, .sectionConstitutionality, in: &html) { html in
      html.element(.p, text: report.constitutionalityStatement)
      findingList(report.constitutional, in: &html)
    }
  }

  func directApplication(in html: inout HTMLMarkup) {
    section("direct", 6, .sectionDirectApplication, in: &html) { html in
      html.element(.p, text: report.directApplicationStatement)
      findingList(report.direct, in: &html)
    }
  }

  /// The documents with a recommended action, each with the findings that call for it.
  func changes(in html: inout HTMLMarkup) {
    section("changes", 7, .sectionChanges, in: &html) { html in
      html.element(.p, text: report.changesStatement)
      for group in report.changeGroups {
        html.element(.h3, text: group.title)
        html.element(.ul, .class("findings")) { html in
          for finding in group.findings { html.element(.li) { change(finding, in: &$0) } }
        }
      }
    }
  }

  private func change(_ finding: Finding, in html: inout HTMLMarkup) {
    html.element(.a, .class("name"), .href("#" + finding.id), text: finding.id)
    html.text(" ")
    badge(finding.severity, in: &html)
    html.text(" ")
    if let law = finding.evidence.first(where: { $0.side == .domestic }) {
      html.element(.strong, text: place(of: law, finding))
      html.text(": ")
    }
    if let action = finding.recommendation?.action { html.text(wording.text(.action(action))) }
    if let row = row(of: finding) {
      html.text(", " + words(.changesClause, citation(ofTreaty: row), finding.id))
    }
  }

  /// Treaties of the same field (Law on Treaties, Art. 17(4)).
  func sameField(in html: inout HTMLMarkup) {
    section("same-field", 8, .sectionSameField, in: &html) { html in
      html.element(.p, text: report.sameFieldAnswer)
      html.element(.p, text: report.knownTreatiesStatement)
    }
  }

  func notAssessed(in html: inout HTMLMarkup) {
    let rest: [(String, Int, Phrase, Phrase)] = [
      ("languages", 9, .sectionLanguages, .notAssessedLanguages),
      ("plan", 10, .sectionPlan, .notAssessedPlan),
    ]
    for (id, number, title, statement) in rest {
      section(id, number, title, in: &html) { $0.element(.p, text: words(statement)) }
    }
  }
}
