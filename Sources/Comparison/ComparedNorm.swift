public import LegalModel
public import Lexicon
public import Norms

/// What a comparison knows beside the two texts: terms, their weights, signals, scales.
public struct ComparisonKnowledge: Sendable {
  /// Reads texts into terms that both languages share.
  public let pivot: PivotReader
  /// How much a term tells.
  public let frequencies: TermFrequencies
  /// Which words say what a text is about.
  public let content: ContentWords
  /// Finds the signals of the rules.
  public let signals: SignalFinder
  /// Finds the elements of the rules.
  public let elements: ElementFinder
  /// Which fields of law lie near to one another.
  public let fields: Fields
  /// Converts units of amounts.
  public let scales: MeasureScales

  /// Puts the knowledge together.
  public init(
    pivot: PivotReader, frequencies: TermFrequencies, content: ContentWords,
    signals: SignalFinder, elements: ElementFinder, fields: Fields,
    scales: MeasureScales
  ) {
    self.pivot = pivot
    self.frequencies = frequencies
    self.content = content
    self.signals = signals
    self.elements = elements
    self.fields = fields
    self.scales = scales
  }
}

/// A norm as it is compared: with its core terms and the signals in its sentence.
public struct ComparedNorm: Sendable {
  /// The norm.
  public let norm: Norm
  /// The sentence as read, chapeau included.
  public let text: [UInt8]
  /// What it is about: the terms of subject, persons and action, without the words of command.
  public let terms: [WeightedTerm]
  /// The signals in the sentence.
  public let signals: Set<Int>
  /// Whether a private person or body bears it: what such a one may do is a right, and no option of a
  /// State.
  public let isPrivate: Bool
  let hits: [SignalHit]
  /// The elements that the sentence names, as treaties put them.
  let elements: Set<Int>

  /// How much a term of the heading tells, beside one of the norm itself.
  private static let headingShare = 0.5

  /// Reads a norm for comparison.
  ///
  /// - Parameters:
  ///   - norm: the norm.
  ///   - language: the language of its text.
  ///   - heading: the terms of the headings above it, which say what a short norm leaves out.
  ///   - knowledge: the terms, elements and signals to look for.
  public init(
    _ norm: Norm, language: LanguageCode, heading: [WeightedTerm] = [],
    knowledge: ComparisonKnowledge
  ) {
    self.norm = norm
    text = Array(norm.sentence.text.utf8)
    hits = knowledge.signals.hits(in: text, language: language)
    signals = Set(hits.map(\.signal))
    let classes = norm.bearerConcepts.compactMap(knowledge.pivot.lexicon.personClass)
    isPrivate = !classes.isEmpty && !classes.contains(where: \.isPublic)
    elements = knowledge.elements.named(in: text, language: language)
    let parts = ComparedNorm.core(of: norm)
    let own = parts.flatMap { part in
      WeightedTerm.terms(of: Array(part.utf8), language: language, knowledge: knowledge)
    }
    let known = Set(own.map(\.term.alternatives))
    terms =
      own
      + heading.filter { !known.contains($0.term.alternatives) }
      .map { $0.weighing(ComparedNorm.headingShare) }
  }

  /// The parts that say what the norm is about. Who is bound as a State says nothing about it.
  private static func core(of norm: Norm) -> [String] {
    var parts: [NormPart?] = [
      norm.definedTerm, norm.subject, norm.beneficiary, norm.action, norm.sanction,
    ]
    if norm.modality == .right || norm.action == nil { parts.insert(norm.bearer, at: 0) }
    parts += norm.conditions.map(\.part)
    let texts = parts.compactMap { $0?.text }
    return texts.isEmpty ? [norm.sentence.text] : texts
  }
}

/// A unit of one side, read for comparison.
public struct ComparedProvision: Sendable {
  /// The words of the unit, with the heading of its article in front.
  public let text: [UInt8]
  /// Language of the words.
  public let language: LanguageCode
  /// What the unit commands.
  public let norms: [ComparedNorm]
  /// The signals in the whole unit.
  public let signals: Set<Int>
  /// The terms of the whole unit.
  public let terms: [WeightedTerm]
  /// Rank of the instrument in the hierarchy of norms, from 1 for the constitution; nil when unknown.
  public let rank: Int?
  /// The same for the units of one article; nil where no article is known.
  public let article: Int?
  let pivot: PivotText
  /// The elements that the unit has, as laws put them.
  let elements: Set<Int>
  /// The domains of the concepts that it names, general ones left out.
  let domains: Set<String>

  /// Reads a unit.
  ///
  /// - Parameters:
  ///   - text: heading and words.
  ///   - headings: the words above it that say what it is about; empty on the domestic side.
  ///   - language: the language of the text.
  ///   - norms: what was read in them.
  ///   - rank: see ``rank``.
  ///   - article: see ``article``.
  ///   - knowledge: the terms, elements and signals to look for.
  public init(
    text: [UInt8], headings: [UInt8] = [], language: LanguageCode, norms: [Norm],
    rank: Int? = nil, article: Int? = nil, knowledge: ComparisonKnowledge
  ) {
    self.text = text
    self.language = language
    self.rank = rank
    self.article = article
    let heading = WeightedTerm.terms(of: headings, language: language, knowledge: knowledge)
    self.norms = norms.map {
      ComparedNorm($0, language: language, heading: heading, knowledge: knowledge)
    }
    signals = knowledge.signals.signals(of: text, language: language)
    pivot = PivotText(text, language: language, reader: knowledge.pivot)
    terms = WeightedTerm.terms(pivot.terms, of: text, language: language, knowledge: knowledge)
    domains = knowledge.fields.domains(of: terms, knowledge.pivot.lexicon)
    elements = knowledge.elements.present(in: text, language: language)
  }

  /// The elements that the norms of a treaty clause name, in their order.
  public var namedElements: [Int] {
    norms.reduce(into: Set<Int>()) { $0.formUnion($1.elements) }.sorted()
  }

  /// Whether the unit has a term.
  func has(_ term: PivotTerm) -> Bool { pivot.count(of: term) > 0 }
}
