extension Lexicon {
  /// The concept with a name; nil for an unknown name.
  public func concept(_ id: ConceptID) -> Concept? {
    hierarchy.index(of: id).map { concepts[$0] }
  }

  /// The concepts directly above one; none for an unknown concept.
  ///
  /// ```swift
  /// lexicon.broader(of: ConceptID("worker"))  // [natural-person]
  /// ```
  public func broader(of id: ConceptID) -> [ConceptID] { ids(id, hierarchy.broader) }

  /// The concepts directly below one, in the order of the lexicon.
  public func narrower(of id: ConceptID) -> [ConceptID] { ids(id, hierarchy.narrower) }

  /// All concepts above one, the nearest first.
  public func ancestors(of id: ConceptID) -> [ConceptID] { ids(id, hierarchy.ancestors) }

  /// All concepts below one, the nearest first.
  public func descendants(of id: ConceptID) -> [ConceptID] { ids(id, hierarchy.descendants) }

  /// Whether a concept is another one or holds it: `natural-person` holds `worker`.
  ///
  /// An unknown concept is only itself.
  public func isSame(_ id: ConceptID, orBroaderThan other: ConceptID) -> Bool {
    id == other || ancestors(of: other).contains(id)
  }

  /// Whether a concept names a person, an organisation, an authority or a State; nil for a concept
  /// that names none of them.
  ///
  /// The class may stand at a broader concept; the nearest one that has a class decides.
  public func personClass(of id: ConceptID) -> PersonClass? {
    hierarchy.index(of: id).flatMap(hierarchy.personClass)
  }

  private func ids(_ id: ConceptID, _ links: (Int) -> [Int]) -> [ConceptID] {
    guard let index = hierarchy.index(of: id) else { return [] }
    return links(index).map { concepts[$0].id }
  }
}
