import Foundation
import LegalModel
import Testing

@testable import Ingestion

/// Documents for tests of the Akoma Ntoso writer and reader.
enum AkomaNtosoFixture {
  static func source(_ bytes: Int = 0) -> SourceDescription {
    SourceDescription(
      path: "test", part: 1, span: SourceSpan(0, 0), format: "akn", encoding: "utf-8",
      bytes: bytes, sha256: "")
  }

  /// The documents that a text holds.
  static func documents(text: String, isMarkdown: Bool = false) throws -> [LegalDocument] {
    try PlainTextReader(source: source(), isMarkdown: isMarkdown).read(Array(text.utf8))
  }

  /// Writes a document and reads it back.
  static func returned(_ document: LegalDocument) throws -> LegalDocument {
    try #require(try read(AkomaNtosoWriter().write(document)).first)
  }

  static func read(_ bytes: [UInt8]) throws -> [LegalDocument] {
    try XMLReader(source: source(bytes.count)).read(bytes)
  }

  /// Reads a body of foreign making.
  static func read(
    body: String, before: String = "", behind: String = "", element: String = "act"
  ) throws -> LegalDocument {
    try #require(
      try read(Array(file(body: body, before: before, behind: behind, element: element).utf8))
        .first)
  }

  /// A whole file in the style of other tools.
  static func file(
    body: String, before: String = "", behind: String = "", element: String = "act"
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <\(element) name="act" contains="originalVersion">
        \(meta)
        \(before)
        \(element == "act" || element == "bill" ? "<body>\(body)</body>" : body)
        \(behind)
      </\(element)>
    </akomaNtoso>
    """
  }

  static let meta = """
    <meta>
      <identification source="#tool">
        <FRBRWork>
          <FRBRthis value="/akn/za/act/2009/10/!main"/>
          <FRBRuri value="/akn/za/act/2009/10"/>
          <FRBRalias value="Test Act" name="title"/>
          <FRBRdate date="2009-05-06" name="Generation"/>
          <FRBRauthor href="#council"/>
          <FRBRcountry value="za"/>
          <FRBRnumber value="10"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="/akn/za/act/2009/10/eng@2009-05-06/!main"/>
          <FRBRuri value="/akn/za/act/2009/10/eng@2009-05-06"/>
          <FRBRdate date="2010-01-01" name="commencement"/>
          <FRBRauthor href="#council"/>
          <FRBRlanguage language="eng"/>
        </FRBRExpression>
        <FRBRManifestation>
          <FRBRthis value="/akn/za/act/2009/10/eng@2009-05-06/!main"/>
          <FRBRuri value="/akn/za/act/2009/10/eng@2009-05-06"/>
          <FRBRdate date="2020-01-01" name="Generation"/>
          <FRBRauthor href="#tool"/>
        </FRBRManifestation>
      </identification>
      <references source="#tool">
        <TLCOrganization eId="council" href="/akn/ontology/organization/za/council" showAs="The Council"/>
      </references>
    </meta>
    """

  /// All that must come back, one line a unit.
  static func outline(_ document: LegalDocument) -> [String] {
    let units = document.provisions.map { provision in
      [
        provision.id.value, provision.kind.rawValue, provision.number ?? "–",
        provision.numberCorrected ?? "–", provision.parent.map { String($0) } ?? "top",
        provision.isQuoted ? "quoted" : "own", document.heading(of: provision) ?? "–",
        document.label(of: provision).trimmingCharacters(in: .whitespaces),
        document.text(of: provision).debugDescription,
      ].joined(separator: " | ")
    }
    let notes = document.footnotes.map { note in
      "note \(document.provisions[note.provision].id) \(note.mark) \(note.at) "
        + (document.text(of: note)?.debugDescription ?? "nil")
    }
    return units + notes.sorted()
  }

  /// Metadata without the place it was read from.
  static func metadata(_ document: LegalDocument) -> DocumentMetadata {
    var metadata = document.metadata
    metadata.source = source()
    return metadata
  }

  // MARK: Schema

  /// The schema of Akoma Ntoso 3.0, where the environment names one, and xmllint is installed.
  static let schema: String? = {
    guard let path = ProcessInfo.processInfo.environment["PACTA_AKN_SCHEMA"],
      FileManager.default.fileExists(atPath: path),
      FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")
    else { return nil }
    return path
  }()

  /// What xmllint says against a file; empty when it is valid.
  static func complaints(about bytes: [UInt8]) throws -> String {
    guard let schema else { return "" }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-\(UUID().uuidString).xml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = ["--nonet", "--noout", "--schema", schema, file.path]
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: output, as: UTF8.self)
  }
}
