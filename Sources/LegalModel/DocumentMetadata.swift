/// A language as an ISO 639-1 code.
public struct LanguageCode: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The code, lower case: `vi`, `en`, `nl`.
  public let code: String

  /// Wraps a code; it is not checked.
  public init(_ code: String) { self.code = code }

  /// Vietnamese, `vi`.
  public static let vietnamese = LanguageCode("vi")
  /// English, `en`.
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

  /// Reads a code.
  ///
  /// - Throws: `DecodingError` for anything but text.
  public init(from decoder: any Decoder) throws {
    code = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the code.
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

  /// Describes a source.
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
  /// Number of the act, such as `45/2019/QH14`; nil where none is printed.
  public var number: String?
  /// Title in one line; nil where none is printed.
  public var title: String?
  /// Who issued it, as printed; nil where it is not told.
  public var issuer: String?
  /// Who signed it, as printed; nil where it is not told.
  public var signer: String?
  /// Where it was signed; nil where it is not told.
  public var place: String?
  /// Language of the text.
  public var language: LanguageCode
  /// The day of issue or signature; nil where it is not told.
  public var issued: CalendarDate?
  /// The day of entry into force that the document or its file gives for all of it; nil where none does.
  public var effective: CalendarDate?
  /// The day on which it ends, where the file tells it.
  public var expires: CalendarDate?
  /// The status that the file tells, in its words.
  public var status: String?
  /// Contracting parties: names, or ISO 3166 codes where the source gives those.
  public var parties: [String]
  /// The languages in which a treaty is authentic; empty where it is not told.
  public var authenticLanguages: [LanguageCode]
  /// Address of the work, whatever its versions; nil where too little is known.
  public var workURI: WorkURI?
  /// Where it was read from.
  public var source: SourceDescription

  /// Makes metadata in which nothing else is known.
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
