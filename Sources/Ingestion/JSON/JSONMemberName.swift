internal import LegalModel

/// The name of a member, taken apart: `content_en` is `content` in English.
struct JSONMemberName: Hashable {
  /// What a member is for.
  enum Role: Equatable {
    case number
    case heading
    case text
    /// Units of a kind; nil where each says itself what it is.
    case units(ProvisionKind?)
    case type
    case metadata
    case unknown
  }

  /// Small letters and digits only.
  let base: String
  let language: LanguageCode?

  init(_ name: String) {
    let parts = name.split { $0 == "_" || $0 == "-" }
    let tail = parts.last?.lowercased() ?? ""
    if parts.count > 1, JSONMemberName.languages.contains(tail) {
      language = LanguageCode(tail)
      base = parts.dropLast().joined().lowercased()
    } else {
      language = nil
      base = parts.joined().lowercased()
    }
  }

  /// What the member is for inside a unit of a kind.
  func role(of value: JSONValue, inside kind: ProvisionKind?) -> Role {
    if let role = JSONMemberName.roles[base] {
      if case .units = role, case .string = value.content, base == "treaty" { return .heading }
      return role
    }
    if let own = JSONMemberName.kinds[base] {
      if !value.isScalar { return .units(own) }
      if own == kind { return .number }
      return own == .preamble || own == .signature ? .units(own) : .unknown
    }
    return .unknown
  }

  /// Whether a member says in which language the text is.
  var isOfText: Bool {
    switch JSONMemberName.roles[base] {
    case .metadata, .type, .number: false
    case nil: JSONMemberName.kinds[base] != nil
    default: true
    }
  }

  /// The kind that a word names: the name of a member, or the value of `type`.
  static func kind(of word: String) -> ProvisionKind? { kinds[JSONMemberName(word).base] }

  /// Languages by which names of members end.
  static let languages: Set<String> = [
    "ar", "de", "en", "es", "fr", "id", "it", "ja", "km", "ko", "lo", "ms", "nl", "pt", "ru", "th",
    "vi", "zh",
  ]

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    func add(_ names: [String], _ role: Role) { for name in names { roles[name] = role } }
    add(["number", "num", "no", "nr", "label", "articlenumber", "articleno"], .number)
    add(["title", "heading", "name", "caption"], .heading)
    add(["content", "text", "body", "value"], .text)
    add(
      ["children", "elements", "nodes", "provisions", "units", "treaty", "document", "agreement"],
      .units(nil))
    add(["type", "kind"], .type)
    add(
      [
        "meta", "metadata", "totalarticles", "source", "sourceurl", "url", "id", "eid", "language",
        "lang", "country", "parties", "summary", "keyword", "keywords", "status", "date", "version",
        "license", "licence",
      ] + JSONTreatyMetadata.signed + JSONTreatyMetadata.inForce + JSONTreatyMetadata.ended,
      .metadata)
    return roles
  }()

  private static let kinds: [String: ProvisionKind] = [
    "article": .article, "articles": .article, "chapter": .chapter, "chapters": .chapter,
    "part": .part, "parts": .part, "section": .section, "sections": .section,
    "subsection": .subsection, "subsections": .subsection, "annex": .annex, "annexes": .annex,
    "appendix": .annex, "appendices": .annex, "paragraph": .paragraph, "paragraphs": .paragraph,
    "point": .point, "points": .point, "item": .point, "items": .point, "clause": .paragraph,
    "clauses": .paragraph, "subparagraph": .point, "subparagraphs": .point, "preamble": .preamble,
    "recitals": .preamble, "conclusion": .signature, "conclusions": .signature,
    "testimonium": .signature, "signature": .signature, "signatures": .signature,
  ]
}
