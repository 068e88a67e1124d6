import CLibXML2

/// Few enough bytes that limits are checked often, many enough that the calls do not count.
private let chunkBytes = 1 << 16

/// Gives `input` to the parser in chunks until it ends or something fails.
func feed(
  _ input: UnsafeBufferPointer<UInt8>, from first: Int, to parser: xmlParserCtxtPtr,
  state: UnsafeMutablePointer<XMLParse>
) {
  var offset = first
  while offset < input.count, state.pointee.failure == nil {
    let rest = UnsafeBufferPointer(rebasing: input[offset...])
    let count = nextChunk(of: rest, for: parser)
    _ = rest.withMemoryRebound(to: CChar.self) { chunk in
      xmlParseChunk(parser, chunk.baseAddress, Int32(count), 0)
    }
    offset += count
    state.pointee.checkPendingMarkup()
  }
}

/// How many bytes to give next.
///
/// Inside a CDATA section libxml2 looks for its end from the start again with each chunk, so the
/// chunks grow with what it holds back. They stop at that end, `]]>`, lest tags come in unchecked.
private func nextChunk(of rest: UnsafeBufferPointer<UInt8>, for parser: xmlParserCtxtPtr) -> Int {
  guard parser.pointee.instate == XML_PARSER_CDATA_SECTION else {
    return min(chunkBytes, rest.count)
  }
  let count = min(max(chunkBytes, pendingBytes(of: parser).count), rest.count)
  var brackets = 0
  for offset in 0..<count {
    switch rest[offset] {
    case 0x5D: brackets += 1
    case 0x3E where brackets >= 2: return offset + 1
    // One half of an ASCII character in UTF-16.
    case 0: continue
    default: brackets = 0
    }
  }
  return count
}

/// What the parser holds back until it is complete.
private func pendingBytes(of parser: xmlParserCtxtPtr) -> UnsafeBufferPointer<UInt8> {
  guard let input = parser.pointee.input?.pointee, let current = input.cur, let end = input.end
  else { return UnsafeBufferPointer(start: nil, count: 0) }
  return UnsafeBufferPointer(start: current, count: end - current)
}

extension XMLParse {
  /// Stops at a tag or comment that has gone on for too long, and at too many names: libxml2
  /// looks through all of the one with each chunk, and slowly through the others with each tag.
  fileprivate mutating func checkPendingMarkup() {
    guard failure == nil, let parser else { return }
    if Int(xmlDictSize(parser.pointee.dict)) > limits.names {
      return fail(.tooManyNames(limit: limits.names))
    }
    guard parser.pointee.instate != XML_PARSER_CDATA_SECTION else { return }
    let pending = pendingBytes(of: parser)
    if pending.count > limits.markupBytes {
      return fail(.markupTooLong(limit: limits.markupBytes, line: line))
    }
    // Most of a tag this long should be one value. If it has countless attributes instead, stop
    // before libxml2 compares each with each.
    guard pending.count > chunkBytes, parser.pointee.instate == XML_PARSER_START_TAG else { return }
    if assignmentCount(in: pending) > limits.attributesPerElement {
      fail(.tooManyAttributes(limit: limits.attributesPerElement, line: line))
    }
  }
}

/// How often `="` or `='` occurs.
private func assignmentCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  for offset in 1..<max(bytes.count, 1) where bytes[offset - 1] == 0x3D {
    if bytes[offset] == 0x22 || bytes[offset] == 0x27 { count += 1 }
  }
  return count
}
