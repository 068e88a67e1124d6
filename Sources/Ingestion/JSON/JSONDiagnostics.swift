internal import LegalModel

/// What is odd in a JSON treaty.
enum JSONDiagnostics {
  static func all(_ treaty: JSONTreaty) -> [Diagnostic] {
    var all: [Diagnostic] = []
    let articles = treaty.rendering.heads.count { $0.kind == .article }
    if let expected = treaty.metadata.articles, articles > 0, expected != articles {
      all.append(
        Diagnostic(
          code: "article-count-differs", level: .warning,
          template: "the file says that it has %1 articles; %2 were found",
          arguments: [String(expected), String(articles)]))
    }
    if !treaty.otherLanguages.isEmpty {
      all.append(
        Diagnostic(
          code: "other-language-not-read", level: .note,
          template: "the file has the text in further languages (%1); they were not read",
          arguments: [treaty.otherLanguages.sorted().joined(separator: ", ")]))
    }
    for (name, count) in treaty.unknown.sorted(by: { $0.key < $1.key }) {
      all.append(
        Diagnostic(
          code: "unknown-member", level: .warning,
          template: "%1 × \"%2\": not known here; what it holds was not read",
          arguments: [String(count), name]))
    }
    for range in treaty.rendering.loneSurrogates.prefix(1) {
      all.append(
        Diagnostic(
          code: "lone-surrogate", level: .warning,
          template: "%1 × half a character (a lone surrogate); shown as U+FFFD",
          arguments: [String(treaty.rendering.loneSurrogates.count)],
          span: SourceSpan(range.lowerBound, range.upperBound)))
    }
    return all
  }
}
