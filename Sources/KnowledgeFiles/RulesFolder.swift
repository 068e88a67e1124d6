public import Applicability
public import Citations
public import Comparison
public import Findings
public import Foundation
import LegalModel
public import Lexicon
public import Norms
public import RuleEngine

/// The shipped knowledge, read: lexicon, cues and wordings, with digests of their files.
public struct Knowledge: Sendable {
  /// The bilingual lexicon.
  public let lexicon: Lexicon
  /// Words with their renderings in the other language.
  public let translations: TermBase
  /// How often the words of Vietnamese law stand in it.
  public let frequencies: TermFrequencies
  /// How often words stand in treaties, a table for each language that was counted.
  public let treatyFrequencies: [TermFrequencies]
  /// What the words of each language do in a text.
  public let wordClasses: [WordClasses]
  /// How each language commands.
  public let normCues: [NormCues]
  /// How each language writes amounts.
  public let quantityCues: [QuantityCues]
  /// One wording for each report language.
  public let wordings: [Wording]
  /// The words and names by which citations are known.
  public let citations: CitationKnowledge
  /// The words of amending instructions; none for a folder without them.
  public let amendments: [AmendmentCues]
  /// The words of clauses on commencement and validity; none for a folder without them.
  public let validity: [ValidityCues]
  /// How treaties bind Viet Nam.
  public let status: StatusBase
  /// SHA-256 over the names and bytes of the files on the status of treaties.
  public let statusDigest: String
  /// What follows from findings for the procedure; none for a folder without such rules.
  public let consequences: [Consequence]
  /// The named sets of phrases that rules ask for.
  public let signals: SignalFinder
  /// The pieces of legal content that are looked for on both sides.
  public let elements: ElementFinder
  /// Which fields of law lie near to one another.
  public let fields: Fields
  /// How units of amounts convert.
  public let scales: MeasureScales
  /// The rules of judgement.
  public let rules: RuleBase
  /// The kinds of conflict that rules name; none for a folder without them.
  public let kinds: [ConflictKind]
  /// SHA-256 over the names and bytes of all files that decide a result or its words.
  public let rulesDigest: String
  /// SHA-256 over the names and bytes of the lexicon files.
  public let lexiconDigest: String
}

