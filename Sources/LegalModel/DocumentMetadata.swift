/// A language as an ISO 639-1 code.
public struct LanguageCode: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The code, lower case: `vi`, `en`, `nl`.
  public let code: String

  public init(_ code: String) { self.code = code }

  public static let vietnamese = LanguageCode("vi")
  public static let english = LanguageCode("en")

  /// Whether Pacta analyses texts in the language.
  public var isAnalysed: Bool { self == .vietnamese || self == .english }

  /// ISO 639-2 code as FRBR URIs use it.
  public var threeLetterCode: String {
    switch code {
    case "vi": "vie"
    case "en": "eng"
    case "fr": "fra"
    case "es": "spa"
    case "nl": "nld"
    case "ko": "kor"
    default: "und"
    }
  }

  public var description: String { code }

  public init(from decoder: any Decoder) throws {
    code = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

/// Where a document was read from.
public struct SourceDescription: Sendable, Hashable {
  /// Path as it was named; `-` for standard input.
  public var path: String
  /// Which instrument of the file it is, from 1.
  public var part: Int
  /// The part of the file's text that the instrument covers.
  public var span: SourceSpan
  /// `text`, `markdown`, `docx`, `akn`, `tota`.
  public var format: String
  /// Encoding of the bytes, such as `utf-8` or `utf-16le`.
  public var encoding: String
  /// Size of the file in bytes.
  public var bytes: Int
  /// SHA-256 of the file, lower-case hexadecimal; empty when nobody asked for it.
  public var sha256: String

  public init(
    path: String, part: Int, span: SourceSpan, format: String, encoding: String, bytes: Int,
    sha256: String
  ) {
    self.path = path
    self.part = part
    self.span = span
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// What a document says of itself: kind, number, title, issuer, dates, parties.
public struct DocumentMetadata: Sendable, Hashable {
  /// `constitution`, `code`, `law`, `ordinance`, `resolution`, `decree`, `decision`, `circular`,
  /// `directive`, `consolidation`, `treaty`, `agreement`, `statement` or `document`.
  public var kind: String
  /// Rank among Vietnamese legal documents, 1 (Constitution) downwards; nil outside that order.
  public var rank: Int?
  public var number: String?
  public var title: String?
  public var issuer: String?
  public var signer: String?
  public var place: String?
  public var language: LanguageCode
  public var issued: CalendarDate?
  public var effective: CalendarDate?
  public var expires: CalendarDate?
  public var status: String?
  /// Contracting parties: names, or ISO 3166 codes where the source gives those.
  public var parties: [String]
  public var authenticLanguages: [LanguageCode]
  public var workURI: WorkURI?
  public var source: SourceDescription

  public init(kind: String, language: LanguageCode, source: SourceDescription) {
    self.kind = kind
    self.language = language
    self.source = source
    parties = []
    authenticLanguages = []
  }
}

extension DocumentMetadata {
  /// Whether the document is an international instrument, by its kind.
  public var isTreaty: Bool { ["treaty", "agreement", "statement"].contains(kind) }
}
