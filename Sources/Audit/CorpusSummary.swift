import LegalModel
import Pacta

/// What the overview tells of the law that the treaties were compared with.
struct CorpusSummary: Sendable, Hashable, Codable {
  /// A document of it.
  struct Member: Sendable, Hashable, Codable {
    let document: String
    let title: String?
    let fields: [String]
    let isComplete: Bool
  }

  let version: String
  let rulesDigest: String
  let lexiconDigest: String
  let statusDigest: String
  let corpusDigest: String
  let documents: [Member]
  let failures: [AuditFailure]

  init(_ corpus: PreparedCorpus, tool: ToolDescription) {
    version = tool.version
    rulesDigest = tool.rulesDigest
    lexiconDigest = tool.lexiconDigest
    statusDigest = tool.statusDigest
    corpusDigest = tool.corpusDigest
    documents = corpus.documents.map {
      Member(
        document: $0.name, title: $0.metadata.title, fields: $0.fields, isComplete: $0.isComplete)
    }
    failures = corpus.failures.map { AuditFailure($0, side: .law, isReported: false) }
  }
}
