import Citations
import LegalModel

/// The text of one provision, or of an item of its list, cut into tokens.
struct ClauseText {
  /// Index of the provision.
  let provision: Int
  /// Its address.
  let id: ProvisionID
  let bytes: [UInt8]
  let tokens: [ValidityToken]

  init(_ document: LegalDocument, _ index: Int, _ scanner: ValidityScanner) {
    let provision = document.provisions[index]
    self.init(
      index, ClauseText.bytes(of: provision, in: document, index), provision.id, scanner)
  }

  private init(_ index: Int, _ bytes: [UInt8], _ id: ProvisionID, _ scanner: ValidityScanner) {
    provision = index
    self.id = id
    self.bytes = bytes
    tokens = scanner.tokens(of: bytes, at: id)
  }

  /// The own text of a provision; its heading where it has nothing else.
  static func bytes(
    of provision: Provision, in document: LegalDocument, _ index: Int
  ) -> [UInt8] {
    let text = Array(document.text(of: provision).utf8)
    guard text.isEmpty, document.subtreeEnd(of: index) == index + 1 else { return text }
    return Array((document.heading(of: provision) ?? "").utf8)
  }

  /// The sentences, each a range of ``tokens``.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for (index, token) in tokens.enumerated() {
      guard case .end = token.kind else { continue }
      if index > start { sentences.append(start..<index) }
      start = index + 1
    }
    if tokens.count > start { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// The words from one token to another, blanks as one.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return words(bytes: tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// The number of a document whose first figure stands at a token: `36/2001/PL-UBTVQH10`.
  func documentNumber(at index: Int) -> (text: String, range: Range<Int>)? {
    let start = tokens[index].range.lowerBound
    guard LetterBytes.isDigit(bytes[start]) else { return nil }
    var end = start
    while end < bytes.count, !LetterBytes.isBlank(bytes[end]),
      !ClauseText.closers.contains(bytes[end])
    {
      end += 1
    }
    if bytes[end - 1] == 0x2E { end -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    guard text.contains("/"), text.contains(where: \.isUppercase) else { return nil }
    return (text, start..<end)
  }

  /// The first token behind a range of bytes.
  func index(behind range: Range<Int>, from start: Int) -> Int {
    tokens[start...].firstIndex { $0.range.lowerBound >= range.upperBound } ?? tokens.count
  }

  /// Signs that end a number: `, ; )`.
  private static let closers: Set<UInt8> = [0x2C, 0x3B, 0x29]

  private func words(bytes range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
