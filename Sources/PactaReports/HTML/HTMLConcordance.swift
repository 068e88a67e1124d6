import Alignment
import Findings
import LegalModel
import Pacta

// The table of concordance. Each clause is a row group of its own: a line for each finding, and a last
// one that opens both texts side by side.

extension HTMLPage {
  /// The columns of the table.
  var columns: [String] {
    let phrases: [Phrase] = [
      .tableNumber, .columnClause, .columnObligation, .columnLaw, .columnLevel, .columnAnalysis,
      .columnSeverity, .tableConfidence, .columnRecommendation, .columnLeadAgency, .columnDeadline,
    ]
    return phrases.map { words($0) }
  }

  func conformity(in html: inout HTMLMarkup, to sink: ReportSink) throws {
    html.open(.section, [.id("conformity"), .labelledBy("conformity-title")])
    html.element(.h2, .id("conformity-title"), text: "4. " + words(.sectionConformity))
    html.element(.p, text: report.conformityStatement)
    html.element(.p, .class("note"), text: words(.pageColumns))
    filters(in: &html)
    html.open(.table, [.id("concordance"), .class("concordance"), .role("table")])
    html.element(.caption, text: words(.pageTable))
    html.element(.thead, .role("rowgroup")) { html in
      html.element(.tr, .role("row")) { html in
        for name in columns {
          html.element(.th, .column, .role("columnheader"), text: name)
        }
      }
    }
    var group: [ConcordanceLine] = []
    for line in report.lines {
      if !line.isContinuation, !group.isEmpty {
        clause(group, in: &html)
        group.removeAll(keepingCapacity: true)
        try html.flush(to: sink)
      }
      group.append(line)
    }
    if !group.isEmpty { clause(group, in: &html) }
    html.close(.table)
    html.element(
      .p, .id("nothing"), .class("nothing"), HTMLAttribute("hidden", nil),
      text: words(.filterNothing))
    html.close(.section)
  }

  /// The lines of one clause.
  private func clause(_ lines: [ConcordanceLine], in html: inout HTMLMarkup) {
    let row = lines[0].row
    let acts = Set(
      lines.compactMap { line in
        line.law.map { report.concordance.domestic[$0.place.unit].document }
      }
    ).sorted()
    let levels = ([report.assessments[row].level] + lines.map(\.level)).map(\.rawValue)
    html.element(
      .tbody, .id(HTMLPage.anchor(ofRow: row)), .class("clause \(levels[0])"), .role("rowgroup"),
      HTMLAttribute("data-level", HTMLPage.list(levels)),
      HTMLAttribute("data-severity", HTMLPage.list(lines.compactMap { $0.severity?.rawValue })),
      HTMLAttribute("data-kind", HTMLPage.list(lines.compactMap { $0.finding?.kind })),
      HTMLAttribute("data-act", acts.map { String($0) }.joined(separator: " "))
    ) { html in
      for line in lines { self.line(line, in: &html) }
      html.element(.tr, .class("reading-row"), .role("row")) { html in
        html.element(.td, .role("cell"), HTMLAttribute("colspan", String(columns.count))) { html in
          reading(lines, in: &html)
        }
      }
    }
  }

  /// Words without repetition.
  private static func list(_ words: [String]) -> String {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.joined(separator: " ")
  }

  private func line(_ line: ConcordanceLine, in html: inout HTMLMarkup) {
    var attributes: [HTMLAttribute] = [.role("row")]
    if let finding = line.finding { attributes.append(.id(finding.id)) }
    if line.decision?.setsAside == true { attributes.append(.class("set-aside")) }
    html.open(.tr, attributes)
    html.element(.th, .row, .role("rowheader"), text: String(line.number))
    clauseCells(line, in: &html)
    html.element(.td, .role("cell")) { lawCell(line, in: &$0) }
    html.element(.td, .role("cell")) { verdictCell(line, in: &$0) }
    html.element(.td, .role("cell")) { analysisCell(line, in: &$0) }
    html.element(.td, .role("cell")) { html in
      if let severity = line.severity { badge(severity, in: &html) } else { html.text("–") }
    }
    cell(wording.text(.confidence(line.confidence)), in: &html)
    cell(line.recommendation, in: &html)
    cell(line.leadAgency, in: &html)
    cell(line.decision?.deadline.map { wording.text($0) } ?? "", in: &html)
    html.close(.tr)
  }

  private func cell(_ text: String, in html: inout HTMLMarkup) {
    html.element(.td, .role("cell"), text: text.isEmpty ? "–" : text)
  }

  /// How many letters of a provision a cell shows; the whole of it stands in the reading.
  private static let shown = 110

  private func clauseCells(_ line: ConcordanceLine, in html: inout HTMLMarkup) {
    html.element(.td, .role("cell")) { html in
      html.element(.strong, text: citation(ofTreaty: line.row))
      guard !line.isContinuation else { return }
      let language = report.concordance.treaty[line.row].language
      html.element(
        .span, .class("quote"), .lang(language), text: line.clause.text.clipped(to: HTMLPage.shown))
    }
    cell(line.requirement, in: &html)
  }

  private func lawCell(_ line: ConcordanceLine, in html: inout HTMLMarkup) {
    guard let law = line.law else {
      html.text(line.level == .notApplicable ? "–" : words(.tableNone))
      return
    }
    switch law.role {
    case .deciding: break
    case .compared: html.element(.em, text: words(.readingCompared))
    case .nearest: html.element(.em, text: words(.readingNearest))
    }
    html.element(.strong, text: citation(ofDomestic: law.place.unit))
    if let amended = law.place.amended {
      html.element(.span, .class("amended"), text: amended)
    }
    html.element(
      .span, .class("quote"), .lang(report.concordance.domestic[law.place.unit].language),
      text: law.place.text.clipped(to: HTMLPage.shown))
  }

  private func verdictCell(_ line: ConcordanceLine, in html: inout HTMLMarkup) {
    badge(line.level, in: &html)
    if report.assessments[line.row].exceeds {
      html.element(.span, .class("remark"), text: words(.detailsExceeds))
    }
    if let decision = line.decision {
      html.element(
        .span, .class("remark"), text: words(.decisionTitle) + ": " + outcome(of: decision))
    }
  }

  private func analysisCell(_ line: ConcordanceLine, in html: inout HTMLMarkup) {
    if let finding = line.finding {
      html.element(.a, .class("name"), .href("#" + finding.id), text: finding.id)
      html.text(" ")
    }
    html.text(line.analysis.isEmpty ? "–" : line.analysis)
  }
}
