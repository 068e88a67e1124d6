import Findings
public import LegalModel
import Pacta

/// What many reports tell together: the treaties with their counts, the fields of law, the articles of law
/// on which most findings rest, and the documents to change.
public struct Overview: Sendable {
  /// A treaty that has a report.
  public struct Entry: Sendable {
    /// Its name in the audit; the name of its report without the ending.
    public let id: String
    /// The path below the folder that was given.
    public let input: String
    /// Fields from the manifest.
    public let statedFields: [String]
    /// The files of its report.
    public let reports: [String]
    /// What its report says, in counts.
    public let summary: TreatySummary
  }

  /// An article of law with the findings that rest on it.
  public struct Article: Sendable {
    /// How reports name the law.
    public let document: String
    /// Address of the article.
    public let id: String
    /// How a person cites it.
    public let path: ReadersPath
    /// How many findings rest on it.
    public internal(set) var findings: Int
    /// The treaties with such findings, by id.
    public internal(set) var treaties: [String]
  }

  /// The treaties, by id.
  public let entries: [Entry]
  /// The articles, those with the most findings first.
  public let articles: [Article]
  /// What has to change, the documents with the most findings first.
  public let changes: [DocumentChange]
  /// The fields of law of which the treaties speak, by their word.
  public let fields: [String]
  let fieldNames: [String: BilingualText]
  let corpus: CorpusSummary
  let options: AnalysisOptions
  /// How many treaties have no report.
  let failed: Int

  init(
    _ entries: [Entry], corpus: CorpusSummary, options: AnalysisOptions, subjects: SubjectFields,
    failures: [AuditFailure]
  ) {
    self.entries = entries
    self.corpus = corpus
    self.options = options
    articles = Overview.articles(of: entries)
    changes = DocumentChange.all(of: entries, corpus)
    fields = Set(entries.flatMap { $0.summary.fields.compactMap(\.field) }).sorted()
    fieldNames = Dictionary(uniqueKeysWithValues: fields.map { ($0, subjects.name(of: $0)) })
    let reported = Set(entries.map(\.id))
    failed = Set(failures.compactMap(\.treaty)).subtracting(reported).count
  }

  private static func articles(of entries: [Entry]) -> [Article] {
    var found: [String: Article] = [:]
    for entry in entries {
      for hit in entry.summary.articles {
        let key = hit.document + "\u{0}" + hit.id
        var article =
          found[key]
          ?? Article(
            document: hit.document, id: hit.id, path: hit.path, findings: 0, treaties: [])
        article.findings += hit.findings
        article.treaties.append(entry.id)
        found[key] = article
      }
    }
    return found.values.sorted {
      $0.findings == $1.findings
        ? ($0.document, $0.id) < ($1.document, $1.id) : $0.findings > $1.findings
    }
  }
}

/// A document of domestic law to change, with the findings that call for it.
public struct DocumentChange: Sendable {
  /// The findings of one treaty.
  public struct Call: Sendable {
    /// The treaty, by id.
    public let treaty: String
    /// Its findings.
    public let findings: [TreatySummary.ChangeCall]
  }

  /// How reports name the document; nil where the findings name none.
  public let document: String?
  /// The document's title.
  public let title: String?
  /// Whether the findings are on offences, whose place is in criminal law.
  public let isOnOffences: Bool
  /// The findings by treaty, in the order of the ids.
  public let calls: [Call]

  /// How many findings call for the change.
  public var findings: Int { calls.reduce(0) { $0 + $1.findings.count } }

  /// The documents with the most findings first; those that name no document come last.
  static func all(of entries: [Overview.Entry], _ corpus: CorpusSummary) -> [DocumentChange] {
    let titles = Dictionary(corpus.documents.map { ($0.document, $0.title) }) { first, _ in first }
    var calls: [Place: [Call]] = [:]
    for entry in entries {
      for (place, findings) in Dictionary(grouping: entry.summary.changes, by: Place.init) {
        calls[place, default: []].append(Call(treaty: entry.id, findings: findings))
      }
    }
    return calls.map { place, calls in
      DocumentChange(
        document: place.document, title: place.document.flatMap { titles[$0] ?? nil },
        isOnOffences: place.isOnOffences, calls: calls)
    }.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
  }

  /// For sorting: offences first, since they belong together, then the documents by findings.
  private var rank: [String] {
    let weight = String(1_000_000_000 - findings)
    return [isOnOffences ? "0" : document == nil ? "2" : "1", weight, document ?? ""]
  }

  private struct Place: Hashable {
    let document: String?
    let isOnOffences: Bool

    /// Offences stand together, whatever provision they were compared with.
    init(_ call: TreatySummary.ChangeCall) {
      isOnOffences = call.isOnOffence
      document = call.isOnOffence ? nil : call.document
    }
  }
}
