import Alignment
import Findings
import LegalModel
import Pacta

// The table of concordance. A clause has a line for each finding, and a last one that opens both texts
// side by side. Some clauses make a row group: a browser leaves out the groups that are out of sight.

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
    try clauses(in: &html, to: sink)
    html.close(.table)
    html.element(
      .p, .id("nothing"), .class("nothing"), HTMLAttribute("hidden", nil),
      text: words(.filterNothing))
    html.close(.section)
  }

  /// How many clauses make a row group.
  private static let grouped = 20

  /// All clauses, in their row groups.
  private func clauses(in html: inout HTMLMarkup, to sink: ReportSink) throws {
    var lines: [ConcordanceLine] = []
    var written = 0
    func end(in html: inout HTMLMarkup) throws {
      guard !lines.isEmpty else { return }
      if written % HTMLPage.grouped == 0 {
        if written > 0 { html.close(.tbody) }
        html.open(.tbody, [.class("clauses"), .role("rowgroup")])
      }
      clause(lines, in: &html)
      lines.removeAll(keepingCapacity: true)
      written += 1
      try html.flush(to: sink)
    }
    for line in report.lines {
      if !line.isContinuation { try end(in: &html) }
      lines.append(line)
    }
    try end(in: &html)
    if written > 0 { html.close(.tbody) }
  }

  /// The lines of one clause. What filters ask stands at the first one.
  private func clause(_ lines: [ConcordanceLine], in html: inout HTMLMarkup) {
    let row = lines[0].row
    let acts = Set(
      lines.compactMap { line in
        line.law.map { report.concordance.domestic[$0.place.unit].document }
      }
    ).sorted()
    let levels = ([report.assessments[row].level] + lines.map(\.level)).map(\.rawValue)
    let asked = [
      HTMLAttribute("data-level", HTMLPage.list(levels)),
      HTMLAttribute("data-severity", HTMLPage.list(lines.compactMap { $0.severity?.rawValue })),
      HTMLAttribute("data-kind", HTMLPage.list(lines.compactMap { $0.finding?.kind })),
      HTMLAttribute("data-act", acts.map { String($0) }.joined(separator: " ")),
    ]
    for line in lines {
      self.line(line, "line " + levels[0], line.isContinuation ? [] : asked, in: &html)
    }
    html.element(.tr, .class("reading-row " + levels[0]), .role("row")) { html in
      html.element(.td, .role("cell"), HTMLAttribute("colspan", String(columns.count))) { html in
        reading(lines, in: &html)
      }
    }
  }

  /// Words without repetition.
  private static func list(_ words: [String]) -> String {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.joined(separator: " ")
  }

  private func line(
    _ line: ConcordanceLine, _ style: String, _ asked: [HTMLAttribute], in html: inout HTMLMarkup
  ) {
    let classes = line.decision?.setsAside == true ? style + " set-aside" : style
    var attributes: [HTMLAttribute] = [.role("row"), .class(classes)]
    attributes += asked
    if let finding = line.finding { attributes.append(.id(finding.id)) }
    html.open(.tr, attributes)
    if line.isContinuation {
      html.element(.th, .row, .role("rowheader"), text: String(line.number))
    } else {
      let anchor = HTMLPage.anchor(ofRow: line.row)
      html.element(.th, .id(anchor), .row, .role("rowheader")) { html in
        html.element(.a, .href("#" + anchor), text: String(line.number))
      }
    }
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
