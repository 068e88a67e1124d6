internal import LegalModel

/// Which of several languages of a JSON treaty is read: English, else Vietnamese, else the first.
struct JSONTreatyLanguage {
  /// The language that is read; nil where the names of the members tell none.
  let chosen: LanguageCode?

  init(_ root: JSONValue, _ file: [UInt8]) {
    var found: [LanguageCode] = []
    JSONTreatyLanguage.collect(root, into: &found)
    chosen = [.english, .vietnamese].first(where: found.contains) ?? found.first
  }

  /// Whether a member is read among its neighbours: one in the chosen language, or one without a
  /// language that has no twin in it.
  func reads(_ member: JSONMember, among members: [JSONMember]) -> Bool {
    guard let chosen else { return true }
    let name = JSONMemberName(member.name)
    guard name.isOfText else { return true }
    if let language = name.language { return language == chosen }
    return !members.contains {
      let other = JSONMemberName($0.name)
      return other.base == name.base && other.language == chosen
    }
  }

  /// The member of `{"en": "…", "vi": "…"}` that is read; nil for any other object.
  func chosenMember(of value: JSONValue) -> JSONMember? {
    guard JSONTreatyLanguage.isByLanguage(value) else { return nil }
    return value.members.first { $0.name.lowercased() == chosen?.code } ?? value.members.first
  }

  private static func isByLanguage(_ value: JSONValue) -> Bool {
    let members = value.members
    return !members.isEmpty
      && members.allSatisfy { JSONMemberName.languages.contains($0.name.lowercased()) }
  }

  private static func collect(_ value: JSONValue, into found: inout [LanguageCode]) {
    func add(_ language: LanguageCode) { if !found.contains(language) { found.append(language) } }
    if isByLanguage(value) {
      for member in value.members where !member.value.isEmpty {
        add(LanguageCode(member.name.lowercased()))
      }
      return
    }
    for member in value.members {
      let name = JSONMemberName(member.name)
      if let language = name.language, name.isOfText, !member.value.isEmpty { add(language) }
      if name.isOfText { collect(member.value, into: &found) }
    }
    if case .array(let elements) = value.content {
      for element in elements { collect(element, into: &found) }
    }
  }
}
