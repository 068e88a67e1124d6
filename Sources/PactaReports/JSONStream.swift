import Foundation

/// Writes an object of JSON member by member, and arrays in it value by value, so that a long report is
/// never held in memory as a tree: keys sorted, two spaces a level, as `JSONEncoder` writes it.
struct JSONStream: ~Copyable {
  private static let chunk = 1 << 18
  private let encoder = JSONEncoder()
  private var bytes: [UInt8] = [UInt8(ascii: "{")]
  private var isEmpty = true

  init() {
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  }

  /// Writes a member. Members come in the order of their keys.
  mutating func member(
    _ key: String, _ value: some Encodable, to sink: ReportSink
  ) throws {
    begin(key)
    try append(value, depth: 1)
    try flush(to: sink)
  }

  /// Writes a member that is an array.
  mutating func array(
    _ key: String, _ values: some Sequence<some Encodable>, to sink: ReportSink
  ) throws {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for value in values {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      breakLine(depth: 2)
      try append(value, depth: 2)
      try flush(to: sink)
    }
    // As Foundation has it, there is an empty line in an empty array.
    if isFirst { bytes.append(UInt8(ascii: "\n")) }
    breakLine(depth: 1)
    bytes.append(UInt8(ascii: "]"))
  }

  /// Closes the object, with a line break behind it.
  consuming func end(to sink: ReportSink) throws {
    bytes.append(contentsOf: "\n}\n".utf8)
    try sink(bytes)
  }

  private mutating func begin(_ key: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine(depth: 1)
    bytes.append(contentsOf: "\"\(key)\" : ".utf8)
  }

  /// Appends a value, its lines after the first moved to the right.
  private mutating func append(_ value: some Encodable, depth: Int) throws {
    let text = [UInt8](try encoder.encode(value))
    var start = 0
    while let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      bytes.append(contentsOf: text[start...end])
      start = end + 1
      // The empty line of an empty array stays empty.
      if start < text.count, text[start] != UInt8(ascii: "\n") {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
      }
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func breakLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func flush(to sink: ReportSink) throws {
    guard bytes.count >= JSONStream.chunk else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
