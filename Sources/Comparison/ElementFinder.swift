public import LegalModel

/// Finds elements in treaty clauses and in laws.
public struct ElementFinder: Sendable {
  /// The elements, in the order in which they are numbered.
  public let elements: [LegalElement]
  private let treaty: SignalFinder
  private let law: SignalFinder
  private let release: SignalFinder

  /// Prepares a finder.
  public init(elements: [LegalElement]) {
    self.elements = elements
    treaty = SignalFinder(signals: elements.map { Signal(id: $0.id, phrases: $0.treaty) })
    law = SignalFinder(signals: elements.map { Signal(id: $0.id, phrases: $0.law) })
    release = SignalFinder(signals: elements.map { Signal(id: $0.id, phrases: $0.release) })
  }

  /// The elements that a treaty clause names.
  func named(in text: [UInt8], language: LanguageCode) -> Set<Int> {
    Set(treaty.hits(in: text, language: language).map(\.signal))
  }

  /// The elements that a law has.
  ///
  /// - Returns: Their numbers in ``elements``.
  public func present(in text: [UInt8], language: LanguageCode) -> Set<Int> {
    let found = Set(law.hits(in: text, language: language).map(\.signal))
    return found.isEmpty
      ? [] : found.subtracting(release.hits(in: text, language: language).map(\.signal))
  }
}

/// An element that a treaty norm names, and whether domestic law complies.
public struct ElementMatch: Sendable, Hashable {
  /// How domestic law stands to it; the raw values are what rules write under `element`.
  public enum Relation: String, Sendable, Codable, CaseIterable {
    /// It is required and there.
    case satisfied
    /// It is forbidden and not there: nothing speaks against it, and little for it.
    case avoided
    /// It is lacking, or there although forbidden, which contradicts the treaty.
    case conflict
    /// What is there is narrower.
    case partial
    /// There is nothing.
    case gap

    /// Whether domestic law complies.
    public var complies: Bool { self == .satisfied || self == .avoided }
  }

  /// Index of the element.
  public let element: Int
  /// How domestic law stands to it.
  public let relation: Relation
  /// Whether the provision has it although it is forbidden.
  public let isImposed: Bool

  /// The elements that a norm names beside what a provision has.
  ///
  /// - Parameter coverage: how much of the norm the provision speaks of; nil for a provision that a
  ///   person named.
  /// - Parameter elsewhere: what other provisions have that may answer the same norm; what is required
  ///   may stand in any of them.
  static func matches(
    _ named: Set<Int>, _ present: Set<Int>, elsewhere: Set<Int>, coverage: Double?,
    _ finder: ElementFinder
  ) -> [ElementMatch] {
    let telling = named.filter { index in
      guard let coverage, let nearness = finder.elements[index].nearness else { return true }
      return coverage >= nearness
    }
    return telling.sorted().map { index in
      let element = finder.elements[index]
      let complies =
        switch element.stance {
        case .required: present.contains(index) || elsewhere.contains(index)
        case .forbidden: !present.contains(index)
        }
      return ElementMatch(
        element: index, relation: relation(element, complies: complies),
        isImposed: !complies && element.stance == .forbidden)
    }
  }

  private static func relation(_ element: LegalElement, complies: Bool) -> Relation {
    guard !complies else { return element.stance == .required ? .satisfied : .avoided }
    return switch element.otherwise {
    case .conflict: Relation.conflict
    case .partial: .partial
    case .gap: .gap
    }
  }
}
