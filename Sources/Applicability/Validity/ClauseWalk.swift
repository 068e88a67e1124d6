import LegalModel

/// Goes through an act and reads its clauses on validity.
struct ClauseWalk {
  private let document: LegalDocument
  private let scanner: ValidityScanner
  private(set) var clauses: [ValidityClause] = []
  private var asItems: Set<Int> = []

  init(_ document: LegalDocument, _ scanner: ValidityScanner) {
    self.document = document
    self.scanner = scanner
  }

  /// Reads every provision whose words may tell something.
  mutating func visitAll() {
    for (index, provision) in document.provisions.enumerated()
    where !provision.isQuoted && ClauseWalk.mayTell(provision.kind) && !asItems.contains(index) {
      guard scanner.mayTell(ClauseText.bytes(of: provision, in: document, index)) else { continue }
      read(index, isPointedTo: false)
    }
  }

  /// Reads the provisions to which the commencement clause points and which told nothing so far.
  mutating func visit(pointed: [Int]) {
    for index in pointed where !document.provisions[index].isQuoted {
      let range = index..<document.subtreeEnd(of: index)
      guard !clauses.contains(where: { $0.effect == .begins && range.contains($0.provision) })
      else { continue }
      for inner in range where !document.provisions[inner].isQuoted && !asItems.contains(inner) {
        read(inner, isPointedTo: true)
      }
    }
  }

  private mutating func read(_ index: Int, isPointedTo: Bool) {
    let text = ClauseText(document, index, scanner)
    let items = text.announcesList ? items(of: index) : []
    let reading = ClauseReading(
      text, items: items.map { ClauseText(document, $0, scanner) }, isPointedTo: isPointedTo,
      scanner)
    guard !reading.clauses.isEmpty else { return }
    clauses += reading.clauses
    asItems.formUnion(items)
  }

  private func items(of index: Int) -> [Int] {
    document.children(of: index).filter { child in
      let provision = document.provisions[child]
      guard !provision.isQuoted else { return false }
      switch provision.kind {
      case .paragraph, .point, .subpoint, .dash: return true
      default: return false
      }
    }
  }

  private static func mayTell(_ kind: ProvisionKind) -> Bool {
    switch kind {
    case .article, .paragraph, .point, .subpoint, .dash, .tail, .unplaced: true
    default: false
    }
  }
}

extension ClauseText {
  /// Whether the text ends with a colon.
  var announcesList: Bool { bytes.last { $0 > 0x20 } == 0x3A }
}
