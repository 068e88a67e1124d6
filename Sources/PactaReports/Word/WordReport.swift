import Findings
import LegalModel
import OfficePackage
public import Pacta

extension CompatibilityReport {
  /// The report as a Word file in the language of the analysis, laid out as an official document.
  ///
  /// What only the authority knows (its name, number and date, who signs) is left open. The same report
  /// gives the same bytes.
  ///
  /// - Throws: `PackageError` when libzip cannot write the archive.
  public func docx(template: ReportTemplate = .conformity) throws -> [UInt8] {
    var word = WordReport(self, template: template)
    return try word.file()
  }
}

/// Lays a report out as a Word document.
struct WordReport {
  let source: WordSource
  var markup: WordMarkup
  var contents: WordContents
  /// How many tables have a caption so far.
  var captions = 0

  init(_ report: CompatibilityReport, template: ReportTemplate) {
    source = WordSource(report, template: template)
    markup = WordMarkup(language: report.options.language)
    contents = WordContents(annex: source.words.text(.wordAnnex))
  }

  var report: CompatibilityReport { source.report }
  var template: ReportTemplate { source.template }
  var words: Wording { source.words }
  var index: ProvisionIndex { source.index }
  var findings: [Finding] { source.findings }

  /// The file.
  mutating func file() throws -> [UInt8] {
    markup.append(WordStyleSheet.declaration)
    markup.append("<w:document \(WordPackage.namespace)><w:body>")
    opening()
    let offset = markup.bytes.count
    switch template {
    case .conformity: conformityReport()
    case .field: fieldReport()
    case .preliminary: preliminaryReport()
    }
    markup.append("</w:body></w:document>")
    if template != .preliminary { contentsTable(at: offset) }
    let package = WordPackage(
      title: words.text(.wordReport) + ": " + source.title, language: markup.language,
      creator: "pacta \(report.tool.version)", day: report.options.asOf,
      annex: words.text(.wordAnnex))
    var writer = ZIPPackageWriter()
    for part in package.parts(document: markup.bytes) { try writer.add(part.name, part.bytes) }
    return try writer.finished()
  }

  private mutating func conformityReport() {
    summary()
    profile()
    constitutionality()
    conformity()
    directApplication()
    changes()
    sameField()
    statement(.sectionLanguages, .notAssessedLanguages)
    plan()
    coverage()
    signature()
    annexes()
  }

  /// Whether the table and the findings belong in the report: not in one on treaties of the same field
  /// where no treaty was compared with another.
  var hasComparison: Bool {
    template != .field || !report.comparedTreaties.isEmpty || report.treaty.count > 1
  }

  /// The annexes, each in a section of its own: the table on wide pages, the findings, and the documents
  /// where they are many.
  mutating func annexes() {
    var parts: [(page: WordPage, write: (inout WordReport) -> Void)] = []
    if hasComparison { parts.append((.landscape, { $0.concordance() })) }
    if hasComparison, !report.findings.isEmpty, template != .preliminary {
      parts.append((.portrait, { $0.details() }))
    }
    if hasCoverageAnnex { parts.append((.portrait, { $0.coverageAnnexPart() })) }
    contents.beginAnnexes()
    var page = WordPage.portrait
    for (place, part) in parts.enumerated() {
      endSection(page, isFirst: place == 0)
      part.write(&self)
      page = part.page
    }
    markup.append(page.section(isFirst: parts.isEmpty))
  }

  /// Ends a section that others follow.
  mutating func endSection(_ page: WordPage, isFirst: Bool = false) {
    markup.append("<w:p><w:pPr><w:pStyle w:val=\"\(WordStyle.sectionEnd.rawValue)\"/>")
    markup.append(page.section(isFirst: isFirst))
    markup.append("</w:pPr></w:p>")
  }

  // MARK: Building blocks

  /// A numbered heading, with the bookmark that the table of contents points at.
  mutating func heading(_ level: Int, _ text: String) {
    let isAnnex = contents.series == .annex
    let bookmark = contents.add(level, text)
    markup.append("<w:p><w:pPr><w:pStyle w:val=\"Heading\(level)\"/>")
    if isAnnex {
      markup.append("<w:numPr><w:ilvl w:val=\"\(level - 1)\"/>")
      markup.append("<w:numId w:val=\"\(WordNumbering.Series.annex.rawValue)\"/></w:numPr>")
      if level == 1 { markup.append("<w:jc w:val=\"center\"/>") }
    }
    markup.append("</w:pPr>")
    markup.bookmark(bookmark) { $0.run(text) }
    markup.append("</w:p>")
  }

  /// A numbered caption above a table.
  mutating func caption(_ phrase: Phrase) {
    captions += 1
    let number = String(captions)
    let text = words.text(phrase)
    let label = words.text(.wordTable)
    markup.paragraph(.caption) { line in
      line.run(label + " ")
      line.field("SEQ Table \\* ARABIC", showing: number)
      line.run(". " + text)
    }
  }

  /// A section that consists of one statement.
  mutating func statement(_ title: Phrase, _ text: Phrase) {
    heading(1, words.text(title))
    markup.paragraph(.body, words.text(text))
  }

  /// A table of names and counts, with what is counted as the head.
  mutating func counts(
    _ caption: Phrase, _ head: (Phrase, Phrase),
    _ rows: [(name: String, shade: String?, count: Int)]
  ) {
    guard !rows.isEmpty else { return }
    self.caption(caption)
    let table = WordTable([7_071, 2_000])
    markup.table(table, head: [words.text(head.0), words.text(head.1)]) { markup in
      for row in rows {
        markup.row { line in
          line.cell(table.widths[0], shade: row.shade) { $0.paragraph(.cell, row.name) }
          line.cell(table.widths[1]) { $0.paragraph(.cellCentred, String(row.count)) }
        }
      }
    }
  }
}
