import LegalModel

/// The elements of a page. Only these can be written, so no text can become a tag.
enum HTMLTag: String {
  case a, article, aside, blockquote, body, button, caption, code, dd, details, div, dl, dt, em
  case fieldset, figcaption, figure, footer, form, h1, h2, h3, header, html, input, kbd, label
  case legend, li, main, mark, nav, noscript, ol, option, output, p, section, select, small, span
  case strong, summary, table, tbody, td, th, thead, title, tr, ul
  case svg, g, rect, text, desc
}

/// An attribute of an element.
struct HTMLAttribute {
  let name: String
  let value: String?

  /// Names are written as they stand; values are escaped.
  init(_ name: StaticString, _ value: String?) {
    self.name = String(describing: name)
    self.value = value
  }

  static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
  static func `class`(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }
  static func href(_ value: String) -> HTMLAttribute { HTMLAttribute("href", value) }
  static func role(_ value: String) -> HTMLAttribute { HTMLAttribute("role", value) }
  static func type(_ value: String) -> HTMLAttribute { HTMLAttribute("type", value) }
  static func label(_ value: String) -> HTMLAttribute { HTMLAttribute("aria-label", value) }
  static func labelledBy(_ id: String) -> HTMLAttribute { HTMLAttribute("aria-labelledby", id) }
  static func lang(_ language: LanguageCode) -> HTMLAttribute {
    HTMLAttribute("lang", language.code)
  }
  static let column = HTMLAttribute("scope", "col")
  static let row = HTMLAttribute("scope", "row")
  static let hidden = HTMLAttribute("aria-hidden", "true")
}

/// Bytes of a page. Whatever is written as text or as the value of an attribute is escaped; there is no
/// way to write markup from a string but ``trusted(_:)``.
struct HTMLMarkup {
  private(set) var bytes: [UInt8] = []

  /// What was written, which is then forgotten.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// An element with others inside.
  mutating func element(
    _ tag: HTMLTag, _ attributes: HTMLAttribute..., content: (inout HTMLMarkup) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// An element with text inside.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// An element that has no end tag.
  mutating func void(_ tag: HTMLTag, _ attributes: HTMLAttribute...) { open(tag, attributes) }

  /// The start of an element that is ended later, between two pieces of the stream.
  mutating func open(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = []) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      guard let value = attribute.value else { continue }
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// The end of an element.
  mutating func close(_ tag: HTMLTag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Text, with everything escaped that could be markup.
  mutating func text(_ text: String) { self.text(bytes: text.utf8) }

  /// Text as UTF-8.
  mutating func text(bytes text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      // A NUL or another control character is no character of a page.
      case 0..<9, 11, 12, 14..<32: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Markup that stands in the program itself: the frame of a page, its style and its script.
  mutating func trusted(_ markup: StaticString) { trusted(String(describing: markup)) }

  /// The bytes of an asset, or of a name that the program itself makes.
  mutating func asset(_ bytes: [UInt8]) { self.bytes.append(contentsOf: bytes) }

  private mutating func trusted(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}
