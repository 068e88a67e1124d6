public import LegalModel

/// The status facts of all treaties that are known.
public struct StatusBase: Sendable {
  /// The treaties, in the order of the files; each knows what carries it.
  public let treaties: [TreatyStatus]
  private let places: [String: Int]
  private let names: TreatyNames

  /// Gathers treaties; one that is its own carrier, over any number of steps, has none.
  public init(_ treaties: [TreatyStatus]) {
    let places = Dictionary(
      treaties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    self.treaties = treaties.map { StatusBase.resolved($0, treaties, places, under: []) }
    names = TreatyNames(treaties)
  }

  private static func resolved(
    _ treaty: TreatyStatus, _ all: [TreatyStatus], _ places: [String: Int], under seen: Set<String>
  ) -> TreatyStatus {
    guard let id = treaty.partOf, let place = places[id], !seen.contains(id), id != treaty.id else {
      return treaty
    }
    return treaty.carried(
      by: resolved(all[place], all, places, under: seen.union([treaty.id])))
  }

  /// The treaty with an id.
  public subscript(id: String) -> TreatyStatus? { places[id].map { treaties[$0] } }

  /// The treaty that goes by a name or has the id; nil where the name is not known.
  ///
  /// Letters count, not their case, marks or the blanks between words. Behind the name a year, a
  /// bracket or a comma may follow, or the subject behind a number (`Công ước số 138 về …`).
  public func treaty(named name: String) -> TreatyStatus? {
    self[name.lowercased()] ?? names.treaty(opening: name).map { treaties[$0] }
  }

  /// The treaty that a document is: by its title, else by what stands at its head, else by the name of
  /// its file or folder. The longest name wins; nil where nothing is a known name.
  public func treaty(for document: LegalDocument) -> TreatyStatus? {
    if let known = names.treaty(titleOf: document) { return treaties[known] }
    let path = document.metadata.source.path.split(separator: "/")
    for name in path.suffix(2).reversed() {
      if let known = names.treaty(opening: String(name)) { return treaties[known] }
    }
    return nil
  }
}
