import Foundation

/// How much of some work is done, and how long the rest may take.
struct Pace {
  /// How much there is to do, in pieces or bytes.
  let total: Int
  /// How much is done.
  private(set) var done = 0
  private var first: (at: Date, done: Int)?

  init(of total: Int) { self.total = total }

  /// Takes note of work that is done.
  mutating func add(_ amount: Int, at now: Date) {
    done += amount
    first = first ?? (now, done)
  }

  /// The time left in seconds, by what was done since the first piece.
  ///
  /// Nil until a tenth of the work is done and some seconds have passed: before that it is a guess.
  func secondsLeft(at now: Date) -> Double? {
    guard let first, done > first.done, done < total, done * 10 >= total else { return nil }
    let passed = now.timeIntervalSince(first.at)
    return passed < 3 ? nil : passed * Double(total - done) / Double(done - first.done)
  }

  /// The time left as a sentence behind another one; empty where it cannot be told.
  func timeLeft(at now: Date) -> String {
    guard let seconds = secondsLeft(at: now) else { return "" }
    let minutes = Int((seconds / 60).rounded(.up))
    return switch minutes {
    case ...1: " Under a minute is left."
    case ...90: " About \(minutes) minutes are left."
    default: " About \((minutes + 30) / 60) hours are left."
    }
  }
}
