import Foundation
import Pacta

/// How far the comparison of one treaty is.
struct AnalysisProgress: WorkProgress {
  private var pace = Pace(of: 0)

  mutating func sentence(on event: AnalysisEvent, at now: Date) -> String {
    switch event {
    case .began(let step, let pieces):
      pace = Pace(of: pieces)
      return sentence(telling: step, at: now)
    case .done(let step):
      pace.add(1, at: now)
      return sentence(telling: step, at: now)
    }
  }

  /// Only the last step tells the time left: before it nobody knows how much there is to judge.
  private func sentence(telling step: AnalysisEvent.Step, at now: Date) -> String {
    guard pace.total > 0 else { return "" }
    return switch step {
    case .reading: "\(pace.done) of \(pace.total) files are read."
    case .amending: "\(pace.done) of \(pace.total) laws are brought up to date."
    case .aligning: "\(pace.total) clauses are being lined up with the law."
    case .norms: "The norms in \(pace.done) of \(pace.total) documents are read."
    case .judging: "\(pace.done) of \(pace.total) clauses are judged." + pace.timeLeft(at: now)
    }
  }
}
