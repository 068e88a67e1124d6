public import LegalModel

extension LegalDocument {
  /// The units in which the document is compared.
  ///
  /// An article with paragraphs or definitions is compared paragraph by paragraph, any other article
  /// as a whole; a unit's points belong to it. Preamble, legal basis, signatures, recipients,
  /// contents, footnotes and tables outside articles are left aside. A document without any unit
  /// gives its unplaced passages instead.
  public func comparedUnits(documentIndex: Int) -> UnitSelection {
    var collector = UnitCollector(document: self, index: documentIndex)
    collector.collect()
    return UnitSelection(units: collector.units, excluded: collector.excluded)
  }
}

extension LegalDocument {
  /// A single provision as a unit of its own, with everything under it; what stands above it in its
  /// article is the opening.
  public func comparedUnit(of provision: Int, documentIndex: Int) -> ComparedUnit {
    let collector = UnitCollector(document: self, index: documentIndex)
    return collector.single(provision)
  }
}

/// Walks a document once and gathers its units.
private struct UnitCollector {
  let document: LegalDocument
  let index: Int
  let children: [[Int]]
  private let places: UnitPlaces
  var units: [ComparedUnit] = []
  var excluded: [ProvisionKind: Int] = [:]

  init(document: LegalDocument, index: Int) {
    self.document = document
    self.index = index
    var children = [[Int]](repeating: [], count: document.provisions.count)
    for (child, provision) in document.provisions.enumerated() {
      if let parent = provision.parent { children[parent].append(child) }
    }
    self.children = children
    places = UnitPlaces(of: document)
  }

  mutating func collect() {
    let roots = document.provisions.indices.filter { document.provisions[$0].parent == nil }
    for root in roots { visit(root) }
    if units.isEmpty {
      for here in document.provisions.indices where document.provisions[here].kind == .unplaced {
        addUnit(here, heading: nil, opening: "", text: document.text(of: document.provisions[here]))
      }
      if !units.isEmpty { excluded[.unplaced] = nil }
    }
    units.sort { $0.provision < $1.provision }
  }

  /// A provision with everything under it, whatever it is.
  func single(_ here: Int) -> ComparedUnit {
    let article = document.article(of: here) ?? here
    var lines = [document.text(of: document.provisions[here])].filter { !$0.isEmpty }
    for below in (here + 1)..<max(here + 1, document.subtreeEnd(of: here)) {
      let line = line(of: below)
      if !line.isEmpty { lines.append(line) }
    }
    var openings: [String] = []
    var above = document.provisions[here].parent
    while here != article, let parent = above {
      openings.append(document.text(of: document.provisions[parent]))
      above = parent == article ? nil : document.provisions[parent].parent
    }
    return unit(
      here, heading: document.heading(of: document.provisions[article]),
      opening: openings.reversed().filter { !$0.isEmpty }.joined(separator: "\n"),
      text: lines.joined(separator: "\n"))
  }

  private mutating func visit(_ here: Int) {
    let provision = document.provisions[here]
    switch provision.kind {
    case .preamble, .legalBasis, .signature, .recipients, .toc, .footnote, .table, .row, .unplaced:
      excluded[provision.kind, default: 0] += 1
    case .article: visitArticle(here)
    case .part, .chapter, .section, .subsection, .annex:
      addUnit(
        here, heading: document.heading(of: provision), opening: "",
        text: document.text(of: provision))
      for child in children[here] { visit(child) }
    case .paragraph, .point, .subpoint, .dash, .definition, .tail:
      addWhole(here, heading: document.heading(of: provision), opening: "")
    }
  }

  private mutating func visitArticle(_ here: Int) {
    let article = document.provisions[here]
    let heading = document.heading(of: article)
    let divided = children[here].filter {
      [.paragraph, .definition].contains(document.provisions[$0].kind)
    }
    if divided.isEmpty {
      addWhole(here, heading: heading, opening: "")
      return
    }
    let opening = document.text(of: article)
    for child in divided {
      let own = document.heading(of: document.provisions[child])
      let headings = [heading, own].compactMap { $0 }
      addWhole(
        child, heading: headings.isEmpty ? nil : headings.joined(separator: ". "), opening: opening)
    }
    let rest = children[here].filter { !divided.contains($0) }
    var lines: [String] = []
    for child in rest { gather(child, under: article, into: &lines) }
    let text = lines.joined(separator: "\n")
    if !text.isEmpty { addUnit(here, heading: heading, opening: opening, text: text) }
  }

  /// Adds a provision with everything under it.
  private mutating func addWhole(_ here: Int, heading: String?, opening: String) {
    let provision = document.provisions[here]
    var lines: [String] = []
    let own = document.text(of: provision)
    if !own.isEmpty { lines.append(own) }
    for child in children[here] { gather(child, under: provision, into: &lines) }
    addUnit(here, heading: heading, opening: opening, text: lines.joined(separator: "\n"))
  }

  /// Appends the lines of a child; what is a unit of its own is visited instead.
  private mutating func gather(_ here: Int, under unit: Provision, into lines: inout [String]) {
    let provision = document.provisions[here]
    let standsAlone =
      provision.isQuoted != unit.isQuoted || provision.kind == .article
      || provision.kind.groupsArticles
    if standsAlone {
      visit(here)
      return
    }
    let line = line(of: here)
    if !line.isEmpty { lines.append(line) }
    for child in children[here] { gather(child, under: unit, into: &lines) }
  }

  /// Label, heading and own text of a provision; empty for a footnote.
  private func line(of here: Int) -> String {
    let provision = document.provisions[here]
    if provision.kind == .footnote { return "" }
    let parts = [
      document.label(of: provision), document.heading(of: provision) ?? "",
      document.text(of: provision),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func addUnit(_ here: Int, heading: String?, opening: String, text: String) {
    guard !text.isEmpty else { return }
    units.append(unit(here, heading: heading, opening: opening, text: text))
  }

  /// The article of a unit; for words that an amending act quotes without their article, the
  /// instruction that quotes them.
  private func article(of here: Int) -> Int? {
    guard let article = document.article(of: here) else { return nil }
    if document.provisions[here].isQuoted == document.provisions[article].isQuoted {
      return article
    }
    var current = here
    while document.provisions[current].isQuoted, let parent = document.provisions[current].parent {
      current = parent
    }
    return current
  }

  private func unit(
    _ here: Int, heading: String?, opening: String, text: String
  ) -> ComparedUnit {
    let provision = document.provisions[here]
    return ComparedUnit(
      document: index, provision: here, id: provision.id, path: document.path(of: here),
      heading: heading, text: text, opening: opening, span: provision.span,
      isQuoted: provision.isQuoted, language: document.metadata.language,
      article: article(of: here), division: places.division(of: here),
      surroundings: places.surroundings(of: here))
  }
}
