import CLibXML2

/// Runs libxml2 over `bytes` and returns the builder that holds the document.
///
/// No pointer of libxml2 outlives this function.
func readXML(_ bytes: [UInt8], limits: XMLLimits) throws(XMLReadError) -> XMLTreeBuilder {
  guard bytes.count <= limits.effectiveBytes else {
    throw .tooLarge(limit: limits.effectiveBytes)
  }
  guard !isBlank(bytes) else { throw .empty }
  libraryIsReady
  var parse = XMLParse(limits: limits)
  withUnsafeMutablePointer(to: &parse) { state in
    bytes.withUnsafeBufferPointer { input in
      withErrorsReported(to: state) { runParser(over: input, state: state) }
    }
  }
  if let failure = parse.failure { throw failure }
  return parse.builder
}

/// Prepares libxml2 once in the life of the process.
private let libraryIsReady: Void = xmlInitParser()

private func runParser(
  over input: UnsafeBufferPointer<UInt8>, state: UnsafeMutablePointer<XMLParse>
) {
  var handler = eventHandler()
  // The first four bytes decide on the encoding.
  let headBytes = min(4, input.count)
  let created = input.withMemoryRebound(to: CChar.self) { head in
    xmlCreatePushParserCtxt(&handler, state, head.baseAddress, Int32(headBytes), nil)
  }
  guard let parser = created else {
    return state.pointee.fail(.malformed(line: 1, column: 1, message: "libxml2 is out of memory"))
  }
  defer {
    state.pointee.parser = nil
    xmlFreeParserCtxt(parser)
  }
  state.pointee.parser = parser
  // No NOENT and no DTD option. HUGE is safe because a DOCTYPE stops the parser.
  let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_HUGE]
  _ = xmlCtxtUseOptions(parser, options.reduce(0) { $0 | Int32($1.rawValue) })
  feed(input, from: headBytes, to: parser, state: state)
  guard state.pointee.failure == nil else { return }
  _ = xmlParseChunk(parser, nil, 0, 1)
  if parser.pointee.wellFormed == 0 || state.pointee.builder.nodeCount == 0 {
    state.pointee.fail(
      .malformed(line: max(state.pointee.line, 1), column: 1, message: "not well-formed"))
  }
}

/// Directs the errors that libxml2 raises without a parser at hand, such as those of character
/// conversion, to `state` instead of to standard error. The setting belongs to this thread.
private func withErrorsReported(to state: UnsafeMutablePointer<XMLParse>, body: () -> Void) {
  let handler = __xmlStructuredError().pointee
  let context = __xmlStructuredErrorContext().pointee
  xmlSetStructuredErrorFunc(state, reportError)
  body()
  xmlSetStructuredErrorFunc(context, handler)
}

private func isBlank(_ bytes: [UInt8]) -> Bool {
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  return body.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
}
