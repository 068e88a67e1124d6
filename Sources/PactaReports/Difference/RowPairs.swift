/// The rows of two reports side by side: by address and, where one address stands several times because
/// the treaty has several instruments, by text before order.
struct RowPairs {
  private(set) var all: [(old: SavedReport.Row?, new: SavedReport.Row?)] = []

  init(_ old: [SavedReport.Row], _ new: [SavedReport.Row]) {
    var waiting: [String: [Int]] = [:]
    for (index, row) in old.enumerated() { waiting[row.id, default: []].append(index) }
    var partners: [Int?] = new.map { row in
      guard let place = waiting[row.id]?.firstIndex(where: { old[$0].text == row.text }) else {
        return nil
      }
      return waiting[row.id]?.remove(at: place)
    }
    for (index, row) in new.enumerated() where partners[index] == nil {
      guard let rest = waiting[row.id], !rest.isEmpty else { continue }
      partners[index] = waiting[row.id]?.removeFirst()
    }
    all = zip(partners, new).map { partner, row in (partner.map { old[$0] }, row) }
    all += waiting.values.flatMap(\.self).sorted().map { (old[$0], nil) }
  }
}
