internal import LegalModel

/// Looks at a finished outline for signs that the text could not be read as it should.
enum DocumentChecks {
  /// Diagnostics about the outline as a whole.
  static func diagnostics(_ outline: Outline, _ language: LanguageCode) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if !language.isAnalysed {
      diagnostics.append(
        Diagnostic(
          code: "language-not-analysed", level: .note,
          template: "text in the language %1 is read and tagged, not analysed",
          arguments: [language.code]))
    }
    let unplaced = outline.drafts.filter { $0.kind == .unplaced }
      .flatMap { outline.pieces[$0.pieces] }.filter { $0.joint != .space }
    let articles = outline.drafts.contains { $0.kind == .article && !$0.isQuoted }
    if !articles, unplaced.count >= 12 {
      diagnostics.append(
        Diagnostic(
          code: "labels-missing", level: .warning,
          template: "%1 paragraphs have no label and no article was found; the labels were "
            + "probably drawn by automatic numbering: read the .docx file instead",
          arguments: [String(unplaced.count)]))
    }
    return diagnostics
  }
}
