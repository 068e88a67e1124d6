internal import LegalModel

/// The bytes of a text file as UTF-8, with the encoding they came in.
struct DecodedText {
  let utf8: [UInt8]
  let encoding: String
  let diagnostics: [Diagnostic]

  /// Decodes UTF-8 (with or without a byte-order mark) and UTF-16 (with one, or told by its NULs).
  init(_ bytes: [UInt8]) throws(ReadingError) {
    if bytes.isEmpty { throw .emptyFile }
    if let utf16 = DecodedText.utf16Order(of: bytes) {
      utf8 = DecodedText.transcode(bytes, bigEndian: utf16.bigEndian, from: utf16.start)
      encoding = utf16.bigEndian ? "utf-16be" : "utf-16le"
      diagnostics = []
      return
    }
    if let offset = DecodedText.firstControl(in: bytes) { throw .binary(at: offset) }
    encoding = "utf-8"
    if DecodedText.isValid(bytes) {
      utf8 = bytes
      diagnostics = []
    } else {
      utf8 = Array(String(decoding: bytes, as: UTF8.self).utf8)
      diagnostics = [
        Diagnostic(
          code: "invalid-utf8", level: .warning,
          template: "the file is not valid UTF-8; unreadable bytes are shown as U+FFFD")
      ]
    }
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  /// The byte order of UTF-16 text and where the text starts; nil for other encodings.
  private static func utf16Order(of bytes: [UInt8]) -> (bigEndian: Bool, start: Int)? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return (false, 2) }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return (true, 2) }
    let sample = Swift.min(bytes.count, 512) & ~1
    var zerosEven = 0
    var zerosOdd = 0
    for index in 0..<sample where bytes[index] == 0 {
      if index % 2 == 0 { zerosEven += 1 } else { zerosOdd += 1 }
    }
    if zerosOdd > sample / 5, zerosEven == 0 { return (false, 0) }
    if zerosEven > sample / 5, zerosOdd == 0 { return (true, 0) }
    return nil
  }

  private static func transcode(_ bytes: [UInt8], bigEndian: Bool, from start: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity((bytes.count - start) / 2)
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Offset of the first byte that no text has; a few stray controls are tolerated.
  private static func firstControl(in bytes: [UInt8]) -> Int? {
    var first: Int?
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte < 0x20 {
      if byte >= 0x09 && byte <= 0x0D { continue }
      if first == nil { first = offset }
      count += 1
    }
    return count * 100 > bytes.count ? first : nil
  }
}
