import Foundation
import LegalModel
import OfficePackage

@testable import Ingestion

/// Builds small Word files for tests.
struct DocxFixture {
  var body = ""
  var numbering: String?
  var styles: String?
  var footnotes: String?
  var endnotes: String?
  var extra: [(String, String)] = []

  init(_ body: String) { self.body = body }

  /// One paragraph with one run.
  static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")"
      + "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A paragraph in a list.
  static func item(_ text: String, list: Int = 1, level: Int = 0) -> String {
    paragraph(
      text,
      properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  /// A level of a list.
  static func level(
    _ depth: Int, _ text: String, format: String = "decimal", start: Int = 1, more: String = ""
  ) -> String {
    "<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>"
      + "\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  /// An abstract list and lists of it with the same number.
  static func list(_ levels: String..., instances: String = "") -> String {
    "<w:abstractNum w:abstractNumId=\"7\">\(levels.joined())</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>" + instances
  }

  /// A table of rows of cells; each cell holds blocks.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:tcPr/>\($0)</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var writer = ZIPPackageWriter()
    var links = ""
    func part(_ name: String, _ root: String, _ content: String?, _ type: String) throws {
      guard let content else { return }
      try writer.add("word/\(name).xml", Array(wrapped(root, content).utf8))
      links += "<Relationship Id=\"\(name)\" Type=\"\(office)/\(type)\" Target=\"\(name).xml\"/>"
    }
    try writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    try writer.add(
      "_rels/.rels",
      Array(
        "<Relationships><Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
          .utf8))
    try writer.add(
      "word/document.xml", Array(wrapped("document", "<w:body>\(body)</w:body>").utf8))
    try part("numbering", "numbering", numbering, "numbering")
    try part("styles", "styles", styles, "styles")
    try part("footnotes", "footnotes", footnotes, "footnotes")
    try part("endnotes", "endnotes", endnotes, "endnotes")
    try writer.add(
      "word/_rels/document.xml.rels", Array("<Relationships>\(links)</Relationships>".utf8))
    for (name, content) in extra { try writer.add(name, Array(content.utf8)) }
    return try writer.finished()
  }

  private func wrapped(_ root: String, _ content: String) -> String {
    "<?xml version=\"1.0\"?><w:\(root)"
      + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
      + ">\(content)</w:\(root)>"
  }

  /// The rendered text, one entry a line, empty lines left out.
  func lines() throws -> [String] {
    var renderer = DocxRenderer(try DocxParts(try bytes()))
    renderer.renderBody()
    return String(decoding: renderer.output.bytes, as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  func documents() throws -> [LegalDocument] {
    let bytes = try bytes()
    return try DocxReader(source: DocxFixture.source(bytes.count)).read(bytes)
  }

  static func source(_ bytes: Int, format: String = "docx", path: String = "test")
    -> SourceDescription
  {
    SourceDescription(
      path: path, part: 1, span: SourceSpan(0, 0), format: format, encoding: "utf-8",
      bytes: bytes, sha256: "")
  }
}
