public import Pacta

extension CompatibilityReport {
  /// Writes the report as one HTML page in the language of the analysis, piece by piece.
  ///
  /// The page is whole in itself: it asks nothing of any network, and a policy in it forbids to. Everything
  /// can be read without JavaScript, which adds filters, search and keys.
  ///
  /// - Throws: What the sink throws.
  public func html(to sink: ReportSink) throws {
    let page = HTMLPage(self)
    var html = HTMLMarkup()
    page.opening(in: &html)
    page.scope(in: &html)
    page.cover(in: &html)
    page.summary(in: &html)
    page.profile(in: &html)
    page.constitutionality(in: &html)
    try sink(html.take())
    try page.conformity(in: &html, to: sink)
    page.detailsNote(in: &html)
    page.directApplication(in: &html)
    page.changes(in: &html)
    page.sameField(in: &html)
    page.notAssessed(in: &html)
    page.coverage(in: &html)
    try sink(html.take())
    try page.reverseTable(in: &html, to: sink)
    page.keys(in: &html)
    page.closing(in: &html)
    try sink(html.take())
  }
}

extension HTMLMarkup {
  /// How many bytes gather before they go to the sink.
  private static let piece = 1 << 18

  /// Hands over what has gathered, if it is much.
  mutating func flush(to sink: ReportSink) throws {
    if bytes.count >= HTMLMarkup.piece { try sink(take()) }
  }
}
