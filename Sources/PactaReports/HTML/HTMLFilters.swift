import Alignment
import Findings
import LegalModel
import Pacta

// What narrows the table. It works with JavaScript only, and is not shown without it.

extension HTMLPage {
  func filters(in html: inout HTMLMarkup) {
    html.element(
      .form, .id("filters"), .class("filters needs-script"), .role("search"),
      .label(words(.filterTitle))
    ) { html in
      html.element(.p, .class("field search")) { html in
        html.element(.label, HTMLAttribute("for", "q"), text: words(.filterSearch))
        html.void(
          .input, .id("q"), .type("search"), HTMLAttribute("name", "q"),
          HTMLAttribute("autocomplete", "off"), HTMLAttribute("spellcheck", "false"))
      }
      levelChips(in: &html)
      severityChips(in: &html)
      selects(in: &html)
      html.element(.p, .class("actions")) { html in
        for (id, phrase) in [
          ("reset", Phrase.filterReset), ("copy", .filterCopy), ("open", .filterOpen),
          ("close", .filterClose),
        ] { html.element(.button, .type("button"), .id(id), text: words(phrase)) }
      }
      count(in: &html)
    }
  }

  private func levelChips(in html: inout HTMLMarkup) {
    let counts = report.levelCounts
    chips("level", words(.columnLevel), in: &html) { html in
      for level in ConformityLevel.bySeriousness {
        guard let count = counts[level] else { continue }
        chip("level", level.rawValue, words(.level(level)), count, in: &html)
      }
    }
  }

  private func severityChips(in html: inout HTMLMarkup) {
    guard !report.findings.isEmpty else { return }
    chips("severity", words(.columnSeverity), in: &html) { html in
      for severity in Severity.allCases.reversed() {
        let count = report.findings.count { $0.severity == severity }
        guard count > 0 else { continue }
        chip("severity", severity.rawValue, wording.text(.severity(severity)), count, in: &html)
      }
    }
  }

  private func chips(
    _ name: String, _ legend: String, in html: inout HTMLMarkup,
    content: (inout HTMLMarkup) -> Void
  ) {
    html.element(.fieldset, .class("chips")) { html in
      html.element(.legend, text: legend)
      content(&html)
    }
  }

  private func chip(
    _ name: String, _ value: String, _ label: String, _ count: Int, in html: inout HTMLMarkup
  ) {
    html.element(.label, .class("chip " + value)) { html in
      html.void(
        .input, .type("checkbox"), HTMLAttribute("name", name), HTMLAttribute("value", value))
      html.element(.span, text: "\(label) (\(wording.text(figure: Double(count))))")
    }
  }

  private func selects(in html: inout HTMLMarkup) {
    let kinds = Dictionary(grouping: report.findings, by: \.kind)
      .map { (value: $0.key, label: name(ofKind: $0.key), count: $0.value.count) }
      .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
    select("kind", words(.filterKind), kinds, in: &html)
    let counts = actCounts
    let acts = report.corpus.indices.compactMap { act in
      counts[act].map { (value: String(act), label: report.corpus[act].name, count: $0) }
    }
    select("act", words(.coverageDocument), acts, in: &html)
  }

  private func select(
    _ name: String, _ label: String, _ options: [(value: String, label: String, count: Int)],
    in html: inout HTMLMarkup
  ) {
    guard !options.isEmpty else { return }
    html.element(.p, .class("field")) { html in
      html.element(.label, HTMLAttribute("for", name), text: label)
      html.element(.select, .id(name), HTMLAttribute("name", name)) { html in
        html.element(.option, HTMLAttribute("value", ""), text: words(.filterAll))
        for option in options {
          html.element(
            .option, HTMLAttribute("value", option.value),
            text: "\(option.label) (\(wording.text(figure: Double(option.count))))")
        }
      }
    }
  }

  /// In how many rows each act stands.
  private var actCounts: [Int: Int] {
    var counts: [Int: Int] = [:]
    var last = (row: -1, acts: Set<Int>())
    for line in report.lines {
      if line.row != last.row { last = (line.row, []) }
      guard let place = line.law?.place else { continue }
      let act = report.concordance.domestic[place.unit].document
      if last.acts.insert(act).inserted { counts[act, default: 0] += 1 }
    }
    return counts
  }

  /// How many rows are shown; the script fills the places `%1` to `%3` of the pattern.
  private func count(in html: inout HTMLMarkup) {
    let all = String(report.assessments.count)
    html.element(
      .output, .id("count"), HTMLAttribute("aria-live", "polite"),
      HTMLAttribute("data-pattern", words(.filterCount)),
      HTMLAttribute("data-none", words(.filterNothing)),
      HTMLAttribute("data-copied", words(.pageCopied)),
      HTMLAttribute("data-address", words(.pageAddress)),
      text: words(.filterCount, all, all, String(report.findings.count)))
  }

  /// What a kind of conflict is called.
  func name(ofKind kind: String) -> String {
    report.kinds[kind].map { wording.text($0) } ?? kind
  }
}
