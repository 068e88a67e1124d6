/// Reads JSON (RFC 8259) strictly and keeps the place of every value.
///
/// ```swift
/// let root = try JSONScanner.scan(Array(#"{"number": 5}"#.utf8))
/// root.members[0].value.range  // 11..<12
/// ```
struct JSONScanner {
  /// What no treaty reaches; beyond it the file is refused.
  struct Limits {
    var depth = 64
    var values = 2_000_000
    var stringBytes = 8 << 20
  }

  private let bytes: [UInt8]
  private let limits: Limits
  private var at: Int
  private var depth = 0
  private var values = 0

  private init(_ bytes: [UInt8], _ limits: Limits) {
    self.bytes = bytes
    self.limits = limits
    at = Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF] ? 3 : 0
  }

  /// The one value of a JSON text in UTF-8.
  static func scan(_ bytes: [UInt8], limits: Limits = Limits()) throws(ReadingError) -> JSONValue {
    var scanner = JSONScanner(bytes, limits)
    let root = try scanner.value()
    scanner.skipBlanks()
    if scanner.at < bytes.count { throw scanner.malformed("the end of the file") }
    return root
  }

  private mutating func value() throws(ReadingError) -> JSONValue {
    skipBlanks()
    values += 1
    if values > limits.values { throw .jsonTooLarge(values: limits.values) }
    switch peek {
    case 0x7B: return try nested { (scanner) throws(ReadingError) in try scanner.object() }
    case 0x5B: return try nested { (scanner) throws(ReadingError) in try scanner.array() }
    case 0x22: return JSONValue(content: .string, range: try string())
    case 0x2D: return try number()
    case let digit? where ByteText.isDigit(digit): return try number()
    case 0x66: return try literal("false")
    case 0x6E: return try literal("null")
    case 0x74: return try literal("true")
    default: throw malformed("a value")
    }
  }

  private mutating func nested(
    _ read: (inout JSONScanner) throws(ReadingError) -> JSONValue.Content
  ) throws(ReadingError) -> JSONValue {
    let start = at
    depth += 1
    if depth > limits.depth { throw .jsonTooDeep(line: position(of: at).line, limits.depth) }
    at += 1
    let content = try read(&self)
    depth -= 1
    return JSONValue(content: content, range: start..<at)
  }

  private mutating func object() throws(ReadingError) -> JSONValue.Content {
    var members: [JSONMember] = []
    skipBlanks()
    if take(0x7D) { return .object([]) }
    while true {
      skipBlanks()
      guard peek == 0x22 else { throw malformed("the name of a member in quotation marks") }
      let name = try string()
      skipBlanks()
      guard take(0x3A) else { throw malformed("':' behind the name of a member") }
      members.append(
        JSONMember(
          name: JSONText(bytes, name).string, nameRange: name, value: try value()))
      skipBlanks()
      if take(0x7D) { return .object(members) }
      guard take(0x2C) else { throw malformed("',' or '}'") }
    }
  }

  private mutating func array() throws(ReadingError) -> JSONValue.Content {
    var elements: [JSONValue] = []
    skipBlanks()
    if take(0x5D) { return .array([]) }
    while true {
      elements.append(try value())
      skipBlanks()
      if take(0x5D) { return .array(elements) }
      guard take(0x2C) else { throw malformed("',' or ']'") }
    }
  }

  /// The bytes between two quotation marks.
  private mutating func string() throws(ReadingError) -> Range<Int> {
    at += 1
    let start = at
    while true {
      guard let byte = peek else { throw malformed("'\"' at the end of the string") }
      switch byte {
      case 0x22:
        at += 1
        if at - start > limits.stringBytes { throw tooLong(start) }
        return start..<(at - 1)
      case 0x5C: try escape()
      case 0..<0x20: throw malformed("'\\n' or another escape for a control character in a string")
      default: at += 1
      }
    }
  }

  private mutating func escape() throws(ReadingError) {
    at += 1
    switch peek {
    case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 1
    case 0x75:
      at += 1
      for _ in 0..<4 {
        guard let digit = peek, JSONText.hexDigit(digit) != nil else {
          throw malformed("four hexadecimal digits behind '\\u'")
        }
        at += 1
      }
    default: throw malformed("one of \" \\ / b f n r t u behind '\\'")
    }
  }

  private mutating func number() throws(ReadingError) -> JSONValue {
    let start = at
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    return JSONValue(content: .number, range: start..<at)
  }

  private mutating func digits() throws(ReadingError) {
    guard let digit = peek, ByteText.isDigit(digit) else { throw malformed("a digit") }
    while let digit = peek, ByteText.isDigit(digit) { at += 1 }
  }

  private mutating func literal(_ word: String) throws(ReadingError) -> JSONValue {
    let start = at
    for letter in word.utf8 {
      guard take(letter) else { throw malformed("'\(word)'") }
    }
    return JSONValue(content: .literal, range: start..<at)
  }

  // MARK: Bytes

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { at += 1 }
  }

  // MARK: Errors

  private func position(of offset: Int) -> (line: Int, column: Int) {
    let (line, column) = bytes[..<offset].reduce(into: (1, 1)) { place, byte in
      place = byte == 0x0A ? (place.0 + 1, 1) : (place.0, place.1 + 1)
    }
    return (line, column)
  }

  private func malformed(_ expected: String) -> ReadingError {
    let (line, column) = position(of: at)
    return ReadingError(
      code: "malformed-json",
      message: "line \(line), column \(column) (byte \(at)): expected \(expected), "
        + "found \(found); the file must be valid JSON: mend it there, or export it again")
  }

  private var found: String {
    guard at < bytes.count else { return "the end of the file" }
    if bytes[at] < 0x20 || bytes[at] == 0x7F { return "control character \(bytes[at])" }
    let end = Swift.min(at + ByteText.width(bytes[at]), bytes.count)
    return "'\(String(decoding: bytes[at..<end], as: UTF8.self))'"
  }

  private func tooLong(_ start: Int) -> ReadingError {
    ReadingError(
      code: "json-too-large",
      message: "line \(position(of: start).line): a string has \(at - 1 - start) bytes, the limit "
        + "is \(limits.stringBytes); no article is that long: give each article a string of its own"
    )
  }
}

extension ReadingError {
  static func jsonTooDeep(line: Int, _ limit: Int) -> ReadingError {
    ReadingError(
      code: "json-too-deep",
      message: "line \(line): values are nested deeper than \(limit); no legal text needs that")
  }

  static func jsonTooLarge(values: Int) -> ReadingError {
    ReadingError(
      code: "json-too-large",
      message: "the JSON has more than \(values) values; split it into one file a treaty")
  }
}
