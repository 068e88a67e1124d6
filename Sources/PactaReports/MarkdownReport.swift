import Findings
public import Pacta

extension CompatibilityReport {
  /// The report as Markdown, in the language of the analysis.
  ///
  /// It follows the sections of a conformity report; a section that this version cannot fill says
  /// so. The text reads well both raw and rendered.
  public func markdown() -> String {
    let sections = [
      coverSection(), summarySection(), profileSection(),
      constitutionalitySection(),
      conformitySection(), detailsSection(),
      directApplicationSection(), changesSection(),
      sameFieldSection(),
      statementSection(9, .sectionLanguages, .notAssessedLanguages),
      statementSection(10, .sectionPlan, .notAssessedPlan),
      coverageSection(),
    ]
    return sections.flatMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}
