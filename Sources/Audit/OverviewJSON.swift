import Findings
import LegalModel
import Pacta

/// `overview.json`, in the shape of `docs/schema/overview.schema.json`.
struct OverviewJSON: Encodable {
  private let schemaVersion = "1"
  private let tool: [String: String]
  private let analysis: Analysis
  private let corpus: [Member]
  private let treaties: [Treaty]
  private let matrix: Matrix
  private let articles: [Article]
  private let documentsToChange: [Change]
  private let totals: Totals

  init(_ overview: Overview) {
    let summary = overview.corpus
    tool = [
      "name": "pacta", "version": summary.version, "rulesDigest": summary.rulesDigest,
      "lexiconDigest": summary.lexiconDigest, "statusDigest": summary.statusDigest,
      "corpusDigest": summary.corpusDigest,
    ]
    analysis = Analysis(
      asOf: OrNull(overview.options.asOf?.description), language: overview.options.language.code)
    corpus = summary.documents.map {
      Member(
        document: $0.document, title: OrNull($0.title), fields: $0.fields, complete: $0.isComplete)
    }
    treaties = overview.entries.map(Treaty.init)
    matrix = Matrix(overview)
    articles = overview.articles.map {
      Article(
        document: $0.document, id: $0.id, path: $0.path, findings: $0.findings,
        treaties: $0.treaties)
    }
    documentsToChange = overview.changes.map(Change.init)
    totals = Totals(overview)
  }

  private struct Analysis: Encodable {
    let asOf: OrNull<String>
    let language: String
  }

  private struct Member: Encodable {
    let document: String
    let title: OrNull<String>
    let fields: [String]
    let complete: Bool
  }

  private struct Treaty: Encodable {
    let id: String
    let input: String
    let title: OrNull<String>
    let documents: [String]
    let fields: [String]
    let reports: [String]
    let provisions: Int
    let withCandidates: Int
    let findings: Int
    let levels: [String: Int]
    let severities: [String: Int]

    init(_ entry: Overview.Entry) {
      let summary = entry.summary
      id = entry.id
      input = entry.input
      title = OrNull(summary.title)
      documents = summary.documents
      fields = entry.fields
      reports = entry.reports
      provisions = summary.provisions
      withCandidates = summary.withCandidates
      findings = summary.findings
      levels = summary.levels
      severities = summary.severities
    }
  }

  private struct Article: Encodable {
    let document: String
    let id: String
    let path: ReadersPath
    let findings: Int
    let treaties: [String]
  }

  private struct Totals: Encodable {
    let treaties: Int
    let failed: Int
    let provisions: Int
    let withCandidates: Int
    let findings: Int
    let levels: [String: Int]
    let severities: [String: Int]

    init(_ overview: Overview) {
      let summaries = overview.entries.map(\.summary)
      treaties = summaries.count
      failed = overview.failed
      provisions = summaries.reduce(0) { $0 + $1.provisions }
      withCandidates = summaries.reduce(0) { $0 + $1.withCandidates }
      findings = summaries.reduce(0) { $0 + $1.findings }
      levels = Counts.sum([Counts.of(ConformityLevel.allCases, [])] + summaries.map(\.levels))
      severities = Counts.sum([Counts.of(Severity.allCases, [])] + summaries.map(\.severities))
    }
  }
}

extension OverviewJSON {
  /// The treaties by fields of law; cells without a provision are left out.
  fileprivate struct Matrix: Encodable {
    struct Field: Encodable {
      let field: String
      let name: BilingualText
    }

    struct Cell: Encodable {
      let field: OrNull<String>
      let provisions: Int
      let findings: Int
      let levels: [String: Int]
    }

    struct Row: Encodable {
      let treaty: String
      let cells: [Cell]
    }

    let fields: [Field]
    let rows: [Row]

    init(_ overview: Overview) {
      fields = overview.fields.compactMap { field in
        overview.fieldNames[field].map { Field(field: field, name: $0) }
      }
      rows = overview.entries.map { entry in
        Row(
          treaty: entry.id,
          cells: entry.summary.fields.map {
            Cell(
              field: OrNull($0.field), provisions: $0.provisions, findings: $0.findings,
              levels: $0.levels)
          })
      }
    }
  }

  fileprivate struct Change: Encodable {
    struct Call: Encodable {
      let treaty: String
      let findings: [Finding]
    }

    struct Finding: Encodable {
      let id: String
      let action: String
      let severity: String
      let document: OrNull<String>
      let provision: OrNull<String>
    }

    let document: OrNull<String>
    let title: OrNull<String>
    let offences: Bool
    let findings: Int
    let treaties: [Call]

    init(_ change: DocumentChange) {
      document = OrNull(change.document)
      title = OrNull(change.title)
      offences = change.isOnOffences
      findings = change.findings
      treaties = change.calls.map { call in
        Call(
          treaty: call.treaty,
          findings: call.findings.map {
            Finding(
              id: $0.finding, action: $0.action, severity: $0.severity,
              document: OrNull($0.document), provision: OrNull($0.provision))
          })
      }
    }
  }
}

/// `failures.json`, in the shape of `docs/schema/failures.schema.json`.
struct FailuresJSON: Encodable {
  private struct Failure: Encodable {
    let side: AuditFailure.Side
    let treaty: OrNull<String>
    let input: String
    let code: String
    let message: String
    let reported: Bool
  }

  private let schemaVersion = "1"
  private let failures: [Failure]

  init(_ failures: [AuditFailure]) {
    self.failures = failures.map {
      Failure(
        side: $0.side, treaty: OrNull($0.treaty), input: $0.input, code: $0.code,
        message: $0.message, reported: $0.isReported)
    }
  }
}

/// A value that is written as `null` when absent, so that every object has all its keys.
struct OrNull<Value: Encodable>: Encodable {
  private let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension Overview.Entry {
  /// The fields that the manifest states; else those of the most provisions, at most three.
  var fields: [String] {
    guard statedFields.isEmpty else { return statedFields }
    return summary.fields.filter { $0.field != nil }
      .sorted { ($1.provisions, $0.field ?? "") < ($0.provisions, $1.field ?? "") }
      .prefix(3).compactMap(\.field)
  }
}
