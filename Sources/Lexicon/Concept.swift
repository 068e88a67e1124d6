public import LegalModel

/// The stable name of a concept: lower-case words joined by hyphens, such as `industrial-design`.
public struct ConceptID: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The name itself.
  public let value: String

  /// Wraps a name.
  public init(_ value: String) { self.value = value }

  public var description: String { value }

  public static func < (left: ConceptID, right: ConceptID) -> Bool { left.value < right.value }

  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// One legal idea with the terms that express it in Vietnamese and in English.
public struct Concept: Sendable, Hashable {
  /// Name, unique in a lexicon.
  public let id: ConceptID
  /// Vietnamese terms, the preferred one first; never empty in a lexicon that was read from files.
  public let vietnamese: [String]
  /// English terms, the preferred one first; never empty in a lexicon that was read from files.
  public let english: [String]
  /// Field of law, such as `labour`.
  public let domain: String
  /// Whether the concept says what a text is about. Words of duty, of structure and of the
  /// assessment itself are not topical: they occur everywhere and rank nothing.
  public let isTopical: Bool
  /// Concepts that hold everything this one holds, such as `person` for `worker`.
  public let broader: [ConceptID]
  /// Concepts worth looking at beside this one, without either holding the other.
  public let related: [ConceptID]
  /// The class of person that the concept itself declares; see ``Lexicon/personClass(of:)`` for the
  /// one that holds for it.
  public let personClass: PersonClass?
  /// Further English forms that are matched and never shown: inflected verbs, other spellings.
  public let englishForms: [String]
  /// A remark for experts; nil where there is none.
  public let note: String?
  /// Where the terms were seen, as names of sources of the lexicon file.
  public let seen: [String]

  /// Makes a concept; the first term of each language is the preferred one.
  public init(
    id: ConceptID, vietnamese: [String], english: [String], domain: String, isTopical: Bool = true,
    broader: [ConceptID] = [], related: [ConceptID] = [], personClass: PersonClass? = nil,
    englishForms: [String] = [], note: String? = nil, seen: [String] = []
  ) {
    self.id = id
    self.vietnamese = vietnamese
    self.english = english
    self.domain = domain
    self.isTopical = isTopical
    self.broader = broader
    self.related = related
    self.personClass = personClass
    self.englishForms = englishForms
    self.note = note
    self.seen = seen
  }

  /// All terms in a language, the preferred one first; none for a language other than vi and en.
  public func terms(in language: LanguageCode) -> [String] {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    default: []
    }
  }

  /// The preferred term in a language, or the concept's name where it has none.
  public func preferredTerm(in language: LanguageCode) -> String {
    terms(in: language).first ?? id.value
  }
}

/// One place of a text that names a concept.
public struct ConceptMatch: Sendable, Hashable {
  /// The concept that is named.
  public let concept: ConceptID
  /// The bytes that name it, from the first byte of the first word to the end of the last.
  public let range: Range<Int>

  /// Makes a match.
  public init(concept: ConceptID, range: Range<Int>) {
    self.concept = concept
    self.range = range
  }
}
