import Alignment
import Findings
import LegalModel
import Pacta

// What was read, what was compared, what was not, who has to sign, and how the page is used.

extension HTMLPage {
  /// Section 5 of the report: where the details stand.
  func detailsNote(in html: inout HTMLMarkup) {
    section("details", 5, .sectionDetails, in: &html) { html in
      html.element(.p, text: words(.pageDetails))
      for step in report.commonProof() { html.element(.p, text: wording.text(step)) }
    }
  }

  func coverage(in html: inout HTMLMarkup) {
    section("coverage", CompatibilityReport.coverageNumber, .sectionCoverage, in: &html) { html in
      table(
        words(.coverageDocuments),
        [Phrase.coverageDocument, .coverageRead, .coverageCompared, .coverageFields]
          .map { words($0) }, (report.treaty + report.corpus).map(documentRow), in: &html)
      excluded(in: &html)
      without(in: &html)
      unread(in: &html)
      diagnostics(in: &html)
      html.element(.p, text: words(.coverageLimits))
      html.element(.p, .class("sign"), text: words(.coverageSignOff))
    }
  }

  private func documentRow(_ document: ReportedDocument) -> [String] {
    [
      report.label(of: document), String(document.unitCounts.values.reduce(0, +)),
      String(document.comparedUnits), report.fieldsStatement(of: document),
    ]
  }

  private func excluded(in html: inout HTMLMarkup) {
    let lines = (report.treaty + report.corpus).compactMap { document -> String? in
      let kinds = ProvisionKind.allCases.compactMap { kind in
        document.excluded[kind].map { "\(wording.name(of: kind)) (\($0))" }
      }
      guard !kinds.isEmpty else { return nil }
      return document.name + " – " + words(.coverageExcluded, kinds.joined(separator: ", "))
    }
    folded(words(.pageExcluded), lines, in: &html)
  }

  private func without(in html: inout HTMLMarkup) {
    let rows = report.concordance.rows.filter(\.correspondences.isEmpty)
    guard !rows.isEmpty else {
      html.element(.p, text: words(.coverageAllWith))
      return
    }
    html.element(.p, text: words(.coverageWithout, String(rows.count)))
    html.element(.ul, .class("met")) { html in
      for row in rows {
        html.element(.li) { html in
          html.element(
            .a, .href("#" + HTMLPage.anchor(ofRow: row.unit)), text: citation(ofTreaty: row.unit))
        }
      }
    }
  }

  private func unread(in html: inout HTMLMarkup) {
    guard !report.failures.isEmpty else {
      html.element(.p, text: words(.coverageUnreadNone))
      return
    }
    html.element(.p, text: words(.coverageUnread))
    html.element(.ul) { html in
      for failure in report.failures {
        let cause = wording.text(failure: failure.code, message: failure.message)
        html.element(.li, .class("alarm"), text: "\(failure.input): \(cause)")
      }
    }
  }

  private func diagnostics(in html: inout HTMLMarkup) {
    let own = report.diagnostics.map { wording.text($0) }
    let ofDocuments = (report.treaty + report.corpus).flatMap { document in
      document.diagnostics.map { document.name + ": " + wording.text($0).clipped(to: 240) }
    }
    if own.isEmpty, ofDocuments.isEmpty {
      html.element(.p, text: words(.coverageDiagnosticsNone))
    }
    folded(words(.coverageDiagnostics), own + ofDocuments, in: &html)
  }

  /// A list that can be closed where it is long; short ones are open.
  private func folded(_ title: String, _ lines: [String], in html: inout HTMLMarkup) {
    guard !lines.isEmpty else { return }
    html.open(.details, lines.count < 8 ? [HTMLAttribute("open", nil)] : [])
    html.element(.summary, text: title + " (\(lines.count))")
    html.element(.ul) { html in for line in lines { html.element(.li, text: line) } }
    html.close(.details)
  }

  /// The keys and the addresses of the page.
  func keys(in html: inout HTMLMarkup) {
    section("keys", nil, .pageKeys, in: &html) { html in
      html.element(.noscript) { $0.element(.p, text: words(.pageNoScript)) }
      html.element(.dl, .class("pairs keys")) { html in
        for (keys, phrase) in [
          (["/"], Phrase.keySearch), (["j", "k"], .keyMove), (["Enter"], .keyOpen),
          (["Esc"], .keyLeave),
        ] {
          html.element(.dt) { html in for key in keys { html.element(.kbd, text: key) } }
          html.element(.dd, text: words(phrase))
        }
        html.element(.dt) { $0.element(.code, text: "#row-12, #F3, #filter?level=gap") }
        html.element(.dd, text: words(.keyLinks))
      }
    }
  }
}
