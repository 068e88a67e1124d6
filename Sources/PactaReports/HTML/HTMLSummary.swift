import Alignment
import Findings
import LegalModel
import Pacta

extension HTMLPage {
  /// How many findings the summary names, and how many a step of the procedure does.
  private static let named = 10
  private static let namedBySteps = 12

  /// Counts, charts, the gravest findings, and what they call for.
  func summary(in html: inout HTMLMarkup) {
    section("summary", 1, .sectionSummary, in: &html) { html in
      tiles(in: &html)
      html.element(.div, .class("charts")) { html in
        levelsChart(in: &html)
        severityChart(in: &html)
        coverageChart(in: &html)
      }
      gravest(in: &html)
      procedure(in: &html)
    }
  }

  /// One tile a verdict: the count, and a link to the table with only these.
  private func tiles(in html: inout HTMLMarkup) {
    let counts = report.levelCounts
    html.element(.ul, .class("tiles")) { html in
      for level in ConformityLevel.bySeriousness {
        guard let count = counts[level] else { continue }
        html.element(.li, .class(level.rawValue)) { html in
          html.element(.a, .href("#filter?level=\(level.rawValue)")) { html in
            html.element(.strong, text: wording.text(figure: Double(count)))
            html.element(.span, text: words(.level(level)))
          }
        }
      }
    }
  }

  private func gravest(in html: inout HTMLMarkup) {
    guard !report.findings.isEmpty else {
      html.element(.p, text: words(.summaryNoFinding))
      return
    }
    html.element(.h3, text: report.findingsStatement)
    let all = report.gravest
    guard !all.isEmpty else { return }
    html.element(.p, text: words(.summarySerious))
    findingList(Array(all.prefix(HTMLPage.named)), in: &html)
    let rest = all.count - HTMLPage.named
    if rest > 0 { html.element(.p, text: words(.pageMore, String(rest))) }
  }

  // MARK: Procedure

  private func procedure(in html: inout HTMLMarkup) {
    html.element(.h3, text: words(.procedureTitle))
    guard !report.procedure.isEmpty else {
      html.element(.p, text: words(.procedureNone))
      return
    }
    html.element(.p, text: words(.procedureExplained))
    html.element(.ol, .class("steps")) { html in
      for advice in report.procedure { html.element(.li) { step(advice, in: &$0) } }
    }
  }

  private func step(_ advice: ProcedureAdvice, in html: inout HTMLMarkup) {
    html.element(.strong, text: wording.text(advice.title) + ". ")
    html.text(wording.text(advice.text))
    html.element(.ul) { html in
      if !advice.findings.isEmpty {
        html.element(.li, text: words(.procedureFindings, list(advice.findings)))
      }
      if !advice.documents.isEmpty {
        html.element(.li, text: words(.procedureDocuments, list(advice.documents)))
      }
      let note = advice.note.map { " (\(wording.text($0)))" } ?? ""
      html.element(.li, text: words(.procedureBasis, wording.text(advice.legalBasis) + note))
    }
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(HTMLPage.namedBySteps)
    let list = shown.joined(separator: ", ")
    let rest = names.count - shown.count
    return rest == 0 ? list : words(.procedureMore, list, String(rest))
  }

  // MARK: Profile

  /// The units of the treaty by kind, and its provisions by what they require.
  func profile(in html: inout HTMLMarkup) {
    section("profile", 2, .sectionProfile, in: &html) { html in
      html.element(.div, .class("charts")) { html in
        for document in report.treaty { unitTable(document, in: &html) }
        let requirements = RequirementKind.allCases.compactMap { kind -> [String]? in
          let count = report.assessments.count { $0.requirement == kind }
          return count == 0 ? nil : [words(.requirement(kind)), String(count)]
        }
        if !requirements.isEmpty {
          table(
            words(.profileRequirements), [words(.tableRequirement), words(.tableRows)],
            requirements, in: &html)
        }
      }
      html.element(.p, text: words(.profileLimits))
    }
  }

  private func unitTable(_ document: ReportedDocument, in html: inout HTMLMarkup) {
    let kinds: [ProvisionKind] = [.part, .chapter, .section, .article, .paragraph, .annex]
    let rows = kinds.compactMap { kind in
      document.unitCounts[kind].map { [wording.name(of: kind), String($0)] }
    }
    guard !rows.isEmpty else { return }
    table(
      report.treaty.count > 1 ? document.name : words(.sectionProfile),
      [words(.profileUnit), words(.profileCount)], rows,
      in: &html)
  }
}

extension ConformityLevel {
  /// All levels, those first that ask for most attention.
  static let bySeriousness = allCases.sorted { $0.seriousness > $1.seriousness }
}
