import Findings
import LegalModel

/// The days of two reports.
struct DaysBetween: Sendable {
  let from: CalendarDate?
  let to: CalendarDate?

  /// Whether a day came between; nil where that cannot be told.
  func contains(_ day: CalendarDate?) -> Bool? {
    guard let from, let to, let day else { return nil }
    return from < day && day <= to
  }
}

extension SavedReport.Row {
  /// The amendment that gave the provision on which the verdict rests, or rested, its text after another
  /// report of the same row; nil where its text is the same or nothing is known of it.
  func amendment(since old: SavedReport.Row?, _ days: DaysBetween) -> SavedReport.Amendment? {
    guard !isOtherInStatus(than: old) else { return nil }
    let decided = [deciding, old?.deciding].compactMap { $0?.place }
    for place in decided {
      guard let change = amendment(of: place) ?? nil else { continue }
      if let before = old?.amendment(of: place) {
        if before != change { return change }
      } else if days.contains(change.date) == true {
        return change
      }
    }
    return nil
  }

  /// Whether the provision binds in one of two reports and not in the other, so that this is the cause.
  func isOtherInStatus(than old: SavedReport.Row?) -> Bool {
    old.map { ($0.basis == .status) != (basis == .status) } ?? false
  }

  /// The amendment of a place that the row names, nil inside for none; nil for another place.
  private func amendment(of place: SavedPlace) -> SavedReport.Amendment?? {
    ([deciding].compactMap(\.self) + correspondences).first { $0.place == place }.map(\.amendedBy)
  }
}
