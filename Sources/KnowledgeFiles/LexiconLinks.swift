import Lexicon

/// Checks the links between concepts: each leads somewhere, none leads back to where it began, and
/// every class of persons hangs under a root.
struct LexiconLinks {
  /// What is wrong, in the order of the concepts.
  private(set) var problems: [KnowledgeError] = []
  private let located: [LocatedConcept]
  private let lexicon: Lexicon

  init(_ located: [LocatedConcept], roots: [LocatedConcept.Link]) {
    self.located = located
    lexicon = Lexicon(hierarchyOf: located.map(\.concept))
    for root in roots { require(root, "the list of roots") }
    for entry in located {
      for link in entry.links { require(link, "concept '\(entry.concept.id)'") }
    }
    findCycles()
    for entry in located { requireRoot(entry, among: Set(roots.map(\.target))) }
  }

  private mutating func require(_ link: LocatedConcept.Link, _ what: String) {
    guard lexicon.concept(link.target) == nil else { return }
    problems.append(
      link.value.error(
        .orphan, "\(what) points to '\(link.target)', which is no concept",
        "Correct the name, or define the concept"))
  }

  /// Reports each cycle once, at the first of its concepts.
  private mutating func findCycles() {
    var reported: Set<ConceptID> = []
    for entry in located {
      let id = entry.concept.id
      guard !reported.contains(id), let path = cycle(through: id) else { continue }
      reported.formUnion(path)
      let steps = (path + [id]).map(\.value).joined(separator: " < ")
      problems.append(
        entry.value.error(
          .cycle, "concept '\(id)' is broader than itself: \(steps)",
          "Remove one of these 'broader' links"))
    }
  }

  /// The shortest way from a concept over broader ones back to itself, without its end.
  private func cycle(through id: ConceptID) -> [ConceptID]? {
    var paths: [[ConceptID]] = [[id]]
    var seen: Set<ConceptID> = []
    while !paths.isEmpty {
      var longer: [[ConceptID]] = []
      for path in paths {
        for next in lexicon.broader(of: path[path.count - 1]) {
          if next == id { return path }
          if seen.insert(next).inserted { longer.append(path + [next]) }
        }
      }
      paths = longer
    }
    return nil
  }

  private mutating func requireRoot(_ entry: LocatedConcept, among roots: Set<ConceptID>) {
    let id = entry.concept.id
    guard entry.concept.personClass != nil, !roots.contains(id),
      roots.isDisjoint(with: lexicon.ancestors(of: id))
    else { return }
    let names = roots.sorted().map(\.value).joined(separator: ", ")
    problems.append(
      entry.value.error(
        .orphan, "the person class '\(id)' hangs under no root",
        roots.isEmpty
          ? "List a root under 'roots' in one of the files"
          : "Give it a 'broader' concept that leads to one of: \(names)"))
  }
}
