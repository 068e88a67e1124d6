/// The words for units inside English citations.
extension EnglishLabels {
  /// Label words, singular and plural.
  package static let cited: [CitedLabel] =
    citedPairs.flatMap { pair in
      [
        CitedLabel(
          pair.one, pair.unit, digits: pair.digits, firm: pair.firm, overComma: pair.overComma),
        CitedLabel(
          pair.many, pair.unit, digits: pair.digits, plural: true, firm: pair.firm,
          overComma: pair.overComma),
      ]
    }

  private struct Pair {
    let one: String
    let many: String
    let unit: CitedUnit
    var digits: CitedUnit?
    var firm = true
    var overComma = false
  }

  private static let citedPairs: [Pair] = [
    Pair(one: "article", many: "articles", unit: .article),
    Pair(one: "art.", many: "arts.", unit: .article),
    Pair(one: "paragraph", many: "paragraphs", unit: .paragraph),
    Pair(one: "para.", many: "paras.", unit: .paragraph),
    Pair(one: "para", many: "paras", unit: .paragraph),
    Pair(one: "clause", many: "clauses", unit: .paragraph, overComma: true),
    Pair(one: "subparagraph", many: "subparagraphs", unit: .point, digits: .paragraph),
    Pair(one: "sub-paragraph", many: "sub-paragraphs", unit: .point, digits: .paragraph),
    Pair(one: "subclause", many: "subclauses", unit: .point, overComma: true),
    Pair(one: "sub-clause", many: "sub-clauses", unit: .point, overComma: true),
    Pair(one: "point", many: "points", unit: .point, firm: false, overComma: true),
    Pair(one: "item", many: "items", unit: .point, firm: false, overComma: true),
    Pair(one: "subpoint", many: "subpoints", unit: .subpoint, overComma: true),
    Pair(one: "section", many: "sections", unit: .section),
    Pair(one: "subsection", many: "subsections", unit: .subsection),
    Pair(one: "sub-section", many: "sub-sections", unit: .subsection),
    Pair(one: "title", many: "titles", unit: .section, firm: false),
    Pair(one: "chapter", many: "chapters", unit: .chapter),
    Pair(one: "part", many: "parts", unit: .part, firm: false),
    Pair(one: "annex", many: "annexes", unit: .annex),
    Pair(one: "appendix", many: "appendices", unit: .annex),
    Pair(one: "schedule", many: "schedules", unit: .annex, firm: false),
    Pair(one: "protocol", many: "protocols", unit: .protocolUnit, firm: false),
    Pair(one: "regulation", many: "regulations", unit: .regulation, firm: false),
    Pair(one: "rule", many: "rules", unit: .rule, firm: false),
  ]
}
