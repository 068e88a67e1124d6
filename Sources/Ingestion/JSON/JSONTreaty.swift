internal import LegalModel

/// Walks the values of a JSON treaty: draws its text in order and says of all else why it is left.
struct JSONTreaty {
  private let file: [UInt8]
  private let language: JSONTreatyLanguage
  private(set) var rendering: JSONRendering
  private(set) var metadata: JSONTreatyMetadata
  private(set) var skips: [Ledger.Skip] = []
  /// Names of members that are not known, with how often they occur.
  private(set) var unknown: [String: Int] = [:]
  private(set) var otherLanguages: Set<String> = []

  init(_ root: JSONValue, _ file: [UInt8]) {
    self.file = file
    language = JSONTreatyLanguage(root, file)
    rendering = JSONRendering(file)
    metadata = JSONTreatyMetadata(file)
    drawUnit(root, Place(kind: nil, isRoot: true))
  }

  /// The language that the names of the members tell.
  var namedLanguage: LanguageCode? { language.chosen }

  /// Where a value stands.
  private struct Place {
    var kind: ProvisionKind?
    /// The treaty itself, whose heading is its title.
    var isRoot = false
    var isInsideArticle = false
    /// The name of the member, where units are keyed by their numbers.
    var key: Range<Int>?
  }

  // MARK: Units

  private mutating func drawUnit(_ value: JSONValue, _ place: Place) {
    switch value.content {
    case .object(let members): drawObject(value, members, place)
    case .array(let elements):
      var inside = place
      inside.key = nil
      inside.isRoot = false
      for element in elements { drawUnit(element, inside) }
    case .string: drawText(value, place)
    case .number: skip(value.range, "metadata")
    case .literal: break
    }
  }

  private mutating func drawText(_ value: JSONValue, _ place: Place) {
    guard !value.range.isEmpty else { return }
    if let key = place.key { drawLabel(key, heading: nil, place) }
    if place.kind == .preamble || place.kind == .signature { rendering.addBreak(place.kind) }
    rendering.draw(value.range)
    rendering.endLine()
  }

  private mutating func drawObject(_ value: JSONValue, _ members: [JSONMember], _ place: Place) {
    if let chosen = language.chosenMember(of: value) {
      for member in members where member.nameRange != chosen.nameRange { leave(member) }
      return drawUnit(chosen.value, place)
    }
    if place.key == nil, let unit = place.kind, JSONTreaty.isKeyedByNumber(members) {
      for member in members {
        drawUnit(
          member.value,
          Place(kind: unit, isInsideArticle: place.isInsideArticle, key: member.nameRange))
      }
      return
    }
    var unit = place
    unit.kind = kind(of: members, place)
    let parts = members.map { ($0, part($0, among: members, unit)) }
    let heads = parts.filter { [.number, .heading].contains($0.1) && !$0.0.value.isEmpty }
    if unit.isRoot {
      for (member, _) in heads { skip(member.range, "metadata") }
    } else {
      drawHead(heads, unit)
    }
    for (member, role) in parts where role == .units(.preamble) { draw(member, role, unit) }
    for (member, role) in parts where role != .units(.preamble) { draw(member, role, unit) }
  }

  /// What a member is for; `nil` in another language than the one that is read.
  private mutating func part(
    _ member: JSONMember, among members: [JSONMember], _ unit: Place
  ) -> JSONMemberName.Role? {
    let name = JSONMemberName(member.name)
    let role = name.role(of: member.value, inside: unit.kind)
    let isRead = language.reads(member, among: members)
    if unit.isRoot, isRead, role == .heading || role == .metadata {
      metadata.take(member, language)
    }
    if isRead || member.value.isEmpty { return role }
    if let other = name.language { otherLanguages.insert(other.code) }
    return nil
  }

  /// Draws a member that is no head of its unit.
  private mutating func draw(_ member: JSONMember, _ role: JSONMemberName.Role?, _ unit: Place) {
    if member.value.isEmpty { return }
    switch role {
    case .number, .heading, .type: break
    case .text:
      var inside = unit
      inside.isRoot = false
      inside.key = nil
      if isHeaded(unit.kind) { inside.kind = nil }
      inside.isInsideArticle = unit.isInsideArticle || unit.kind == .article
      drawUnit(member.value, inside)
    case .units(let kind):
      drawUnit(
        member.value,
        Place(
          kind: kind, isRoot: unit.isRoot && kind == nil && !JSONTreaty.isList(member.value),
          isInsideArticle: unit.isInsideArticle || unit.kind == .article))
    case .metadata: skip(member.range, "metadata")
    case .unknown:
      unknown[member.name, default: 0] += 1
      skip(member.range, "unknown-member")
    case nil: skip(member.range, "other-language")
    }
  }

  // MARK: Heads

  /// Draws number and heading of a unit.
  private mutating func drawHead(
    _ heads: [(JSONMember, JSONMemberName.Role?)], _ unit: Place
  ) {
    let numbers = heads.filter { $0.1 == .number }.compactMap { word(of: $0.0) }
    let titles = heads.filter { $0.1 == .heading }.compactMap { word(of: $0.0) }
    let number = unit.key ?? numbers.first
    let rest = (unit.key == nil ? numbers.dropFirst() : numbers[...]) + titles.dropFirst()
    for word in rest { skip(word, "metadata") }
    if number == nil, let title = titles.first {
      drawLabel(title, heading: nil, unit)
    } else if let number {
      drawLabel(number, heading: titles.first, unit)
    } else if isHeaded(unit.kind) || unit.kind == .preamble || unit.kind == .signature {
      rendering.addBreak(unit.kind)
    }
  }

