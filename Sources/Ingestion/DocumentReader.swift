public import LegalModel
internal import LegalXML

/// The front door of reading: the bytes of a file → the instruments it holds.
///
/// ```swift
/// let documents = try DocumentReader().read(bytes, name: "law.docx")
/// ```
public struct DocumentReader: Sendable {
  /// What is worth computing beside the text.
  public struct Options: Sendable {
    /// Largest file that is read, in bytes.
    public var maximumBytes: Int
    /// Whether `SourceDescription.sha256` is filled in.
    public var computesDigest: Bool

    public init(maximumBytes: Int = 256 << 20, computesDigest: Bool = true) {
      self.maximumBytes = maximumBytes
      self.computesDigest = computesDigest
    }
  }

  private let options: Options

  public init(options: Options = Options()) { self.options = options }

  /// Reads a file of any known format; the format is told from the content.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - name: its path, for `SourceDescription.path`; its ending decides nothing but Markdown.
  /// - Returns: one document an instrument and language, in file order.
  /// - Throws: ``ReadingError`` when nothing can be read: empty, binary, malformed, too large.
  public func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> [LegalDocument] {
    if bytes.count > options.maximumBytes {
      throw .tooLarge(bytes: bytes.count, limit: options.maximumBytes)
    }
    var source = SourceDescription(
      path: name, part: 1, span: SourceSpan(0, 0), format: "text", encoding: "utf-8",
      bytes: bytes.count, sha256: options.computesDigest ? SHA256.hexDigest(of: bytes) : "")
    switch try FileFormat.detect(bytes, name: name) {
    case .text(let isMarkdown):
      source.format = isMarkdown ? "markdown" : "text"
      return try PlainTextReader(source: source, isMarkdown: isMarkdown).read(bytes)
    case .json: return try JSONReader(source: source).read(bytes)
    case .xml: return try XMLReader(source: source).read(bytes)
    case .zip:
      source.format = "docx"
      return try DocxReader(source: source).read(bytes)
    }
  }

  /// Reads several files as the parts of one text, in order.
  ///
  /// - Throws: ``ReadingError`` when a part is no text; DOCX, XML and JSON cannot be joined.
  public func read(joined parts: [[UInt8]], name: String) throws(ReadingError) -> [LegalDocument] {
    var whole: [UInt8] = []
    for part in parts {
      guard case .text = try FileFormat.detect(part, name: name) else {
        throw ReadingError(
          code: "not-joinable",
          message: "only plain text and Markdown can be read as parts of one document")
      }
      whole.append(contentsOf: try DecodedText(part).utf8)
      whole.append(0x0A)
    }
    return try read(whole, name: name)
  }
}
