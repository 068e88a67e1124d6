/// Mends places that mean entries of an annex.
struct AnnexPlaces {
  /// Whether the instruction speaks of entries, or stands among instructions that do.
  let isInAnnex: Bool

  /// The units with the annex in front of entries that lack it, and without the annex that only
  /// says where they stand.
  func mended(
    _ units: [InstructionReading.Unit], around: CitedPlace?
  ) -> [InstructionReading.Unit] {
    guard isInAnnex || units.contains(where: { $0.place.isInAnnex }) else { return units }
    let annex =
      units.map(\.place).first { $0.isInAnnex }?.steps.first
      ?? (around?.isInAnnex == true ? around?.steps.first : nil)
      ?? CitedPlace.Step(token: "annex", number: AnnexEntry.anyAnnex)
    var mended: [InstructionReading.Unit] = []
    for var unit in units {
      let isAround = units.contains { other in
        other.place.steps.count > unit.place.steps.count
          && other.place.steps.starts(with: unit.place.steps)
      }
      if isAround || (unit.place.isAnnexAlone && units.count > 1) { continue }
      let hasArticle = unit.place.steps.contains { $0.token == "art" }
      if !unit.place.isInAnnex, !hasArticle, !unit.place.steps.isEmpty {
        let outer = around?.isInAnnex == true && unit.place.isOpen ? around?.steps ?? [] : [annex]
        unit.place.steps = outer + unit.place.steps
      }
      mended.append(unit)
    }
    return mended
  }
}
