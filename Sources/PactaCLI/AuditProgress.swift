import Audit
import Foundation

/// How far an audit is.
struct AuditProgress: WorkProgress {
  /// How many treaties were taken over from the cache.
  private(set) var takenOver = 0
  private var laws = AnalysisProgress()
  private var missing = 0
  private var analysed = 0
  private var bytes = Pace(of: 0)

  mutating func sentence(on event: AuditEvent, at now: Date) -> String {
    switch event {
    case .listed(let treaties, let laws):
      return "\(treaties) treaties and \(laws) laws were found."
    case .takenOver:
      takenOver += 1
      return "\(takenOver) treaties are taken over."
    case .missing(let treaties, let bytes):
      (missing, self.bytes) = (treaties, Pace(of: bytes))
      return "\(takenOver) treaties are taken over, \(treaties) are to be analysed."
    case .laws(let event):
      return "Laws: " + laws.sentence(on: event, at: now)
    case .analysed(_, let size):
      analysed += 1
      bytes.add(size, at: now)
      return "\(analysed) of \(missing) treaties are done." + bytes.timeLeft(at: now)
    }
  }
}
