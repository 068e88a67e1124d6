public import Citations
public import LegalModel
public import Lexicon

/// Reads what a document commands: one ``Norm`` for each duty, right, power or ban.
///
/// ```swift
/// let reader = NormReader(lexicon: lexicon, cues: cues, quantities: quantities)
/// for norm in reader.norms(of: document) { print(norm.modality, norm.bearer?.text ?? "–") }
/// ```
///
/// A language without cues gives no norms. Nothing is dropped silently: every provision with words
/// of its own gives a norm, a definition, or a ``Norm`` of modality `none` that names why it
/// commands nothing.
public struct NormReader: Sendable {
  /// Whose norms a document holds.
  public enum Order: Sendable {
    /// Of a State: no requirement kinds.
    case domestic
    /// Of a treaty or another commitment.
    case treaty
  }

  private let lexicon: Lexicon
  private let cues: [LanguageCode: NormCues]
  private let quantities: [LanguageCode: QuantityReader]

  /// Prepares a reader.
  ///
  /// - Parameters:
  ///   - lexicon: names the concepts of actions and objects.
  ///   - cues: one set a language.
  ///   - quantities: the amounts' words, one set a language.
  public init(lexicon: Lexicon, cues: [NormCues], quantities: [QuantityCues]) {
    self.lexicon = lexicon
    self.cues = Dictionary(cues.map { ($0.language, $0) }) { first, _ in first }
    self.quantities = Dictionary(
      quantities.map { ($0.language, QuantityReader(cues: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The norms of a document, in document order.
  ///
  /// - Parameters:
  ///   - document: a document in a language that is analysed; another one has no norms.
  ///   - order: whose norms they are; nil decides by the kind of document.
  ///   - citations: what was cited in it, given to the norms in whose words it stands.
  public func norms(
    of document: LegalDocument, order: Order? = nil, citations: [Citation] = []
  ) -> [Norm] {
    let language = document.metadata.language
    guard let cues = cues[language], let quantities = quantities[language] else { return [] }
    let order = order ?? (document.metadata.isTreaty ? .treaty : .domestic)
    var walker = UnitWalker(document, cues)
    var norms: [Norm] = []
    let cited = Dictionary(grouping: citations, by: \.provision)
    let choices = document.variants.isEmpty ? nil : DraftChoices(document)
    for unit in walker.walk().flatMap({ choices?.readings(of: $0) ?? [$0] }) {
      let reader = UnitReader(
        unit: unit, document: document, cues: cues, quantities: quantities, lexicon: lexicon,
        order: order, citations: unit.members.flatMap { cited[$0] ?? [] })
      norms += reader.norms()
    }
    return norms
  }
}
