/// A value of a JSON text with its place in the bytes of the file.
struct JSONValue: Sendable {
  /// What a value is.
  enum Content: Sendable {
    case object([JSONMember])
    case array([JSONValue])
    case string
    case number
    /// `true`, `false` or `null`.
    case literal
  }

  let content: Content
  /// The bytes of the value; those of a string stand between its quotation marks.
  let range: Range<Int>

  /// The members of an object; none for any other value.
  var members: [JSONMember] {
    if case .object(let members) = content { members } else { [] }
  }

  /// Whether the value is a string or a number.
  var isScalar: Bool {
    switch content {
    case .string, .number: true
    case .object, .array, .literal: false
    }
  }

  /// Whether there is nothing in it: no letter, no element, `null`.
  var isEmpty: Bool {
    switch content {
    case .object(let members): members.allSatisfy(\.value.isEmpty)
    case .array(let elements): elements.allSatisfy(\.isEmpty)
    case .string: range.isEmpty
    case .number: false
    case .literal: true
    }
  }
}

/// A name and its value in a JSON object.
struct JSONMember: Sendable {
  let name: String
  /// The bytes of the name between its quotation marks.
  let nameRange: Range<Int>
  let value: JSONValue

  /// From the quotation mark of the name to the end of the value.
  var range: Range<Int> {
    let mark = if case .string = value.content { 1 } else { 0 }
    return (nameRange.lowerBound - 1)..<(value.range.upperBound + mark)
  }
}
