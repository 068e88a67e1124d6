internal import LegalModel

/// Ids for the units that the file gives none, apart from all that it does give.
enum AkomaNtosoIdentifiers {
  /// One id for each draft, in order.
  static func assign(to drafts: [Draft]) -> [String] {
    var used = Set(drafts.compactMap(\.fixedID))
    var counters: [String: Int] = [:]
    var ids: [String] = []
    for draft in drafts {
      if let id = draft.fixedID {
        ids.append(id)
        continue
      }
      var stem = draft.parent >= 0 ? ids[draft.parent] + "__" : ""
      if draft.quotation > 0 { stem += "qstr_\(draft.quotation)__" }
      stem += draft.kind.eIdToken + "_"
      let number = draft.numberCorrected ?? draft.number
      stem += number.map { EIdentifiers.cleaned($0) } ?? ""
      ids.append(free(stem, hasNumber: number != nil, &used, &counters))
    }
    return ids
  }

  /// The first id with a stem that is free: `art_1`, `art_1-2`; without a number `tail_1`, `tail_2`.
  private static func free(
    _ stem: String, hasNumber: Bool, _ used: inout Set<String>, _ counters: inout [String: Int]
  ) -> String {
    if hasNumber, used.insert(stem).inserted { return stem }
    var count = counters[stem] ?? (hasNumber ? 1 : 0)
    var id: String
    repeat {
      count += 1
      id = stem + (hasNumber ? "-" : "") + String(count)
    } while !used.insert(id).inserted
    counters[stem] = count
    return id
  }
}
