import Findings
import LegalModel
import Pacta

/// Trouble with an input; one that could not be read at all has the level `error`.
struct DiagnosticJSON: Encodable {
  let code: String
  let level: Diagnostic.Level
  let message: String
  let document: Nullable<String>
  let span: Nullable<[Int]>

  private init(_ diagnostic: Diagnostic, document: String?, wording: Wording) {
    code = diagnostic.code
    level = diagnostic.level
    message = wording.text(diagnostic)
    self.document = Nullable(document)
    span = Nullable(diagnostic.span.map { [$0.lower, $0.upper] })
  }

  private init(_ failure: InputFailure, wording: Wording) {
    code = failure.code
    level = .error
    message = wording.text(failure: failure.code, message: failure.message)
    document = Nullable(failure.input)
    span = Nullable(nil)
  }

  /// Failures first, then remarks on the analysis, then those on each document.
  static func all(in report: CompatibilityReport) -> [DiagnosticJSON] {
    var all = report.failures.map { DiagnosticJSON($0, wording: report.wording) }
    all += report.diagnostics.map {
      DiagnosticJSON($0, document: nil, wording: report.wording)
    }
    for document in report.treaty + report.corpus {
      all += document.diagnostics.map {
        DiagnosticJSON($0, document: document.name, wording: report.wording)
      }
    }
    return all
  }
}