  /// The string or number of a member, in the language that is read; anything else is left.
  private mutating func word(of member: JSONMember) -> Range<Int>? {
    if member.value.isScalar { return member.value.range }
    guard let chosen = language.chosenMember(of: member.value), chosen.value.isScalar else {
      leaveUnknown(member)
      return nil
    }
    for other in member.value.members where other.nameRange != chosen.nameRange { leave(other) }
    return chosen.value.isEmpty ? nil : chosen.value.range
  }

  /// Draws a label from the value that numbers the unit, with the heading behind it.
  private mutating func drawLabel(_ number: Range<Int>, heading: Range<Int>?, _ unit: Place) {
    let text = JSONText(file, number).utf8
    if unit.kind == .paragraph || unit.kind == .point {
      let signs = JSONLabel.listSigns(text)
      rendering.write(signs.front, at: number.lowerBound)
      rendering.draw(number, isOneLine: true)
      rendering.write(signs.behind + " ", at: number.upperBound)
      // What is no label of a list is a line of its own.
      if signs.behind.isEmpty, ListLabelScanner.head(text, 0, end: text.count) == nil {
        rendering.endLine()
      }
      if let heading { drawLine(heading) }
      return
    }
    guard let kind = unit.kind, isHeaded(kind),
      let label = JSONLabel(text, kind: kind, language: language.chosen ?? .english)
    else {
      rendering.addBreak(unit.kind)
      drawLine(number)
      if let heading { drawLine(heading) }
      return
    }
    drawNumbered(label, number, kind)
    if let heading {
      rendering.write(": ", at: number.upperBound)
      rendering.draw(heading, isOneLine: true)
    }
    rendering.endLine()
  }

  private mutating func drawNumbered(
    _ label: JSONLabel, _ value: Range<Int>, _ kind: ProvisionKind
  ) {
    let line = rendering.bytes.count
    if label.needsWord {
      rendering.write(
        JSONLabel.word(for: kind, language.chosen ?? .english), at: value.lowerBound)
    }
    let start = rendering.bytes.count
    var number = (start + label.number.lowerBound)..<(start + label.number.upperBound)
    if let figures = label.figures {
      rendering.write(figures, at: value.lowerBound, until: value.upperBound)
      rendering.place(value)
      number = start..<rendering.bytes.count
    } else {
      rendering.draw(value, isOneLine: true)
    }
    // A heading of its own will stand behind ": ".
    let content = label.content.map { start + $0 } ?? rendering.bytes.count + 2
    rendering.addHead(
      GivenHeads.Rendered(line: line, kind: label.kind ?? kind, number: number, content: content))
  }

  private mutating func drawLine(_ range: Range<Int>) {
    rendering.draw(range, isOneLine: true)
    rendering.endLine()
  }

  // MARK: Kinds

  /// The kind of an object: what it says, what its list says, or what its members tell.
  private func kind(of members: [JSONMember], _ place: Place) -> ProvisionKind? {
    for member in members
    where JSONMemberName(member.name).role(of: member.value, inside: nil) == .type {
      if let kind = JSONMemberName.kind(of: JSONText(file, member.value.range).string) {
        return kind
      }
      if case .string = member.value.content, place.kind == nil, !member.value.isEmpty, place.isRoot
      {
        return nil
      }
    }
    if let kind = place.kind { return kind }
    let names = Set(members.filter { !$0.value.isEmpty }.map { JSONMemberName($0.name) })
    let bases = Set(names.map(\.base))
    let roles = members.map { JSONMemberName($0.name).role(of: $0.value, inside: nil) }
    if place.isRoot, roles.contains(where: { if case .units = $0 { true } else { false } }) {
      return nil
    }
    if place.isInsideArticle { return roles.contains(.number) ? .paragraph : nil }
    if roles.contains(.units(.article)) {
      return [.part, .section].first { bases.contains($0.rawValue) } ?? .chapter
    }
    return roles.contains(.number) || roles.contains(.heading) || bases.contains("article")
      ? .article : nil
  }

  private func isHeaded(_ kind: ProvisionKind?) -> Bool {
    kind == .article || kind == .annex || kind?.groupingRank != nil
  }

  /// Whether the names of the members are numbers: `{"1": "…", "2": "…"}`.
  private static func isKeyedByNumber(_ members: [JSONMember]) -> Bool {
    !members.isEmpty && members.allSatisfy { $0.name.utf8.first.map(ByteText.isDigit) == true }
  }

  private static func isList(_ value: JSONValue) -> Bool {
    if case .array = value.content { true } else { false }
  }

  // MARK: What is left

  private mutating func skip(_ range: Range<Int>, _ reason: String) {
    skips.append(Ledger.Skip(span: SourceSpan(range.lowerBound, range.upperBound), reason: reason))
  }

  private mutating func leave(_ member: JSONMember) {
    if member.value.isEmpty { return }
    otherLanguages.insert(member.name.lowercased())
    skip(member.range, "other-language")
  }

  private mutating func leaveUnknown(_ member: JSONMember) {
    unknown[member.name, default: 0] += 1
    skip(member.range, "unknown-member")
  }
}
