import CLibXML2

// The functions that libxml2 calls. They capture nothing: the first argument is the address of
// the `XMLParse` at work.

/// The events that make a tree, and the one that refuses a DOCTYPE.
func eventHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = XML_SAX2_MAGIC
  handler.startElementNs = startElement
  handler.endElementNs = { context, _, _, _ in parse(context)?.pointee.endElement() }
  handler.characters = characters
  handler.ignorableWhitespace = characters
  handler.cdataBlock = { context, bytes, count in
    parse(context)?.pointee.text(
      UnsafeBufferPointer(start: bytes, count: Int(count)), linesAreCounted: false)
  }
  handler.internalSubset = { context, _, _, _ in
    guard let parse = parse(context) else { return }
    parse.pointee.fail(.documentTypeRefused(line: parse.pointee.line))
  }
  handler.serror = reportError
  return handler
}

/// Takes an error of libxml2, from the parser or from its helpers.
let reportError: @convention(c) (UnsafeMutableRawPointer?, xmlErrorPtr?) -> Void = {
  context, error in
  guard let error else { return }
  parse(context)?.pointee.report(error.pointee)
}

private let startElement: startElementNsSAX2Func = {
  context, name, _, namespace, namespaceCount, _, attributeCount, _, attributes in
  guard let name else { return }
  parse(context)?.pointee.startElement(
    name: name, namespace: namespace, namespaceCount: Int(namespaceCount),
    attributes: UnsafeBufferPointer(start: attributes, count: Int(attributeCount) * 5))
}

private let characters: charactersSAXFunc = { context, bytes, count in
  parse(context)?.pointee.text(
    UnsafeBufferPointer(start: bytes, count: Int(count)), linesAreCounted: true)
}

private func parse(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLParse>? {
  context?.assumingMemoryBound(to: XMLParse.self)
}