/// Reads a rules folder from disk.
public enum RulesFolder {
  /// Reads all knowledge; files are taken in the order of their names.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func read(_ folder: URL) throws(KnowledgeError) -> Knowledge {
    try read(folder, judging: try judging(folder), wordings: files(in: folder, named: "wording"))
  }

  /// Reads what it takes to try rules; the words of reports are no part of it.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func read(
    _ folder: URL, trying rules: RuleFolder
  ) throws(KnowledgeError) -> Knowledge {
    let scales = try ScalesFile.scales(from: files(in: folder, named: "scales"))
    let judging = JudgingKnowledge(
      signals: rules.signals, elements: rules.elements,
      fields: try FieldsFile.fields(from: optionalFiles(in: folder, named: "fields")),
      scales: scales, rules: RuleBase(rules.entries.map(\.rule)),
      sources: [])
    return try read(folder, judging: judging, wordings: nil)
  }

  private static func read(
    _ folder: URL, judging: JudgingKnowledge, wordings: [KnowledgeSource]?
  ) throws(KnowledgeError) -> Knowledge {
    let lexicon = try files(in: folder, named: "lexicon")
    let words = try optionalFiles(in: folder, named: "words")
    let spelling = try WordsFile.spelling(from: words)
    let translations = try optionalFiles(in: folder, named: "translations")
    let counts = try optionalFiles(in: folder, named: "frequencies")
    let frequencies = try self.frequencies(from: counts)
    let citations = try files(in: folder, named: "citations")
    let norms = try files(in: folder, named: "norms")
    let quantities = try files(in: folder, named: "quantities")
    let amendments = try optionalFiles(in: folder, named: "amendments")
    let validity = try optionalFiles(in: folder, named: "validity")
    let status = try optionalFiles(in: folder, named: "status")
    let consequences = try optionalFiles(in: folder, named: "consequences")
    let kinds = try optionalFiles(in: folder, named: "kinds")
    return Knowledge(
      lexicon: try LexiconFile.lexicon(from: lexicon, spelling: spelling),
      translations: try TermBaseFile.termBase(from: translations, spelling: spelling),
      frequencies: frequencies.first { $0.language == .vietnamese }
        ?? TermFrequencies(rest: unknownShare, shares: [:]),
      treatyFrequencies: frequencies.filter { $0.language != .vietnamese },
      wordClasses: try words.map { source throws(KnowledgeError) in
        try WordsFile.classes(from: source)
      },
      normCues: try each(norms, of: "norms", in: folder, \.language, NormCuesFile.cues),
      quantityCues: try each(
        quantities, of: "quantities", in: folder, \.language, QuantityCuesFile.cues),
      wordings: try wordings.map { sources throws(KnowledgeError) in
        try each(sources, of: "wording", in: folder, \.language, WordingFile.wording)
      } ?? [],
      citations: try CitationCuesFile.knowledge(from: citations),
      amendments: try amendments.map { source throws(KnowledgeError) in
        try AmendmentCuesFile.cues(from: source)
      },
      validity: try validity.map { source throws(KnowledgeError) in
        try ValidityCuesFile.cues(from: source)
      }, status: try StatusFile.base(from: status), statusDigest: digest(of: status),
      consequences: try self.consequences(folder, from: consequences),
      signals: judging.signals, elements: judging.elements, fields: judging.fields,
      scales: judging.scales, rules: judging.rules,
      kinds: try kinds.first.map(ConflictKindsFile.kinds) ?? [],
      rulesDigest: digest(
        of: lexicon + words + translations + counts + citations + norms + quantities + amendments
          + validity + consequences + kinds
          + (wordings ?? []) + judging.sources),
      lexiconDigest: digest(of: lexicon + words + translations))
  }

  /// Reads one value a language; Vietnamese and English must be among them.
  private static func each<Value>(
    _ sources: [KnowledgeSource], of name: String, in folder: URL,
    _ language: (Value) -> LanguageCode,
    _ read: (KnowledgeSource) throws(KnowledgeError) -> Value
  ) throws(KnowledgeError) -> [Value] {
    var values: [Value] = []
    for source in sources { values.append(try read(source)) }
    for needed in [LanguageCode.vietnamese, .english]
    where !values.contains(where: { language($0) == needed }) {
      throw KnowledgeError(
        code: .missingKey, file: folder.appendingPathComponent(name).path, line: nil,
        problem: "there is no file of '\(name)' in '\(needed)'",
        remedy: "Add the file \(needed).yaml")
    }
    return values
  }

  /// Reads the words of citations alone.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func citations(_ folder: URL) throws(KnowledgeError) -> CitationKnowledge {
    try CitationCuesFile.knowledge(from: files(in: folder, named: "citations"))
  }

  /// Reads the words of amending instructions alone; none where the folder has none.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func amendments(_ folder: URL) throws(KnowledgeError) -> [AmendmentCues] {
    var cues: [AmendmentCues] = []
    for source in try optionalFiles(in: folder, named: "amendments") {
      cues.append(try AmendmentCuesFile.cues(from: source))
    }
    return cues
  }

  /// Reads the status facts of treaties alone; none where the folder has none.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func status(_ folder: URL) throws(KnowledgeError) -> StatusBase {
    try StatusFile.base(from: optionalFiles(in: folder, named: "status"))
  }

  /// Reads the words of clauses on commencement and validity alone; none where the folder has none.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func validity(_ folder: URL) throws(KnowledgeError) -> [ValidityCues] {
    var cues: [ValidityCues] = []
    for source in try optionalFiles(in: folder, named: "validity") {
      cues.append(try ValidityCuesFile.cues(from: source))
    }
    return cues
  }

  /// Reads the words of reports alone.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func wordings(_ folder: URL) throws(KnowledgeError) -> [Wording] {
    try each(
      files(in: folder, named: "wording"), of: "wording", in: folder, \.language,
      WordingFile.wording)
  }

  /// Reads the lexicon alone.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func lexicon(_ folder: URL) throws(KnowledgeError) -> Lexicon {
    try LexiconFile.lexicon(
      from: try files(in: folder, named: "lexicon"),
      spelling: try WordsFile.spelling(from: try optionalFiles(in: folder, named: "words")))
  }

  /// Everything that is wrong with the files of the lexicon; none when it can be used.
  public static func lexiconProblems(_ folder: URL) -> [KnowledgeError] {
    do {
      return LexiconFile.problems(
        in: try files(in: folder, named: "lexicon"),
        spelling: try WordsFile.spelling(from: try optionalFiles(in: folder, named: "words")))
    } catch {
      return [error]
    }
  }

  /// The word classes of each language, in the order of the file names.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func wordClasses(_ folder: URL) throws(KnowledgeError) -> [WordClasses] {
    var classes: [WordClasses] = []
    for file in try files(in: folder, named: "words") {
      classes.append(try WordsFile.classes(from: file))
    }
    return classes
  }

  private static func frequencies(
    from sources: [KnowledgeSource]
  ) throws(KnowledgeError) -> [TermFrequencies] {
    var tables: [TermFrequencies] = []
    for source in sources { tables.append(try FrequenciesFile.frequencies(from: source)) }
    return tables
  }

  /// The share of a word where nothing was counted.
  private static let unknownShare = 0.001

  /// The files of a folder that may be absent.
  static func optionalFiles(
    in folder: URL, named name: String
  ) throws(KnowledgeError) -> [KnowledgeSource] {
    let place = folder.appendingPathComponent(name).path
    return FileManager.default.fileExists(atPath: place) ? try files(in: folder, named: name) : []
  }

  static func files(
    in folder: URL, named name: String
  ) throws(KnowledgeError) -> [KnowledgeSource] {
    let place = folder.appendingPathComponent(name)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
      throw KnowledgeError(
        code: .unreadableFile, file: place.path, line: nil, problem: "the folder cannot be read",
        remedy: "Check that it exists and may be read")
    }
    var sources: [KnowledgeSource] = []
    for file in names.sorted() where file.hasSuffix(".yaml") {
      sources.append(
        try source(at: place.appendingPathComponent(file), name: name + "/" + file))
    }
    guard !sources.isEmpty else {
      throw KnowledgeError(
        code: .unreadableFile, file: place.path, line: nil, problem: "the folder has no .yaml file",
        remedy: "Name a complete rules folder")
    }
    return sources
  }

  static func source(
    at url: URL, name: String
  ) throws(KnowledgeError) -> KnowledgeSource {
    guard let content = try? Data(contentsOf: url),
      let text = String(bytes: content, encoding: .utf8)
    else {
      throw KnowledgeError(
        code: .unreadableFile, file: url.path, line: nil,
        problem: "the file cannot be read as UTF-8 text", remedy: "Check its rights and encoding")
    }
    return KnowledgeSource(name: name, text: text)
  }

  private static func digest(of sources: [KnowledgeSource]) -> String {
    var bytes: [UInt8] = []
    for source in sources {
      bytes.append(contentsOf: source.name.utf8)
      bytes.append(0)
      bytes.append(contentsOf: source.text.utf8)
      bytes.append(0)
    }
    return "sha256:" + SHA256.hexDigest(of: bytes)
  }
}
