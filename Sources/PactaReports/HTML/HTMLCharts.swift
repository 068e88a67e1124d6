import Alignment
import Findings
import LegalModel
import Pacta

// Charts as pictures of the page itself (SVG). Each has its figures in words for those who do not see it,
// and as a table.

/// One bar of a chart.
struct ChartBar {
  let label: String
  let count: Int
  /// The class that gives its colour.
  let style: String
}

extension HTMLPage {
  /// The findings by weight.
  func severityChart(in html: inout HTMLMarkup) {
    guard !report.findings.isEmpty else { return }
    let counts = report.severityCounts
    let bars = Severity.allCases.reversed().map { severity in
      ChartBar(
        label: wording.text(.severity(severity)), count: counts[severity] ?? 0,
        style: severity.rawValue)
    }
    chart("chart-severity", words(.chartSeverities), bars, in: &html)
  }

  /// How much of the treaty has a verdict, and how much of the law was used.
  func coverageChart(in html: inout HTMLMarkup) {
    let all = report.assessments.count
    let open = report.assessments.count { $0.level == .undetermined }
    let free = report.assessments.count { $0.level == .notApplicable }
    chart(
      "chart-treaty", words(.chartTreaty),
      [
        ChartBar(label: words(.chartDecided), count: all - open - free, style: "compatible"),
        ChartBar(label: words(.level(.undetermined)), count: open, style: "undetermined"),
        ChartBar(label: words(.level(.notApplicable)), count: free, style: "notApplicable"),
      ], in: &html)
    let deciding = Set(report.assessments.compactMap(\.deciding))
    let near = Set(report.concordance.rows.flatMap { $0.correspondences.map(\.unit) })
      .subtracting(deciding)
    let rest = report.concordance.domestic.count - deciding.count - near.count
    chart(
      "chart-law", words(.chartLaw),
      [
        ChartBar(label: words(.chartDeciding), count: deciding.count, style: "compatible"),
        ChartBar(label: words(.chartNear), count: near.count, style: "noContraryProvision"),
        ChartBar(label: words(.chartFar), count: rest, style: "notApplicable"),
      ], in: &html)
  }

  /// Bars that lie, the longest as wide as the chart.
  private func chart(
    _ id: String, _ caption: String, _ bars: [ChartBar], in html: inout HTMLMarkup
  ) {
    let longest = max(1, bars.map(\.count).max() ?? 1)
    html.element(.figure, .class("chart")) { html in
      html.element(.figcaption, .id(id), text: caption)
      picture(
        bars.map { ($0.label, $0.count) }, caption, width: 450, height: bars.count * 30, in: &html
      ) { html in
        for (place, bar) in bars.enumerated() {
          let top = place * 30
          label(bar.label.clipped(to: 30), x: 0, y: top + 19, in: &html)
          let width = bar.count == 0 ? 0 : max(2, 160 * bar.count / longest)
          rectangle(x: 236, y: top + 5, width, 20, "bar-" + bar.style, in: &html)
          label(wording.text(figure: Double(bar.count)), x: 242 + width, y: top + 19, in: &html)
        }
      }
      figures(caption, bars.map { [$0.label, String($0.count)] }, in: &html)
    }
  }

  // MARK: Heat map

  /// How many lines a picture has at most.
  private static let drawn = 120

  /// The verdicts by chapter, or by article where there is one chapter: the fuller a cell, the more of
  /// the chapter's provisions have the verdict.
  func levelsChart(in html: inout HTMLMarkup) {
    let heat = HeatMap(report)
    guard !heat.rows.isEmpty else { return }
    let caption = words(heat.isByArticle ? .chartLevelsByArticle : .chartLevels)
    let head = 66
    let drawn = heat.rows.prefix(HTMLPage.drawn)
    html.element(.figure, .class("chart wide")) { html in
      html.element(.figcaption, text: caption)
      html.element(
        .div, .class("scroll heat"), .role("group"), HTMLAttribute("tabindex", "0"), .label(caption)
      ) {
        html in
        let totals = heat.levels.enumerated().map { column, level in
          (words(.level(level)), heat.rows.reduce(0) { $0 + $1.counts[column] })
        }
        picture(
          totals, caption, width: 330 + 112 * heat.levels.count,
          height: head + 26 * drawn.count,
          in: &html
        ) { html in
          for (column, level) in heat.levels.enumerated() {
            columnName(words(.level(level)), x: 330 + 112 * column, in: &html)
          }
          for (place, row) in drawn.enumerated() {
            heatRow(row, heat.levels, y: head + 26 * place, in: &html)
          }
        }
      }
      if drawn.count < heat.rows.count {
        html.element(.p, .class("note"), text: words(.chartMore, String(drawn.count)))
      }
      table(heat, caption, in: &html)
    }
  }

