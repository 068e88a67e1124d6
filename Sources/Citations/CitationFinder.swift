public import LegalModel

/// Finds citations in Vietnamese and English texts.
///
/// ```swift
/// let finder = CitationFinder(knowledge)
/// finder.references(in: Array("theo khoản 2 Điều 5 của Luật này".utf8), language: .vietnamese,
///   at: ProvisionID("art_7"))  // one reference to art_5__para_2
/// ```
public struct CitationFinder: Sendable {
  private let languages: [LanguageCode: FinderLanguage]

  /// Makes the words of the knowledge ready for finding.
  public init(_ knowledge: CitationKnowledge) {
    var languages: [LanguageCode: FinderLanguage] = [:]
    for cues in knowledge.cues {
      languages[cues.language] = FinderLanguage(cues, knowledge.instruments)
    }
    self.languages = languages
  }

  /// The citations of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8, NFC.
  ///   - language: a language without words gives no citations.
  ///   - place: the eId of the provision in which the text stands.
  ///   - hasPlainArticles: whether articles of the document have plain numbers, so that
  ///     `Article 5.7` is paragraph 7 of article 5.
  public func references(
    in text: [UInt8], language: LanguageCode, at place: ProvisionID, hasPlainArticles: Bool = false
  ) -> [CitedReference] {
    guard let words = languages[language] else { return [] }
    var reading = TextReading(
      CitationText(bytes: text), words, CitationPlace(place), hasPlainArticles: hasPlainArticles)
    reading.read()
    return reading.found
  }

  /// The citations of a document, in its order. Its own number, as its letterhead prints it, is none.
  public func citations(in document: LegalDocument) -> [Citation] {
    guard let words = languages[document.metadata.language] else { return [] }
    let isPlain = !document.provisions.contains {
      $0.kind == .article && !$0.isQuoted && ($0.number?.contains(".") ?? false)
    }
    var citations: [Citation] = []
    for (index, provision) in document.provisions.enumerated() where !provision.kind.isApparatus {
      let passage = document.passage(of: provision)
      guard words.scanner.next(in: passage.bytes, from: 0) != nil else { continue }
      var reading = TextReading(
        CitationText(bytes: passage.bytes), words, CitationPlace(provision.id),
        hasPlainArticles: isPlain)
      reading.read()
      for reference in reading.found
      where reference.document == nil || reference.document != document.metadata.number
        || !reference.targets.isEmpty
      {
        citations.append(
          Citation(
            provision: index, span: passage.span(of: reference.range, in: document.source),
            reference: reference))
      }
    }
    return citations
  }
}

/// The words and names of one language, ready for finding; a reference to what never changes.
final class FinderLanguage: Sendable {
  let words: CitationWords
  let scanner: CueScanner
  let names: FoldedNames
  let abbreviations: WordList
  let abbreviated: [KnownInstrument]

  init(_ cues: CitationCues, _ instruments: [KnownInstrument]) {
    var short: [String] = []
    var abbreviated: [KnownInstrument] = []
    for instrument in instruments {
      for name in instrument.names where FoldedNames.isAbbreviation(name) {
        short.append(name)
        abbreviated.append(instrument)
      }
    }
    words = CitationWords(cues)
    names = FoldedNames(instruments)
    abbreviations = WordList(short, .exact)
    self.abbreviated = abbreviated
    scanner = CueScanner(words, short)
  }
}

extension ProvisionKind {
  /// Whether the unit stands around the law: contents, signatures, recipients.
  var isApparatus: Bool {
    switch self {
    case .toc, .signature, .recipients: true
    default: false
    }
  }
}
