import Alignment
import Findings
import LegalModel
import Pacta

// What the report covers, said before anything else, and what it is a report on.

extension HTMLPage {
  /// Which fields, which laws, as of when; what is missing or was not read.
  func scope(in html: inout HTMLMarkup) {
    section("scope", nil, .scopeTitle, in: &html) { html in
      html.element(.dl, .class("pairs")) { html in
        pair(words(.scopeFields), fields, in: &html)
        html.element(.dt, text: words(.scopeLaws))
        html.element(.dd) { laws(in: &$0) }
        pair(words(.coverAsOf), day, in: &html)
        pair(words(.scopeCompared), compared, in: &html)
        html.element(.dt, text: words(.scopeMissing))
        html.element(.dd) { missing(in: &$0) }
      }
      html.element(.p) { $0.element(.a, .href("#coverage"), text: words(.scopeMore)) }
    }
  }

  private var day: String { report.options.asOf.map { wording.text($0) } ?? words(.coverUnknown) }

  private var fields: String {
    var names: [String] = []
    for field in report.corpus.flatMap(\.fields) where !names.contains(field) {
      names.append(field)
    }
    let complete = report.corpus.filter(\.isComplete).count
    let named = names.isEmpty ? words(.coverageNotStated) : report.names(ofFields: names)
    return named + ". "
      + words(.scopeComplete, String(complete), String(report.corpus.count - complete))
  }

  private var compared: String {
    let counts = report.coverage
    return words(
      .summaryCompared, String(counts.treatyProvisions), String(counts.corpusProvisions),
      String(counts.corpusDocuments))
  }

  private static let namedLaws = 12

  private func laws(in html: inout HTMLMarkup) {
    let names = report.corpus.map(\.name)
    html.text(names.prefix(HTMLPage.namedLaws).joined(separator: "; "))
    guard names.count > HTMLPage.namedLaws else { return }
    html.element(.details) { html in
      html.element(
        .summary, text: words(.scopeAllLaws, String(names.count - HTMLPage.namedLaws)))
      html.element(.p, text: names.dropFirst(HTMLPage.namedLaws).joined(separator: "; "))
    }
  }

  private func missing(in html: inout HTMLMarkup) {
    let counts = report.coverage
    html.element(.ul) { html in
      for failure in report.failures {
        let cause = wording.text(failure: failure.code, message: failure.message)
        html.element(.li, .class("alarm"), text: "\(failure.input): \(cause)")
      }
      if report.failures.isEmpty { html.element(.li, text: words(.coverageUnreadNone)) }
      html.element(
        .li,
        text: words(
          .summaryCandidates, String(counts.withCandidates), String(counts.withoutCandidates)))
      html.element(.li, text: report.verdictsStatement)
    }
  }

  func pair(_ term: String, _ value: String, in html: inout HTMLMarkup) {
    html.element(.dt, text: term)
    html.element(.dd, text: value)
  }

  /// What was compared, by whom and with which tool.
  func cover(in html: inout HTMLMarkup) {
    section("cover", nil, .pageCover, in: &html) { html in
      for (index, document) in report.treaty.enumerated() {
        html.element(.dl, .class("pairs")) { treatyPairs(index, document, in: &$0) }
      }
      html.element(.dl, .class("pairs")) { html in
        pair(words(.coverAsOf), day, in: &html)
        pair(words(.coverTool), "pacta \(report.tool.version)", in: &html)
        pair(words(.coverAssessor), words(.coverToFill), in: &html)
      }
    }
  }

  private func treatyPairs(
    _ index: Int, _ document: ReportedDocument, in html: inout HTMLMarkup
  ) {
    let metadata = document.metadata
    html.element(.dt, text: words(.coverTreaty))
    html.element(
      .dd, .lang(titleLanguage(of: document)), text: metadata.title ?? document.name)
    let parties = report.parties(of: document).joined(separator: "; ")
    pair(words(.coverParties), parties.isEmpty ? words(.coverUnknown) : parties, in: &html)
    pair(words(.coverStatus), report.status(of: index), in: &html)
    pair(words(.coverEffective), report.effective(of: index), in: &html)
    pair(words(.coverLanguage), report.name(of: metadata.language), in: &html)
    if let part = report.part(of: document) { pair(words(.coverPicked), part, in: &html) }
  }
}
