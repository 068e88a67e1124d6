import Foundation
import Synchronization

/// Tells in one sentence how far some work is.
protocol WorkProgress: Sendable {
  associatedtype Event: Sendable

  /// Takes note of an event.
  mutating func sentence(on event: Event, at now: Date) -> String
}

/// A line on a terminal that tells how far the work is, and goes away at its end.
final class ProgressLine<Work: WorkProgress>: Sendable {
  private struct State {
    var work: Work
    var isShown: Bool
  }

  private let isShown: Bool
  private let state: Mutex<State>

  /// Makes a line; it is shown only where standard error is a terminal that can take a line back.
  init(_ work: Work, isWanted: Bool) {
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    isShown = isWanted && isatty(2) == 1 && terminal != "dumb"
    state = Mutex(State(work: work, isShown: isShown))
  }

  /// What was done so far.
  var work: Work { state.withLock { $0.work } }

  /// Takes note of an event and shows it.
  func take(_ event: Work.Event) {
    state.withLock { state in
      let sentence = state.work.sentence(on: event, at: Date())
      if state.isShown { ProgressLine.show(sentence) }
    }
  }

  /// Does the work with the line shown, and takes the line away at the end, also when a person stops
  /// the program.
  func during<Value, Failure: Error>(
    _ work: () async throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    guard isShown else { return try await work() }
    let interruption = Interruption { self.end() }
    defer {
      interruption.cancel()
      end()
    }
    return try await work()
  }

  /// Takes the line away; nothing is shown any more.
  private func end() {
    state.withLock { state in
      if state.isShown { ProgressLine.show("") }
      state.isShown = false
    }
  }

  /// Writes over the line. The terminal cuts what is longer than a row: it is told not to wrap.
  private static func show(_ sentence: String) {
    let line = "\r\u{1B}[K" + (sentence.isEmpty ? "" : "\u{1B}[?7l\(sentence)\u{1B}[?7h")
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }
}

/// Something to do when a person stops the program (Ctrl-C), before it ends as it would have.
private struct Interruption {
  private let source: any DispatchSourceSignal

  init(_ act: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(
      signal: SIGINT, queue: DispatchQueue(label: "pacta.interruption"))
    source.setEventHandler {
      act()
      signal(SIGINT, SIG_DFL)
      kill(getpid(), SIGINT)
    }
    source.resume()
  }

  /// From here on the program is stopped at once.
  func cancel() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
