internal import LegalModel

/// How provision kinds and Akoma Ntoso 3.0 elements stand for each other.
enum AkomaNtosoVocabulary {
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// Namespace of what Pacta adds where the standard has no place for it.
  static let pactaNamespace = "urn:pacta:akn:1"
  /// Name of the generic container that only holds a quotation between other units.
  static let quotation = "quotation"

  /// The hierarchical element of a kind; nil where a generic container stands for it.
  static func element(for kind: ProvisionKind) -> String? {
    switch kind {
    case .part, .chapter, .section, .subsection, .article, .paragraph, .point: kind.rawValue
    case .dash: "indent"
    default: nil
    }
  }

  /// The kind of a hierarchical element; nil for an element that is none.
  ///
  /// - Parameter name: its `name` attribute, which tells generic containers apart.
  static func kind(of element: String, name: String?) -> ProvisionKind? {
    if element == "hcontainer" { return name.flatMap(ProvisionKind.init(rawValue:)) ?? .unplaced }
    return kinds[element]
  }

  private static let kinds: [String: ProvisionKind] = [
    "book": .part, "tome": .part, "part": .part, "subpart": .section, "chapter": .chapter,
    "subchapter": .section, "title": .section, "subtitle": .subsection, "division": .section,
    "subdivision": .subsection, "section": .section, "subsection": .subsection,
    "article": .article, "rule": .article, "paragraph": .paragraph, "subrule": .paragraph,
    "clause": .paragraph, "subclause": .point, "level": .paragraph, "alinea": .paragraph,
    "transitional": .paragraph, "list": .paragraph, "sublist": .point, "point": .point,
    "subparagraph": .subpoint, "indent": .dash, "proviso": .tail,
  ]

  /// Elements that are documents.
  static let documentTypes: Set<String> = [
    "act", "bill", "doc", "statement", "amendment", "judgment", "debate", "debateReport",
    "amendmentList", "officialGazette", "documentCollection", "portion",
  ]

  /// Elements whose content is one run of text.
  static let lines: Set<String> = [
    "p", "block", "tocItem", "listIntroduction", "listWrapUp", "caption", "num", "heading",
    "subheading", "docTitle", "docNumber", "docType", "docProponent", "docDate", "h1", "h2",
  ]

  /// Elements that hold blocks and are no unit of their own.
  static let blockContainers: Set<String> = [
    "intro", "content", "wrapUp", "blockContainer", "container", "div", "formula", "longTitle",
    "tblock", "recitals", "citations", "ul", "ol", "body", "mainBody", "collectionBody",
    "interstitial", "components", "attachments", "portionBody", "amendmentBody", "judgmentBody",
    "debateBody", "introduction", "background", "motivation", "decision", "arguments",
  ]
}
