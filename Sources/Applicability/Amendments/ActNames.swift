import Citations
import LegalModel

/// The acts that an amending act names with name and number, so that a name alone finds its number.
struct ActNames {
  private var numbers: [[UInt8]: String] = [:]
  private var names: [String: String] = [:]
  /// The act that is amended where no other is named; nil where the act amends several.
  private(set) var only: AmendedAct?

  /// Collects the names of the preamble and of the act's own words.
  init(_ document: LegalDocument, _ finder: CitationFinder) {
    let language = document.metadata.language
    var amended: [String] = []
    for provision in document.provisions where !provision.isQuoted {
      let text = document.text(of: provision) + "\n" + (document.heading(of: provision) ?? "")
      for reference in finder.references(
        in: Array(text.utf8), language: language, at: ProvisionID(""))
      {
        guard reference.targets.isEmpty, let number = reference.document,
          ActNames.isNumber(number), let name = ActNames.name(in: reference.text, before: number)
        else { continue }
        let key = ActNames.key(name)
        if numbers[key] == nil { numbers[key] = number }
        if names[number] == nil { names[number] = name }
        if provision.kind == .preamble, !amended.contains(number) { amended.append(number) }
      }
    }
    if amended.count == 1 { only = AmendedAct(number: amended[0], name: names[amended[0]]) }
  }

  /// The act of a number or name.
  ///
  /// - Parameter context: the act that is spoken of; a name without a number means it where the
  ///   number came without a name.
  func act(_ written: String, context: AmendedAct?) -> AmendedAct {
    if ActNames.isNumber(written) { return AmendedAct(number: written, name: names[written]) }
    let number = numbers[ActNames.key(written)]
    if number == nil, let context, context.name == nil { return context }
    return AmendedAct(number: number, name: written)
  }

  /// A name in the form in which names are compared.
  static func key(_ name: String) -> [UInt8] {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return FoldedNames.folded(Array(words.utf8))
  }

  /// Whether a document is named by its number.
  static func isNumber(_ document: String) -> Bool {
    document.contains("/") && document.first?.isNumber == true
  }

  /// The name in front of a number and its sign; nil for a kind word alone.
  private static func name(in text: String, before number: String) -> String? {
    guard let range = text.range(ofFirst: number) else { return nil }
    let name = text[..<range.lowerBound].split(whereSeparator: \.isWhitespace).dropLast()
    return name.count > 1 ? name.joined(separator: " ") : nil
  }
}

extension String {
  /// Where a text stands first.
  fileprivate func range(ofFirst needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
