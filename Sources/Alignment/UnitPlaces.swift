import LegalModel

/// Where the provisions of a document stand: their division, and the headings above them.
struct UnitPlaces: Sendable {
  private let divisions: [Int?]
  private let headings: [[String]]

  /// Walks the document once; a parent stands before its children.
  init(of document: LegalDocument) {
    let title = document.metadata.title.map { [$0] } ?? []
    var divisions: [Int?] = []
    var headings: [[String]] = []
    for (index, provision) in document.provisions.enumerated() {
      let parent = provision.parent
      let above = parent.flatMap { divisions[$0] }
      var here = above
      switch provision.kind {
      case .chapter, .annex: here = index
      case .part where above == nil: here = index
      default: break
      }
      divisions.append(here)
      var lines = parent.map { headings[$0] } ?? title
      if provision.kind.groupsArticles, let heading = document.heading(of: provision) {
        lines.append(heading)
      }
      headings.append(lines)
    }
    self.divisions = divisions
    self.headings = headings
  }

  /// The chapter or annex above a provision, else the part; nil where there is none.
  func division(of provision: Int) -> Int? { divisions[provision] }

  /// The title and the headings above a provision, outermost first.
  func surroundings(of provision: Int) -> [String] { headings[provision] }
}
