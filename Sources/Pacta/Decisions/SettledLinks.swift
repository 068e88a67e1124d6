import Alignment
import LegalModel

/// Experts' decisions with the provisions that they mean; all of them, or an error that names every
/// one that means none.
struct SettledLinks: Sendable {
  private(set) var decisions: [SettledDecision] = []

  /// - Throws: ``AnalysisError`` with code `decisions`, a line for each decision that cannot be
  ///   applied.
  init(_ written: [ExpertDecision], _ sides: ComparedSides) throws(AnalysisError) {
    var problems: [String] = []
    for decision in written {
      let rows = SettledLinks.units(
        ProvisionPick(decision.treaty), in: sides.treaty, members: sides.treaty.members.indices)
      if rows?.isEmpty == true, SettledLinks.isOutsidePick(decision, sides.treaty) { continue }
      let acts = sides.domestic.members.indices.filter {
        sides.domestic.names[$0] == decision.law
          || sides.domestic.members[$0].document.metadata.number == decision.law
      }
      let units = SettledLinks.units(
        ProvisionPick(decision.provision), in: sides.domestic, members: acts)
      if let problem = SettledLinks.problem(decision, rows: rows, acts: acts, units: units) {
        problems.append("\(decision.place): \(problem)")
        continue
      }
      let settled = SettledDecision(decision, rows: rows ?? [], units: units ?? [])
      if let other = decisions.first(where: { SettledLinks.collide($0, settled) }) {
        problems.append(
          "\(decision.place): the link is already decided at \(other.decision.place); keep one of them"
        )
      }
      decisions.append(settled)
    }
    guard problems.isEmpty else {
      throw AnalysisError(
        code: .decisions,
        message: (problems + ["no decision was applied"]).joined(separator: "\n"))
    }
  }

  /// Whether a decision is on a part of the treaty to which the work is not confined.
  private static func isOutsidePick(_ decision: ExpertDecision, _ treaty: ComparedSide) -> Bool {
    let pick = ProvisionPick(decision.treaty)
    return treaty.isPicked
      && treaty.members.contains { !pick.matches(in: $0.document).isEmpty }
  }

  /// The most rejections on one row.
  var most: Int {
    var counts: [Int: Int] = [:]
    for settled in decisions where settled.decision.kind == .reject {
      for row in settled.rows { counts[row, default: 0] += settled.units.count }
    }
    return counts.values.max() ?? 0
  }

  /// The units at or under a picked provision; nil where several provisions are meant.
  private static func units(
    _ pick: ProvisionPick, in side: ComparedSide, members: some Sequence<Int>
  ) -> [Int]? {
    var found: [Int] = []
    var offset = 0
    let wanted = Set(members)
    for (member, selection) in side.selections.enumerated() {
      defer { offset += selection.units.count }
      guard wanted.contains(member) else { continue }
      let document = side.members[member].document
      let matches = pick.matches(in: document)
      guard matches.count < 2 else { return nil }
      guard let match = matches.first else { continue }
      let picked = Set(selection.picking(match, in: document).units.map(\.provision))
      found += selection.units.indices.filter { picked.contains(selection.units[$0].provision) }
        .map { offset + $0 }
    }
    return found
  }

  private static func problem(
    _ decision: ExpertDecision, rows: [Int]?, acts: [Int], units: [Int]?
  ) -> String? {
    guard let rows else {
      return "'\(decision.treaty)' names several provisions of the treaty; give an address"
    }
    if rows.isEmpty { return "the treaty has no provision '\(decision.treaty)' to compare" }
    if acts.isEmpty { return "'\(decision.law)' is not among the laws" }
    guard let units else {
      return "'\(decision.provision)' names several provisions of \(decision.law); give an address"
    }
    return units.isEmpty ? "\(decision.law) has no provision '\(decision.provision)'" : nil
  }

  private static func collide(_ first: SettledDecision, _ second: SettledDecision) -> Bool {
    !Set(first.rows).isDisjoint(with: second.rows)
      && !Set(first.units).isDisjoint(with: second.units)
  }
}
