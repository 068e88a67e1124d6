/// The own text of a provision as bytes, with the way back to the source.
///
/// The bytes are those of ``LegalDocument/text(of:)-(Provision)``: NFC, without label, heading and
/// children, runs of blanks as one. What is found in them is reported as a ``SourceSpan`` of the
/// original text.
public struct ProvisionText: Sendable {
  /// UTF-8, NFC.
  public let bytes: [UInt8]
  /// Where the bytes stand in the normalised text: from each offset of `bytes` on, both advance
  /// together.
  private let anchors: [(own: Int, normalised: Int)]

  /// Collects the pieces of one role.
  init(pieces: ArraySlice<TextPiece>, role: TextPiece.Role, of normalised: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + ($1.role == role ? $1.range.count + 1 : 0) })
    var anchors: [(own: Int, normalised: Int)] = []
    for piece in pieces where piece.role == role {
      piece.appendJoint(to: &bytes)
      var run = piece.range.lowerBound
      for offset in piece.range where normalised[offset] == 0x20 {
        // A blank is kept when a letter stands before it.
        let follows =
          offset > run ? normalised[offset - 1] != 0x20 : !bytes.isEmpty && bytes.last != 0x20
        if follows { continue }
        ProvisionText.append(run..<offset, of: normalised, to: &bytes, &anchors)
        run = offset + 1
      }
      ProvisionText.append(run..<piece.range.upperBound, of: normalised, to: &bytes, &anchors)
    }
    self.bytes = bytes
    self.anchors = anchors
  }

  private static func append(
    _ run: Range<Int>, of normalised: [UInt8], to bytes: inout [UInt8],
    _ anchors: inout [(own: Int, normalised: Int)]
  ) {
    guard !run.isEmpty else { return }
    anchors.append((bytes.count, run.lowerBound))
    bytes.append(contentsOf: normalised[run])
  }

  /// The span of the original text that a range of ``bytes`` came from.
  ///
  /// - Parameters:
  ///   - range: bytes of ``bytes``.
  ///   - source: the source of the document to which the provision belongs.
  public func span(of range: Range<Int>, in source: SourceText) -> SourceSpan {
    guard !range.isEmpty else {
      let start = normalisedOffset(of: range.lowerBound)
      return source.span(ofNormalised: start..<start)
    }
    let lower = normalisedOffset(of: range.lowerBound)
    let upper = normalisedOffset(of: range.upperBound - 1) + 1
    return source.span(ofNormalised: lower..<max(lower, upper))
  }

  /// The bytes of a range as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func normalisedOffset(of offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].own <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return anchors.first?.normalised ?? 0 }
    return anchors[low - 1].normalised + offset - anchors[low - 1].own
  }
}

extension LegalDocument {
  /// The unit's own text as bytes that know where they came from.
  public func passage(of provision: Provision) -> ProvisionText {
    ProvisionText(pieces: pieces[provision.pieces], role: .text, of: source.normalised)
  }

  /// Whether the unit has words of its own, children and heading aside.
  public func hasText(_ provision: Provision) -> Bool {
    pieces[provision.pieces].contains { piece in
      piece.role == .text && source.normalised[piece.range].contains { $0 > 0x20 }
    }
  }

  /// The unit's heading as bytes that know where they came from; empty when it has none.
  public func headingPassage(of provision: Provision) -> ProvisionText {
    ProvisionText(pieces: pieces[provision.pieces], role: .heading, of: source.normalised)
  }
}
