public import LegalModel

/// How much of a document was understood: which provisions with words of their own gave a norm, a
/// definition or a named reason why they command nothing.
public struct NormCoverage: Sendable, Hashable {
  /// Provisions with words of their own.
  public let provisions: Int
  /// Those that were understood.
  public let read: Int
  /// The others, in document order.
  public let unclassified: [ProvisionID]

  /// Counts the provisions of a document.
  public init(of norms: [Norm], in document: LegalDocument) {
    var understood: Set<Int> = []
    for norm in norms where norm.effect != .statement { understood.formUnion(norm.sources) }
    var total = 0
    var missing: [ProvisionID] = []
    for (index, provision) in document.provisions.enumerated()
    where document.hasText(provision) {
      total += 1
      if !understood.contains(index) { missing.append(provision.id) }
    }
    provisions = total
    read = total - missing.count
    unclassified = missing
  }
}