  private func columnName(_ name: String, x: Int, in html: inout HTMLMarkup) {
    for (line, text) in name.lines(of: 14).prefix(4).enumerated() {
      label(text, x: x, y: 14 + 14 * line, in: &html)
    }
  }

  private func heatRow(
    _ row: HeatMap.Row, _ levels: [ConformityLevel], y: Int, in html: inout HTMLMarkup
  ) {
    label(row.label.clipped(to: 48), x: 0, y: y + 16, in: &html)
    let total = max(1, row.counts.reduce(0, +))
    for (column, count) in row.counts.enumerated() where count > 0 {
      let x = 330 + 112 * column
      let fill = 15 + 45 * count / total
      html.element(
        .rect, HTMLAttribute("x", "\(x)"), HTMLAttribute("y", "\(y)"),
        HTMLAttribute("width", "106"),
        HTMLAttribute("height", "22"), HTMLAttribute("rx", "3"),
        .class("bar-" + levels[column].rawValue), HTMLAttribute("fill-opacity", "0.\(fill)")
      ) { _ in }
      label(String(count), x: x + 8, y: y + 16, in: &html)
    }
  }

  private func table(_ heat: HeatMap, _ caption: String, in html: inout HTMLMarkup) {
    html.element(.details, .class("data")) { html in
      html.element(.summary, text: words(.chartFigures))
      table(
        caption,
        [words(heat.isByArticle ? .chartArticle : .chartDivision)]
          + heat.levels.map { words(.level($0)) },
        heat.rows.map { row in [row.label] + row.counts.map { String($0) } }, in: &html)
    }
  }

  // MARK: Pieces

  /// A picture whose figures are told in words.
  private func picture(
    _ figures: [(String, Int)], _ caption: String, width: Int, height: Int,
    in html: inout HTMLMarkup, content: (inout HTMLMarkup) -> Void
  ) {
    let told = figures.map { "\($0.0) \($0.1)" }.joined(separator: "; ")
    html.element(
      .svg, .role("img"), .label(caption + ": " + told),
      HTMLAttribute("viewBox", "0 0 \(width) \(height)"), HTMLAttribute("width", "\(width)"),
      HTMLAttribute("height", "\(height)"), content: content)
  }

  private func label(_ text: String, x: Int, y: Int, in html: inout HTMLMarkup) {
    html.element(.text, HTMLAttribute("x", "\(x)"), HTMLAttribute("y", "\(y)"), text: text)
  }

  private func rectangle(
    x: Int, y: Int, _ width: Int, _ height: Int, _ style: String, in html: inout HTMLMarkup
  ) {
    html.element(
      .rect, HTMLAttribute("x", "\(x)"), HTMLAttribute("y", "\(y)"),
      HTMLAttribute("width", "\(width)"), HTMLAttribute("height", "\(height)"),
      HTMLAttribute("rx", "3"), .class(style)
    ) { _ in }
  }

  private func figures(_ caption: String, _ rows: [[String]], in html: inout HTMLMarkup) {
    html.element(.details, .class("data")) { html in
      html.element(.summary, text: words(.chartFigures))
      table(caption, [words(.profileUnit), words(.profileCount)], rows, in: &html)
    }
  }
}

extension String {
  /// The words on lines of about so many letters.
  fileprivate func lines(of width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
