import ArgumentParser
import PactaReports

/// Which files a shell offers for an argument; folders are always offered.
extension CompletionKind {
  /// Documents that are read, and manifests.
  static var documents: CompletionKind {
    .file(extensions: ["txt", "md", "docx", "xml", "akn", "json", "yaml", "yml"])
  }

  /// Experts' decisions.
  static var decisions: CompletionKind { .file(extensions: ["yaml", "yml", "xlsx"]) }

  /// Reports that are read back.
  static var savedReports: CompletionKind { .file(extensions: ["json"]) }

  /// Reports that are written.
  static var reports: CompletionKind {
    .file(extensions: ReportFormat.allCases.map(\.rawValue))
  }

  /// Labelled cases.
  static var cases: CompletionKind { .file(extensions: ["jsonl", "json"]) }
}
