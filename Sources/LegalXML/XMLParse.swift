import CLibXML2

/// What one parse carries from callback to callback of libxml2.
///
/// It lives on the stack of ``readXML(_:limits:)``; the callbacks get its address.
struct XMLParse {
  var builder = XMLTreeBuilder()
  let limits: XMLLimits
  var parser: xmlParserCtxtPtr?
  /// The first thing that went wrong; the parser is stopped then.
  private(set) var failure: XMLReadError?

  init(limits: XMLLimits) { self.limits = limits }

  /// The line that libxml2 has reached. This counter, unlike that of its tree, passes 65,535.
  var line: Int { Int(parser?.pointee.input?.pointee.line ?? 0) }

  /// Notes the reason and stops the parser; only the first reason counts.
  mutating func fail(_ error: XMLReadError) {
    guard failure == nil else { return }
    failure = error
    if let parser { xmlStopParser(parser) }
  }

  mutating func startElement(
    name: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, namespaceCount: Int,
    attributes: UnsafeBufferPointer<UnsafePointer<UInt8>?>
  ) {
    let line = line
    guard failure == nil, hasRoom(line: line) else { return }
    guard builder.depth < limits.depth else {
      return fail(.tooDeep(limit: limits.depth, line: line))
    }
    // libxml2 gives five pointers an attribute and keeps two a namespace in force.
    let inForce = Int(parser?.pointee.nsNr ?? 0) / 2
    guard max(attributes.count / 5 + namespaceCount, inForce) <= limits.attributesPerElement else {
      return fail(.tooManyAttributes(limit: limits.attributesPerElement, line: line))
    }
    builder.startElement(name: name, namespace: namespace, line: line)
    for start in stride(from: 0, to: attributes.count, by: 5) {
      guard let name = attributes[start], let value = attributes[start + 3],
        let end = attributes[start + 4]
      else { continue }
      builder.attribute(
        name: name, namespace: attributes[start + 2],
        value: UnsafeBufferPointer(start: value, count: end - value))
    }
  }

  mutating func endElement() {
    if failure == nil { builder.endElement() }
  }

  /// - Parameter linesAreCounted: Whether libxml2 has counted the lines of `bytes` already.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, linesAreCounted: Bool) {
    guard failure == nil, !bytes.isEmpty else { return }
    if builder.continuesText { return builder.text(bytes, line: 0) }
    guard hasRoom(line: line) else { return }
    var start = line
    if linesAreCounted { for byte in bytes where byte == UInt8(ascii: "\n") { start -= 1 } }
    builder.text(bytes, line: max(start, 1))
  }

  /// Takes an error of libxml2; warnings and recoverable errors, such as a prefix without a
  /// declaration, leave the document readable.
  mutating func report(_ error: xmlError) {
    guard failure == nil, error.level == XML_ERR_FATAL else { return }
    // The parser is not stopped here: libxml2 may be in the middle of its input buffer, which
    // stopping frees. It sends no further events after a fatal error.
    failure = .malformed(
      line: max(Int(error.line), 1), column: max(Int(error.int2), 1), message: message(of: error))
  }

  private func message(of error: xmlError) -> String {
    // In push mode libxml2 reports input that stops too early as content after the end.
    if error.code == Int32(XML_ERR_DOCUMENT_END.rawValue), builder.depth > 0 {
      return "the document ends while \(builder.depth) elements are open"
    }
    if error.code == Int32(XML_ERR_DOCUMENT_END.rawValue), builder.nodeCount == 0 {
      return "the document ends before its first element is complete"
    }
    guard let message = error.message else { return "error \(error.code) of libxml2" }
    return String(cString: message).split(whereSeparator: \.isNewline).joined(separator: ". ")
  }

  private mutating func hasRoom(line: Int) -> Bool {
    if builder.nodeCount < limits.effectiveNodes { return true }
    fail(.tooManyNodes(limit: limits.effectiveNodes))
    return false
  }
}
