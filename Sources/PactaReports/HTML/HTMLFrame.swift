import Findings
import LegalModel
import Pacta

// What stands around the sections: the head of the page with its policy, the bar, the end.

extension HTMLPage {
  /// From the first byte to the first section.
  func opening(in html: inout HTMLMarkup) {
    html.trusted("<!doctype html>\n")
    html.open(.html, [.lang(report.options.language)])
    head(in: &html)
    html.open(.body)
    html.element(.a, .class("skip"), .href("#main"), text: words(.pageSkip))
    bar(in: &html)
    masthead(in: &html)
    html.open(.main, [.id("main")])
  }

  /// From the last section to the last byte.
  func closing(in html: inout HTMLMarkup) {
    html.close(.main)
    html.element(.footer, .class("end")) { html in
      html.element(.p, text: words(.reportStage))
      html.element(.p, text: "pacta \(report.tool.version) · \(report.tool.corpusDigest)")
    }
    html.element(
      .output, .id("said"), .class("said"), HTMLAttribute("aria-live", "polite"), text: "")
    html.trusted("<script>")
    html.asset(HTMLAssets.script)
    html.trusted("</script>")
    html.close(.body)
    html.close(.html)
    html.trusted("\n")
  }

  private var title: String {
    report.treaty.first.map { $0.metadata.title ?? $0.name } ?? words(.reportTitle)
  }

  private func head(in html: inout HTMLMarkup) {
    let style = HTMLAssets.style + [UInt8](columnNames.utf8)
    html.trusted("<head><meta charset=\"utf-8\">")
    html.trusted("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    html.text(HTMLAssets.policy(style: style))
    html.trusted("\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    html.trusted("<meta name=\"referrer\" content=\"no-referrer\">")
    html.trusted("<meta name=\"color-scheme\" content=\"light dark\">")
    html.trusted("<link rel=\"icon\" href=\"data:,\">")
    html.element(.title, text: title.clipped(to: 90) + " – " + words(.reportTitle))
    html.trusted("<style>")
    html.asset(style)
    html.trusted("</style></head>")
  }

  /// The names of the columns for narrow screens, where each cell has its name before it. A quotation
  /// mark or a backslash would end the string of the style, and `<` the style.
  private var columnNames: String {
    let names = columns.enumerated().map { place, name in
      let safe = name.filter { !"\"\\<>".contains($0) && !$0.isNewline }
      return "--c\(place + 1):\"\(safe)\";"
    }
    return "\n:root{\(names.joined())}\n"
  }

  private func bar(in html: inout HTMLMarkup) {
    html.element(.div, .class("bar")) { html in
      html.element(.nav, .label(words(.pageContents))) { html in
        html.element(.ul) { html in
          for (id, title) in sections {
            html.element(.li) { $0.element(.a, .href("#" + id), text: title) }
          }
        }
      }
      html.element(.div, .class("tools needs-script")) { html in
        html.element(.button, .type("button"), .id("theme"), text: words(.pageTheme))
        html.element(.button, .type("button"), .id("print"), text: words(.pagePrint))
      }
    }
  }

  /// The sections with their short names, in the order of the page.
  private var sections: [(id: String, title: String)] {
    [
      ("scope", words(.scopeTitle)), ("summary", words(.sectionSummary)),
      ("constitutionality", words(.sectionConstitutionality)),
      ("conformity", words(.pageTable)), ("direct", words(.sectionDirectApplication)),
      ("changes", words(.pageChanges)), ("coverage", words(.pageLimits)),
      ("reverse", words(.reverseTitle)), ("keys", words(.pageKeys)),
    ]
  }

  private func masthead(in html: inout HTMLMarkup) {
    html.element(.header, .class("masthead")) { html in
      html.element(.p, .class("kicker"), text: words(.reportTitle))
      html.element(.h1) { html in
        for document in report.treaty {
          html.element(
            .span, .lang(titleLanguage(of: document)),
            text: document.metadata.title ?? document.name)
        }
      }
      html.element(.p, .class("when")) { html in
        let day = report.options.asOf.map { wording.text($0) } ?? words(.coverUnknown)
        html.text(words(.coverAsOf) + ": " + day)
        for document in report.treaty {
          if let part = report.part(of: document) {
            html.text(" · " + words(.coverPicked) + ": " + part)
          }
        }
      }
      html.element(.p, .class("stage"), text: words(.reportStage))
    }
  }
}
