import Alignment
import Findings
import LegalModel
import Pacta

// The table the other way round: for each article of domestic law the clauses that were held against it.

extension HTMLPage {
  /// An article of domestic law with the rows of the table that a verdict or a comparison joins to it.
  private struct MetArticle {
    let document: Int
    let first: Int
    var clauses: [(row: Int, level: ConformityLevel, unit: Int)] = []

    /// The gravest of its verdicts.
    var level: ConformityLevel {
      clauses.map(\.level).max { $0.seriousness < $1.seriousness } ?? .notApplicable
    }
  }

  func reverseTable(in html: inout HTMLMarkup, to sink: ReportSink) throws {
    html.open(.section, [.id("reverse"), .labelledBy("reverse-title")])
    html.element(.h2, .id("reverse-title"), text: words(.reverseTitle))
    html.element(.p, .class("note"), text: words(.reverseExplained))
    let articles = metArticles
    if articles.isEmpty {
      html.element(.p, text: words(.reverseNone))
    } else {
      html.open(.table, [.class("reverse")])
      html.element(.caption, text: words(.reverseTitle))
      html.element(.thead) { html in
        html.element(.tr) { html in
          for phrase in [Phrase.reverseArticle, .reverseGravest, .reverseClauses] {
            html.element(.th, .column, text: words(phrase))
          }
        }
      }
      var document = -1
      for article in articles {
        if article.document != document {
          if document >= 0 { html.close(.tbody) }
          html.open(.tbody)
          actRow(article.document, in: &html)
          document = article.document
        }
        self.article(article, in: &html)
        try html.flush(to: sink)
      }
      html.close(.tbody)
      html.close(.table)
    }
    html.close(.section)
  }

  /// The articles in the order of the documents.
  private var metArticles: [MetArticle] {
    var articles: [MetArticle] = []
    var known: [Int: [Int: Int]] = [:]
    for line in report.lines {
      guard let law = line.law, law.role != .nearest else { continue }
      let unit = report.concordance.domestic[law.place.unit]
      let place: Int
      if let found = known[unit.document]?[unit.article] {
        place = found
      } else {
        place = articles.count
        known[unit.document, default: [:]][unit.article] = place
        articles.append(MetArticle(document: unit.document, first: law.place.unit))
      }
      articles[place].clauses.append((line.row, line.level, law.place.unit))
    }
    return articles.sorted { ($0.document, $0.first) < ($1.document, $1.first) }
  }

  private func actRow(_ document: Int, in html: inout HTMLMarkup) {
    let act = report.corpus[document]
    let title = act.metadata.title.flatMap { $0 == act.name ? nil : " – " + $0 } ?? ""
    html.element(.tr) { html in
      html.element(
        .th, .class("act"), HTMLAttribute("colspan", "3"), HTMLAttribute("scope", "rowgroup"),
        text: act.name + title)
    }
  }

  private func article(_ article: MetArticle, in html: inout HTMLMarkup) {
    let unit = report.concordance.domestic[article.first]
    html.element(.tr) { html in
      html.element(.th, .row) { html in
        html.text(unit.articlePath.text(in: report.options.language))
        if let heading = unit.heading {
          html.element(
            .span, .class("quote"), .lang(unit.language), text: heading.clipped(to: 90))
        }
      }
      html.element(.td) { badge(article.level, in: &$0) }
      html.element(.td) { html in
        html.element(.ul, .class("met")) { html in
          for clause in article.clauses.sorted(by: { $0.level.seriousness > $1.level.seriousness })
          {
            html.element(.li) { html in
              html.element(
                .a, .href("#" + HTMLPage.anchor(ofRow: clause.row)),
                text: citation(ofTreaty: clause.row))
              html.text(" ")
              badge(clause.level, in: &html)
            }
          }
        }
      }
    }
  }
}
