public import Alignment
import Applicability
import Comparison
public import Findings
import KnowledgeFiles
import LegalModel
import Lexicon

/// Which field of law the rows of a concordance speak of, told from the concepts that a clause shares with
/// the domestic provisions nearest to it.
///
/// ```swift
/// let fields = analyzer.subjectFields
/// print(result.concordance.rows.map(fields.field))  // ["ip", "labour", nil, …]
/// ```
public struct SubjectFields: Sendable {
  private let fields: Fields
  private let names: [String: BilingualText]
  private let domains: [ConceptID: String]

  init(_ knowledge: Knowledge) {
    fields = knowledge.fields
    names = knowledge.fieldNames
    domains = Dictionary(knowledge.lexicon.concepts.map { ($0.id, $0.domain) }) { first, _ in first
    }
  }

  /// The field of a row, such as `labour`; nil where no concept tells it.
  public func field(of row: ConcordanceRow) -> String? {
    fields.leading(of: row.correspondences.flatMap(\.sharedConcepts).compactMap { domains[$0] })
  }

  /// What a field is called; its own word where the rules give it no name.
  public func name(of field: String) -> BilingualText {
    names[field] ?? BilingualText(vi: field, en: field)
  }
}

extension Knowledge {
  /// What fields of law are called: as the lexicon divides the law, and as the facts on treaties do.
  var fieldNames: [String: BilingualText] {
    let own = fields.names.compactMap { id, names -> (String, BilingualText)? in
      guard let vi = names[.vietnamese], let en = names[.english] else { return nil }
      return (id, BilingualText(vi: vi, en: en))
    }
    let ofTreaties = status.treaties.compactMap(\.field).map { field in
      (field.id, BilingualText(vi: field.name.vi, en: field.name.en))
    }
    return Dictionary(own + ofTreaties) { first, _ in first }
  }
}

extension CompatibilityAnalyzer {
  /// Which field of law a row speaks of.
  public var subjectFields: SubjectFields { SubjectFields(knowledge) }

  /// The words of reports in the language of the options.
  public var wording: Wording { knowledge.wording(in: options.language) }

  /// SHA-256 of all that decides a result beside the texts: version, rules, lexicon, status facts and
  /// options, lower-case hexadecimal.
  public var digest: String {
    let parts =
      [ToolVersion.current] + knowledge.digests + [
        options.asOf?.description ?? "", options.language.code, String(options.candidates),
        String(options.threshold),
      ]
    return SHA256.hexDigest(of: Array(parts.joined(separator: "\u{0}").utf8))
  }

  /// What makes the reports, as they name it.
  ///
  /// - Parameter corpus: the domestic documents.
  public func tool(for corpus: PreparedCorpus) -> ToolDescription {
    tool(for: corpus.documents)
  }

  func tool(for corpus: [ReportedDocument]) -> ToolDescription {
    let lines = corpus.map { $0.name + "\n" + $0.sourceDigest + "\n" }
    return ToolDescription(
      version: ToolVersion.current, rulesDigest: knowledge.rulesDigest,
      lexiconDigest: knowledge.lexiconDigest, statusDigest: knowledge.statusDigest,
      corpusDigest: "sha256:" + SHA256.hexDigest(of: Array(lines.joined().utf8)))
  }
}
