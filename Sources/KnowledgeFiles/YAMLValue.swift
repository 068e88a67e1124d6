import LegalModel
import Yams

/// A YAML value that knows its file and line, so that every complaint can name them.
struct YAMLValue {
  let node: Node
  let file: String
  let line: Int

  /// The value of a whole file.
  static func root(of source: KnowledgeSource) throws(KnowledgeError) -> YAMLValue {
    do {
      // All scalars are texts until somebody asks; resolving their tags takes longer than reading.
      guard let node = try Yams.compose(yaml: source.text, .basic) else {
        throw KnowledgeError(
          code: .wrongShape, file: source.name, line: nil, problem: "the file is empty",
          remedy: "Give at least one key")
      }
      return YAMLValue(node: node, file: source.name, line: node.mark?.line ?? 1)
    } catch let error as KnowledgeError {
      throw error
    } catch {
      throw YAMLValue.syntaxError(error, in: source.name)
    }
  }

  /// The entries of a mapping in file order, with the line of each key.
  func entries() throws(KnowledgeError) -> [(key: String, line: Int, value: YAMLValue)] {
    guard let mapping = node.mapping else { throw wrongShape("a mapping of keys to values") }
    var entries: [(key: String, line: Int, value: YAMLValue)] = []
    for (key, value) in mapping {
      let line = key.mark?.line ?? self.line
      entries.append(
        (
          key.string ?? "", line,
          YAMLValue(node: value, file: file, line: value.mark?.line ?? line)
        ))
    }
    return entries
  }

  /// The mapping as a record that may have only the given keys.
  func record(keys: Set<String>) throws(KnowledgeError) -> YAMLRecord {
    var fields: [String: YAMLValue] = [:]
    for entry in try entries() {
      guard keys.contains(entry.key) else {
        throw error(
          .unknownKey, at: entry.line, "unknown key '\(entry.key)'",
          "Use one of: \(keys.sorted().joined(separator: ", "))")
      }
      fields[entry.key] = entry.value
    }
    return YAMLRecord(value: self, fields: fields)
  }

  /// The elements of a sequence.
  func elements() throws(KnowledgeError) -> [YAMLValue] {
    guard let sequence = node.sequence else { throw wrongShape("a list") }
    return sequence.map { YAMLValue(node: $0, file: file, line: $0.mark?.line ?? line) }
  }

  /// A text that is not blank.
  func text() throws(KnowledgeError) -> String {
    guard let text = node.scalar?.string else { throw wrongShape("a text") }
    let trimmed = text.drop(while: \.isWhitespace)
    guard !trimmed.isEmpty else { throw wrongShape("a text that is not empty") }
    return text
  }

  /// `true` or `false`.
  func flag() throws(KnowledgeError) -> Bool {
    guard let flag = node.bool else { throw wrongShape("true or false") }
    return flag
  }

  /// A finite number.
  func number() throws(KnowledgeError) -> Double {
    let text = try text()
    guard let number = Double(text), number.isFinite else {
      throw error(.wrongShape, "'\(text)' is no number", "Write a number here")
    }
    return number
  }

  /// A day of the calendar.
  func day() throws(KnowledgeError) -> CalendarDate {
    let text = try text()
    guard let day = CalendarDate(text) else {
      throw error(
        .wrongShape, "'\(text)' is no day", "Write year-month-day, as in 2026-01-31")
    }
    return day
  }

  /// A list of texts.
  func texts() throws(KnowledgeError) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.text()) }
    return texts
  }

  /// Whether the value is a list.
  var isList: Bool { node.sequence != nil }

  /// Whether the value is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// An error about this value or another line of its file.
  func error(
    _ code: KnowledgeError.Code, at line: Int? = nil, _ problem: String, _ remedy: String
  ) -> KnowledgeError {
    KnowledgeError(
      code: code, file: file, line: line ?? self.line, problem: problem, remedy: remedy)
  }

  private func wrongShape(_ expected: String) -> KnowledgeError {
    error(.wrongShape, "expected \(expected)", "Write \(expected) here")
  }

  private static func syntaxError(_ error: any Error, in file: String) -> KnowledgeError {
    var line: Int?
    var problem = "the file is not well-formed YAML"
    switch error {
    case YamlError.scanner(_, let what, let mark, _), YamlError.parser(_, let what, let mark, _),
      YamlError.composer(_, let what, let mark, _):
      line = mark.line
      problem += ": \(what)"
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      line = context.mark.line
      let names = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
      return KnowledgeError(
        code: .duplicate, file: file, line: line, problem: "a key is given twice: \(names)",
        remedy: "Keep one of them")
    default: break
    }
    return KnowledgeError(
      code: .notYAML, file: file, line: line, problem: problem,
      remedy: "Check indentation, colons and quotation marks near this line")
  }
}

/// A mapping with known keys.
struct YAMLRecord {
  let value: YAMLValue
  let fields: [String: YAMLValue]

  /// The value of a key that must be there.
  func required(_ key: String) throws(KnowledgeError) -> YAMLValue {
    guard let field = fields[key] else {
      throw value.error(.missingKey, "'\(key)' is missing", "Add the key '\(key)'")
    }
    return field
  }

  /// The words of groups, a list a group under its key; a word may stand in one of them only.
  func words<Group: CaseIterable & Hashable>(
    of groups: Group.Type, key: (Group) -> String
  ) throws(KnowledgeError) -> [Group: [String]] {
    var words: [Group: [String]] = [:]
    var seen: Set<String> = []
    for group in Group.allCases {
      for element in try required(key(group)).elements() {
        let word = try element.text()
        guard seen.insert(word).inserted else {
          throw element.error(.duplicate, "the word '\(word)' is given twice", "Remove one of them")
        }
        words[group, default: []].append(word)
      }
    }
    return words
  }

  /// The value of a key that may be absent.
  func optional(_ key: String) -> YAMLValue? { fields[key] }
}
