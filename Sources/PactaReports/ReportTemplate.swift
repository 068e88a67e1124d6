/// Which of the reports that the Law on Treaties knows a document is laid out as.
public enum ReportTemplate: String, Sendable, CaseIterable {
  /// On conformity with Vietnamese law (Art. 17(5)), under the headings of an appraisal (Art. 20(2)).
  case conformity
  /// On compatibility with treaties of the same field (Art. 17(4)).
  case field
  /// The short review before negotiation (Arts. 9 and 11).
  case preliminary
}
