internal import LegalModel

/// Reads a treaty that is stored as JSON, article by article.
///
/// The *original text* is the file as it is: spans count its bytes, with the escapes. What the text
/// is recognised in is drawn from the strings: a line `label: heading` for each unit, then its text.
struct JSONReader {
  let source: SourceDescription

  /// The instrument of a file.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> [LegalDocument] {
    let decoded = try DecodedText(bytes)
    let file = decoded.utf8
    let root = try JSONScanner.scan(file)
    let treaty = JSONTreaty(root, file)
    let rendering = treaty.rendering
    var text = TextNormaliser.normalise(rendering.bytes)
    let language = language(of: treaty, text)
    guard JSONReader.holdsArticle(text, rendering.heads) else {
      throw .noTreaty(root)
    }
    // A text without marked units is recognised as any other.
    text.given = rendering.numbered.isEmpty ? nil : GivenHeads(rendering.heads, in: text)
    text = text.traced(to: file, through: rendering.map)
    text.skips += skips(treaty, file.count)
    text.diagnostics = decoded.diagnostics + text.diagnostics + JSONDiagnostics.all(treaty)
    text = GluedLabels.part(text)
    var source = source
    source.format = "json"
    source.encoding = decoded.encoding
    return InstrumentReader(source: source, parts: [])
      .read(text, meta: SourceMetadata(treaty.metadata, language: language))
  }

  private func language(of treaty: JSONTreaty, _ text: LinedText) -> LanguageCode {
    let bytes = text.source.normalised
    return treaty.namedLanguage ?? treaty.metadata.language
      ?? TextLanguage().language(of: bytes, 0..<Swift.min(bytes.count, 20_000)) ?? .english
  }

  /// Whether an article was found, marked or to be recognised by its label.
  private static func holdsArticle(_ text: LinedText, _ heads: [GivenHeads.Rendered]) -> Bool {
    heads.contains { $0.kind == .article }
      || text.lines.contains {
        HeadingScanner.anyHead(text.source.normalised, $0.range)?.kind == .article
      }
  }

  /// Everything outside the strings that were drawn, and the escapes of blanks inside them.
  private func skips(_ treaty: JSONTreaty, _ count: Int) -> [Ledger.Skip] {
    var skips = treaty.skips
    let covered =
      treaty.rendering.drawn + skips.map { $0.span.lower..<$0.span.upper } + [count..<count]
    var at = 0
    for range in covered.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if at < range.lowerBound { skips.append(structure(at..<range.lowerBound)) }
      at = Swift.max(at, range.upperBound)
    }
    return skips + treaty.rendering.blanks.map(structure)
  }

  private func structure(_ range: Range<Int>) -> Ledger.Skip {
    Ledger.Skip(span: SourceSpan(range.lowerBound, range.upperBound), reason: "json-structure")
  }
}

extension ReadingError {
  /// JSON in which no article was found, with what it holds instead.
  static func noTreaty(_ root: JSONValue) -> ReadingError {
    let found =
      switch root.content {
      case .object(let members):
        "an object with " + (members.isEmpty ? "no member" : names(of: members))
      case .array(let elements):
        "a list of \(elements.count) values"
          + (elements.first.map {
            $0.members.isEmpty ? "" : ", the first with " + names(of: $0.members)
          } ?? "")
      case .string: "a string"
      case .number: "a number"
      case .literal: "true, false or null"
      }
    return ReadingError(
      code: "no-treaty-in-json",
      message: "the JSON holds no article of a treaty: found \(found); expected a list of objects "
        + "with \"number\", \"title\" and \"text\", alone or under \"articles\", \"chapters\" or "
        + "\"children\". Name the members so, or save the text as plain text")
  }

  private static func names(of members: [JSONMember]) -> String {
    members.prefix(6).map { "\"\($0.name.prefix(40))\"" }.joined(separator: ", ")
      + (members.count > 6 ? " …" : "")
  }
}
