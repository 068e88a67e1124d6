import Ingestion
import LegalModel
import Testing

/// Reads texts that stand in tests, and names what came out in a few words.
enum TextReading {
  /// Every instrument of a text; each is held against the invariants of a document.
  static func documents(
    _ text: String, name: String = "law.txt", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [LegalDocument] {
    let documents = try DocumentReader(options: .init(computesDigest: false))
      .read(Array(text.utf8), name: name)
    for document in documents {
      #expect(StructureInvariants.violations(of: document) == [], sourceLocation: sourceLocation)
    }
    return documents
  }

  /// The first instrument of a text.
  static func document(
    _ text: String, name: String = "law.txt", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> LegalDocument {
    try #require(
      documents(text, name: name, sourceLocation: sourceLocation).first,
      sourceLocation: sourceLocation)
  }

  /// The first instrument of a Markdown text.
  static func markdown(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> LegalDocument
  {
    try document(text, name: "text.md", sourceLocation: sourceLocation)
  }

  /// The instrument of a ToTA file with this body.
  static func tota(
    _ body: String, meta: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> LegalDocument {
    try document(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><treaty><meta>\(meta)</meta><body>\(body)</body></treaty>",
      name: "pta.xml", sourceLocation: sourceLocation)
  }
}

/// Short questions that the tests ask of a document.
extension LegalDocument {
  /// The eIds in order, units before and behind the articles left out.
  var ids: [String] {
    provisions.filter {
      ![.preamble, .legalBasis, .signature, .recipients, .toc].contains($0.kind)
    }
    .map(\.id.value)
  }

  /// The printed numbers of the articles of the document itself, annexes and quotations left out.
  var articleNumbers: [String] {
    provisions.indices.filter { index in
      provisions[index].kind == .article && !provisions[index].isQuoted && !isInAnnex(index)
    }
    .compactMap { provisions[$0].number }
  }

  /// The units of a kind.
  func all(_ kind: ProvisionKind) -> [Provision] { provisions.filter { $0.kind == kind } }

  /// The own text of the unit with an eId; nil when there is none.
  func text(_ id: String) -> String? {
    provision(ProvisionID(id)).map { text(of: $0) }
  }

  /// The heading of the unit with an eId.
  func heading(_ id: String) -> String? {
    provision(ProvisionID(id)).flatMap { heading(of: $0) }
  }

  /// The original text that the unit with an eId spans.
  func original(_ id: String) -> String? {
    provision(ProvisionID(id)).map { source.string($0.span) }
  }

  /// The codes of the diagnostics.
  var codes: [String] { diagnostics.map(\.code) }

  /// The reasons of the skips, in order.
  var skipReasons: [String] { ledger.skipped.map(\.reason) }

  /// The outline with its words, but without places: equal for twins of one text.
  var outline: [OutlineRow] {
    provisions.map { provision in
      OutlineRow(
        id: provision.id.value, kind: provision.kind, number: provision.number,
        quoted: provision.isQuoted, heading: heading(of: provision), text: text(of: provision))
    }
  }

  private func isInAnnex(_ index: Int) -> Bool {
    var current = provisions[index].parent
    while let here = current {
      if provisions[here].kind == .annex { return true }
      current = provisions[here].parent
    }
    return false
  }
}

/// One unit of an outline, for comparison.
struct OutlineRow: Hashable {
  let id: String
  let kind: ProvisionKind
  let number: String?
  let quoted: Bool
  let heading: String?
  let text: String
}
