internal import LegalModel

/// What the members of a JSON treaty outside its text say of it.
struct JSONTreatyMetadata {
  private let file: [UInt8]
  private var titles: [String] = []
  private var facts: [String: String] = [:]

  init(_ file: [UInt8]) { self.file = file }

  /// Names of the day of signature.
  static let signed = ["signdate", "datesigned", "signed", "signeddate", "signaturedate"]
  /// Names of the day of entry into force.
  static let inForce = ["effectivedate", "dateintoforce", "entryintoforce", "inforce"]
  /// Names of the day on which the treaty ended.
  static let ended = ["expirydate", "dateinactive", "expires", "terminated"]

  /// Takes a member of the treaty itself.
  mutating func take(_ member: JSONMember, _ language: JSONTreatyLanguage) {
    let name = JSONMemberName(member.name)
    let value = language.chosenMember(of: member.value)?.value ?? member.value
    if value.isScalar {
      let text = JSONText(file, value.range).string
      if text.isEmpty { return }
      if name.role(of: value, inside: nil) == .heading {
        titles.append(text)
      } else if facts[name.base] == nil {
        facts[name.base] = text
      }
    } else if name.base == "meta" || name.base == "metadata" {
      for inner in member.value.members where inner.value.isScalar {
        let base = JSONMemberName(inner.name).base
        if facts[base] == nil { facts[base] = JSONText(file, inner.value.range).string }
      }
    }
  }

  /// The title of the treaty, from its own members first.
  var title: String? { titles.first ?? facts["title"].flatMap { $0.isEmpty ? nil : $0 } }

  /// The language that the file names.
  var language: LanguageCode? {
    let named = (facts["language"] ?? facts["lang"])?.lowercased().prefix(2)
    return named.flatMap {
      JSONMemberName.languages.contains(String($0)) ? LanguageCode(String($0)) : nil
    }
  }

  /// How many articles the file says that it has.
  var articles: Int? { facts["totalarticles"].flatMap { Int($0) } }

  var status: String? { facts["status"] }

  /// The first day that stands under one of some names.
  func day(_ names: [String]) -> CalendarDate? {
    names.lazy.compactMap { facts[$0].flatMap(JSONTreatyMetadata.day) }.first
  }

  /// `2002-11-04`, `2002/11/4`, `2002年11月04日`: year, month and day in this order.
  private static func day(_ text: String) -> CalendarDate? {
    let fields = text.prefix(32).split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard fields.count >= 3, 1600...2200 ~= fields[0] else { return nil }
    return CalendarDate(year: fields[0], month: fields[1], day: fields[2])
  }
}
