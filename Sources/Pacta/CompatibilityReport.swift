public import Alignment
public import Applicability
public import Findings
public import LegalModel
public import RuleEngine

/// The value that every report format is written from. It needs no source file any more.
public struct CompatibilityReport: Sendable {
  /// Version and knowledge that made the report.
  public let tool: ToolDescription
  /// What the analysis was told.
  public let options: AnalysisOptions
  /// The instruments of the treaty.
  public let treaty: [ReportedDocument]
  /// The domestic documents.
  public let corpus: [ReportedDocument]
  /// The table of concordance.
  public let concordance: Concordance
  /// One assessment for each row, in the order of the rows.
  public let assessments: [Assessment]
  /// Legal results, in the order of the rows.
  public let findings: [Finding]
  /// What the findings call for under the law on treaties, in the order of the rules of procedure.
  public let procedure: [ProcedureAdvice]
  /// Inputs that could not be read.
  public let failures: [InputFailure]
  /// Remarks on the analysis as a whole; those on a document are with the document.
  public let diagnostics: [Diagnostic]
  /// The amendments by which domestic units have their text: the last one, by index of the unit.
  public let amendments: [Int: ProvisionChange]
  /// How Viet Nam stands to each of the treaty's instruments on the day; nil for one that is not known.
  public let standings: [TreatyStanding?]
  /// What is known of treaties in the treaty's field; their texts were not compared.
  public let sameField: SameField
  /// The rules by which it was judged, by name.
  public let rules: [RuleDescriptor]
  /// The words for each language.
  public let wordings: [Wording]
  /// What the kinds of conflict are called, by the names that findings give.
  public let kinds: [String: BilingualText]
  /// What fields of law are called, by the names that manifests give.
  public let fieldNames: [String: BilingualText]
  /// The earlier report that this one is measured by; nil without one.
  public var baseline: Baseline? = nil

  /// The words of the report's language.
  public var wording: Wording { wording(in: options.language) }

  /// The words of a language; those of the first table where none is in that language.
  public func wording(in language: LanguageCode) -> Wording {
    wordings.first { $0.language == language } ?? wordings[0]
  }
}

/// What made a report: version, and digests of the knowledge and texts used.
public struct ToolDescription: Sendable, Hashable {
  /// Version of Pacta.
  public let version: String
  /// Digest of all rules files.
  public let rulesDigest: String
  /// Digest of the lexicon files.
  public let lexiconDigest: String
  /// Digest of the files on the status of treaties.
  public let statusDigest: String
  /// Digest of the domestic texts, in their order.
  public let corpusDigest: String
}

/// A document as a report shows it.
public struct ReportedDocument: Sendable, Hashable {
  /// Its name in the report: number, id in the manifest, or file name.
  public let name: String
  /// What the document says of itself.
  public let metadata: DocumentMetadata
  /// SHA-256 of the source, lower-case hexadecimal: of the file, or of its normalised text where the
  /// reader gave none.
  public let sourceDigest: String
  /// Subject fields from the manifest.
  public let fields: [String]
  /// Whether the manifest says that it holds all law of its fields.
  public let isComplete: Bool
  /// The provision to which the analysis was confined.
  public let pick: ProvisionPick?
  /// How many units of each kind were read, quoted ones left out.
  public let unitCounts: [ProvisionKind: Int]
  /// How many units were compared.
  public let comparedUnits: Int
  /// How many units were left aside, by kind.
  public let excluded: [ProvisionKind: Int]
  /// Trouble met while reading.
  public let diagnostics: [Diagnostic]
  /// Where the spans that the report points at stand in the file; empty where that is no text.
  public internal(set) var regions: [SourceSpan: TextRegion] = [:]

  /// Whether it is an international instrument and no act of a State.
  public var isTreaty: Bool { metadata.isTreaty }
}
