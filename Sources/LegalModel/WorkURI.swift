/// A FRBR work URI in the Akoma Ntoso naming convention:
/// `/akn/vn/act/luat/2019-11-20/45-2019-qh14`.
public struct WorkURI: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The URI.
  public let value: String

  /// Wraps a URI; it is not checked.
  public init(_ value: String) { self.value = value }

  /// Builds a URI of its components; a missing date is left out.
  public init(
    country: String, type: String, subtype: String?, date: CalendarDate?, name: String
  ) {
    var components = ["akn", country, type]
    if let subtype { components.append(subtype) }
    if let date { components.append(date.description) }
    components.append(WorkURI.slug(name))
    value = "/" + components.joined(separator: "/")
  }

  public var description: String { value }

  /// The expression URI in a language, and at a date where one is known.
  public func expression(language: LanguageCode, date: CalendarDate?) -> String {
    value + "/" + language.threeLetterCode + "@" + (date?.description ?? "")
  }

  /// Lower case, letters and digits of any script kept, everything else a single hyphen.
  public static func slug(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }

  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
