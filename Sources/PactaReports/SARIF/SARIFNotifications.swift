import DocumentWriters
import Findings
import LegalModel
import Pacta

/// Trouble with inputs, as the notifications of an invocation (SARIF §3.20).
struct SARIFNotifications {
  private let report: CompatibilityReport
  private let places: SARIFPlaces

  init(_ report: CompatibilityReport, _ places: SARIFPlaces) {
    self.report = report
    self.places = places
  }

  /// The codes of all notifications, each once.
  static func codes(in report: CompatibilityReport) -> [String] {
    let documents = report.treaty + report.corpus
    let diagnostics = report.diagnostics + documents.flatMap(\.diagnostics)
    return Set(report.failures.map(\.code) + diagnostics.map(\.code)).sorted()
  }

  func write(to text: inout JSONText) {
    text.pair("executionSuccessful", report.failures.isEmpty)
    text.key("toolExecutionNotifications")
    text.array { text in
      let wording = report.wording
      for failure in report.failures {
        let message = wording.text(failure: failure.code, message: failure.message)
        text.object { text in
          begin(failure.code, level: "error", message, to: &text)
          text.key("locations")
          text.array { text in
            text.object { text in
              text.key("physicalLocation")
              text.object { text in
                text.key("artifactLocation")
                text.object { $0.pair("uri", SARIFPlaces.uri(of: failure.input)) }
              }
            }
          }
        }
      }
      for diagnostic in report.diagnostics { write(diagnostic, nil, to: &text) }
      for document in report.treaty + report.corpus {
        for diagnostic in document.diagnostics { write(diagnostic, document, to: &text) }
      }
    }
  }

  private func write(
    _ diagnostic: Diagnostic, _ document: ReportedDocument?, to text: inout JSONText
  ) {
    text.object { text in
      begin(
        diagnostic.code, level: diagnostic.level.rawValue, report.wording.text(diagnostic),
        to: &text)
      guard let document else { return }
      text.key("locations")
      text.array { text in
        text.object { text in
          text.key("physicalLocation")
          text.object { places.writeArtifact(of: document, to: &$0) }
        }
      }
    }
  }

  private func begin(_ code: String, level: String, _ message: String, to text: inout JSONText) {
    text.key("descriptor")
    text.object { $0.pair("id", code) }
    text.pair("level", level)
    text.sentence("message", message)
  }
}
