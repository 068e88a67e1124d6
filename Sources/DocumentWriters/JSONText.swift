/// Writes JSON straight into UTF-8 bytes, in the order in which it is told to.
///
/// The machine formats promise the same bytes for the same input and a readable order of keys, and
/// `parse` writes tens of megabytes, so the text is built directly.
public struct JSONText: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// Writes `{ … }`.
  public mutating func object<Failure: Error>(
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose(0x7B, 0x7D, body)
  }

  /// Writes `[ … ]`.
  public mutating func array<Failure: Error>(
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose(0x5B, 0x5D, body)
  }

  /// Takes away what was written so far, so that a long text can be written piece by piece.
  public mutating func taken() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes the key of the value that follows.
  public mutating func key(_ name: String) {
    separate()
    quoted(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a string, or `null`.
  public mutating func value(_ text: String?) {
    separate()
    if let text { quoted(text) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  /// Writes an integer, or `null`.
  public mutating func value(_ number: Int?) {
    separate()
    bytes.append(contentsOf: (number.map { String($0) } ?? "null").utf8)
    needsComma = true
  }

  /// Writes a number, or `null`; a whole number without a fraction, and one that JSON cannot hold as
  /// `null`.
  public mutating func value(_ number: Double?) {
    guard let number, number.isFinite else { return value(nil as Int?) }
    if let whole = Int(exactly: number) { return value(whole) }
    separate()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// Writes `true` or `false`.
  public mutating func value(_ truth: Bool) {
    separate()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a key and a string.
  public mutating func pair(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  /// Writes a key and an integer.
  public mutating func pair(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a key and a number.
  public mutating func pair(_ name: String, _ number: Double?) {
    key(name)
    value(number)
  }

  /// Writes a key and a truth value.
  public mutating func pair(_ name: String, _ truth: Bool) {
    key(name)
    value(truth)
  }

  /// Writes a key and a number of at most four decimals, or `null`.
  public mutating func pair(_ name: String, decimals number: Double?) {
    key(name)
    separate()
    bytes.append(contentsOf: (number.map(JSONText.decimals) ?? "null").utf8)
    needsComma = true
  }

  /// A number with four decimals: `0.9812`.
  public static func decimals(_ number: Double) -> String {
    let scaled = Int((abs(number) * 10_000).rounded())
    let digits = String(scaled % 10_000)
    return (number < 0 && scaled > 0 ? "-" : "") + String(scaled / 10_000) + "."
      + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Ends the line.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func enclose<Failure: Error>(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    bytes.append(open)
    needsComma = false
    try body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
  }

  private mutating func quoted(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(
          contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
