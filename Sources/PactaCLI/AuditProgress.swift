import Audit
import Findings
import Foundation
import Synchronization

/// A line on a terminal that tells how far an audit is.
final class AuditProgress: Sendable {
  /// What was done so far.
  struct Counts {
    var laws = 0
    var missing = 0
    var missingBytes = 0
    var takenOver = 0
    var analysed = 0
    var analysedBytes = 0
    fileprivate var started: Date?
  }

  /// Whether standard error is a terminal.
  static var isTerminal: Bool { isatty(2) == 1 }

  private let isShown: Bool
  private let state = Mutex(Counts())

  init(isShown: Bool) { self.isShown = isShown }

  /// What was done so far.
  var counts: Counts { state.withLock { $0 } }

  /// Takes note of an event and shows it.
  func take(_ event: AuditEvent) {
    let line = state.withLock { counts -> String in
      switch event {
      case .listed(let treaties, let laws):
        counts.laws = laws
        return "\(treaties) treaties and \(laws) laws were found."
      case .missing(let treaties, let bytes):
        (counts.missing, counts.missingBytes) = (treaties, bytes)
        return "\(counts.takenOver) treaties were taken over, \(treaties) are to be analysed."
      case .readingLaws: return "The \(counts.laws) laws are being read."
      case .takenOver:
        counts.takenOver += 1
        return "\(counts.takenOver) treaties were taken over."
      case .analysed(_, let bytes):
        counts.started = counts.started ?? Date()
        counts.analysed += 1
        counts.analysedBytes += bytes
        return "\(counts.analysed) of \(counts.missing) treaties were analysed."
          + AuditProgress.timeLeft(counts)
      }
    }
    show(line)
  }

  /// Takes the line away.
  func clear() { show("") }

  private func show(_ line: String) {
    guard isShown else { return }
    FileHandle.standardError.write(Data(("\r\u{1B}[K" + line).utf8))
  }

  /// The time left, by the bytes that are done; nothing while that cannot be told.
  private static func timeLeft(_ counts: Counts) -> String {
    guard let started = counts.started, counts.analysed > 2, counts.analysedBytes > 0 else {
      return ""
    }
    let rest = Double(counts.missingBytes - counts.analysedBytes) / Double(counts.analysedBytes)
    let seconds = Int(Date().timeIntervalSince(started) * rest)
    return seconds < 60
      ? " Less than a minute is left." : " About \(seconds / 60 + 1) minutes are left."
  }
}

/// What the command says at its end.
struct AuditSummary {
  /// The lines.
  let text: String

  init(_ result: AuditResult, output: String, _ counts: AuditProgress.Counts) {
    let entries = result.overview?.entries ?? []
    let rows: [(String, Int)] =
      [
        ("Treaties with a report", entries.count),
        ("Treaties taken over from the cache", counts.takenOver),
        ("Provisions", entries.reduce(0) { $0 + $1.summary.provisions }),
      ]
      + ConformityLevel.allCases.map { level in
        ("… \(level.rawValue)", entries.reduce(0) { $0 + ($1.summary.levels[level.rawValue] ?? 0) })
      } + [
        ("Findings", entries.reduce(0) { $0 + $1.summary.findings }),
        ("Documents to change", result.overview?.changes.count { $0.document != nil } ?? 0),
      ]
    let width = rows.map(\.0.count).max() ?? 0
    let table = rows.map { name, count in
      "  " + name + String(repeating: " ", count: width + 2 - name.count) + String(count)
    }
    let failures =
      result.failures.isEmpty
      ? [] : ["\(result.failures.count) inputs failed; failures.json names them and says why."]
    text = (table + ["The results are in \(output)."] + failures).joined(separator: "\n")
  }
}
