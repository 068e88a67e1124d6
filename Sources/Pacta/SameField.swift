public import Applicability
import KnowledgeFiles
import LegalModel

/// What is known of treaties in the field of a treaty. Their texts are not read.
public struct SameField: Sendable, Hashable {
  /// A treaty of the field, and how Viet Nam stands to it on the day.
  public struct Treaty: Sendable, Hashable {
    /// The full title.
    public let title: StatusText
    /// Year of conclusion.
    public let year: Int
    /// How Viet Nam stands to it.
    public let standing: TreatyStanding
  }

  /// The names of the fields; empty where the field of the treaty is not known.
  public let fields: [StatusText]
  /// The treaties of these fields but the one compared, those first that bind, then by year.
  public let treaties: [Treaty]

  /// Looks for the fields of documents: that of the treaty which a document is, and those that a
  /// manifest names.
  init(of side: ComparedSide, in base: StatusBase, on day: CalendarDate?) {
    let known = side.members.compactMap { base.treaty(for: $0.document) }
    var wanted = Set(known.compactMap { $0.field?.id })
    for member in side.members { wanted.formUnion(member.fields) }
    let own = Set(known.flatMap { [$0.id, $0.partOf].compactMap(\.self) })
    let others = base.treaties.filter { treaty in
      treaty.kind != .declaration && !own.contains(treaty.id)
        && treaty.field.map { wanted.contains($0.id) } ?? false
    }
    var seen: Set<String> = []
    fields = base.treaties.compactMap(\.field)
      .filter { wanted.contains($0.id) && seen.insert($0.id).inserted }.map(\.name)
    treaties = others.map { treaty in
      Treaty(
        title: treaty.title, year: treaty.year, standing: treaty.standing(on: day ?? .last))
    }.sorted { left, right in
      if left.standing.binds != right.standing.binds { return left.standing.binds }
      return (left.year, left.title.en) < (right.year, right.title.en)
    }
  }
}
