/// Writes one XML document as UTF-8, well-formed whatever it is given.
///
/// What cannot stand in XML is put right and counted in ``repairCount``: characters that XML 1.0
/// forbids become U+FFFD, characters that no name may have become `_`, and an attribute given
/// twice, text outside of the document element and a second document element are left out.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.startElement("law", ["xml:lang": "vi"])
/// writer.element("p", text: "A & B", onNewLine: true)
/// writer.endElement(onNewLine: true)
/// let bytes = writer.finished()
/// // <?xml version="1.0" encoding="UTF-8"?>
/// // <law xml:lang="vi">
/// //   <p>A &amp; B</p>
/// // </law>
/// ```
public struct XMLWriter: Sendable {
  /// How many times something had to be changed or left out to keep the document well-formed.
  public private(set) var repairCount = 0

  private var bytes: [UInt8] = []
  private var openNames: [String] = []
  /// The attributes of the start tag that is still open.
  private var attributeNames: [String] = []
  private var startTagIsOpen = false
  private var hasDocumentElement = false
  /// How many elements are open of those that are left out.
  private var leftOutDepth = 0

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - declaration: Whether the XML declaration is written.
  ///   - standalone: Whether the declaration says `standalone="yes"`, as Office's parts do.
  public init(declaration: Bool = true, standalone: Bool = false) {
    guard declaration else { return }
    append(#"<?xml version="1.0" encoding="UTF-8""#)
    append(standalone ? #" standalone="yes"?>"# : "?>")
    append("\n")
  }

  /// How many elements are open.
  public var depth: Int { openNames.count }

  /// Opens an element; more attributes may follow with ``attribute(_:_:)``.
  ///
  /// - Parameters:
  ///   - name: The name with its prefix. Prefixes are declared with an `xmlns` attribute.
  ///   - attributes: Names and values in the order to write.
  ///   - onNewLine: Whether a line break and two spaces a level come first.
  public mutating func startElement(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], onNewLine: Bool = false
  ) {
    if leftOutDepth > 0 || (openNames.isEmpty && hasDocumentElement) {
      leftOutDepth += 1
      repairCount += 1
      return
    }
    closeStartTag()
    if onNewLine { breakLine(depth: depth) }
    let name = repaired(name: name)
    append("<")
    append(name)
    openNames.append(name)
    startTagIsOpen = true
    hasDocumentElement = true
    for (name, value) in attributes { attribute(name, value) }
  }

  /// Adds an attribute to the element that was opened last and has no content yet.
  public mutating func attribute(_ name: String, _ value: String) {
    let name = repaired(name: name)
    guard startTagIsOpen, leftOutDepth == 0, !attributeNames.contains(name) else {
      repairCount += 1
      return
    }
    attributeNames.append(name)
    append(" ")
    append(name)
    append("=\"")
    repairCount += appendEscaped(value, in: .attribute, to: &bytes)
    append("\"")
  }

  /// Writes text into the element that is open.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    guard !openNames.isEmpty, leftOutDepth == 0 else {
      repairCount += 1
      return
    }
    closeStartTag()
    repairCount += appendEscaped(text, in: .text, to: &bytes)
  }

  /// Closes the element that was opened last; does nothing when none is open.
  ///
  /// - Parameter onNewLine: Whether a line break and two spaces a level come first. An element
  ///   without content is closed as an empty tag and needs none.
  public mutating func endElement(onNewLine: Bool = false) {
    if leftOutDepth > 0 {
      leftOutDepth -= 1
      return
    }
    guard let name = openNames.popLast() else { return }
    if startTagIsOpen {
      startTagIsOpen = false
      attributeNames.removeAll(keepingCapacity: true)
      return append("/>")
    }
    if onNewLine { breakLine(depth: depth) }
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element that holds nothing but text, or nothing.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String = "",
    onNewLine: Bool = false
  ) {
    startElement(name, attributes, onNewLine: onNewLine)
    if leftOutDepth == 0 { self.text(text) }
    endElement()
  }

  /// The document, with all open elements closed and a line break at the end.
  public consuming func finished() -> [UInt8] {
    while depth > 0 { endElement() }
    append("\n")
    return bytes
  }

  private mutating func closeStartTag() {
    guard startTagIsOpen else { return }
    append(">")
    startTagIsOpen = false
    attributeNames.removeAll(keepingCapacity: true)
  }

  private mutating func breakLine(depth: Int) {
    // The declaration ends with a line break already.
    if hasDocumentElement { append("\n") }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func repaired(name: String) -> String {
    if isXMLName(name) { return name }
    repairCount += 1
    return xmlName(replacing: name)
  }

  private mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}
