import LegalModel

/// The text of one provision, or of an item of its list, cut into tokens.
struct ClauseText {
  /// Index of the provision.
  let provision: Int
  let bytes: [UInt8]
  let tokens: [ValidityToken]

  init(_ document: LegalDocument, _ index: Int, _ scanner: ValidityScanner) {
    let provision = document.provisions[index]
    self.init(
      index, ClauseText.bytes(of: provision, in: document, index), provision.id, scanner)
  }

  private init(_ index: Int, _ bytes: [UInt8], _ id: ProvisionID, _ scanner: ValidityScanner) {
    provision = index
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

  private func words(bytes range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
