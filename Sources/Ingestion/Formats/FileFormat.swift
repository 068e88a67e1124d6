/// The form of a file, told from its first bytes.
enum FileFormat {
  case text(isMarkdown: Bool)
  case xml
  case json
  case zip

  /// Looks at the content; the name only tells Markdown from other text.
  static func detect(_ bytes: [UInt8], name: String) throws(ReadingError) -> FileFormat {
    if starts(bytes, 0, with: "PK\u{3}\u{4}") || starts(bytes, 0, with: "PK\u{5}\u{6}") {
      return .zip
    }
    if starts(bytes, 0, with: "%PDF-") { throw .unsupported("PDF") }
    if starts(bytes, 0, with: "{\\rtf") { throw .unsupported("RTF") }
    if Array(bytes.prefix(4)) == [0xD0, 0xCF, 0x11, 0xE0] {
      throw .compoundFile
    }
    let start = textStart(bytes)
    if starts(bytes, start, with: "<?xml") || startsUTF16XML(bytes) { return .xml }
    if start < bytes.count, bytes[start] == 0x3C, name.hasSuffix(".xml") { return .xml }
    let lowered = bytes[start...].prefix(15).map { $0 | 0x20 }
    if lowered.starts(with: Array("<!doctype html".utf8).map { $0 | 0x20 })
      || lowered.starts(with: Array("<html".utf8))
    {
      throw .unsupported("HTML")
    }
    if isJSON(bytes, start, name) { return .json }
    return .text(isMarkdown: name.hasSuffix(".md") || name.hasSuffix(".markdown"))
  }

  /// An object with a member or a list of such, or a file named `.json`; a draft may open with a
  /// bracket too.
  private static func isJSON(_ bytes: [UInt8], _ start: Int, _ name: String) -> Bool {
    if name.lowercased().hasSuffix(".json") { return true }
    let signs = bytes[start...].prefix(4_000).lazy.filter { $0 > 0x20 }.prefix(3)
    let head = String(decoding: Array(signs), as: UTF8.self)
    return head.hasPrefix("{\"") || head.hasPrefix("[{\"")
  }

  /// The first byte behind a byte-order mark and blanks.
  private static func textStart(_ bytes: [UInt8]) -> Int {
    var at = Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF] ? 3 : 0
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    return at
  }

  private static func starts(_ bytes: [UInt8], _ at: Int, with text: String) -> Bool {
    bytes[Swift.min(at, bytes.count)...].starts(with: text.utf8)
  }

  private static func startsUTF16XML(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(12)).filter { $0 != 0 && $0 < 0x80 }
    return bytes.count > 12 && (bytes[0] == 0xFF || bytes[0] == 0xFE || bytes[0] == 0)
      && head.starts(with: "<?x".utf8)
  }
}
