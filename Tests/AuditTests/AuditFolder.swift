import Audit
import Foundation
import LegalModel
import Pacta
import PactaReports
import Synchronization

/// A folder with treaties and laws in our own words, removed when it is no longer used.
final class AuditFolder: Sendable {
  let root: URL

  var treaties: URL { root.appendingPathComponent("treaties") }
  var laws: URL { root.appendingPathComponent("laws") }
  var output: URL { root.appendingPathComponent("out") }
  var cache: URL { root.appendingPathComponent("cache") }

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-audit-\(UUID().uuidString)")
    for (name, text) in AuditTexts.files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ name: String, _ text: String) throws {
    let file = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The files of a folder by name, hidden ones included.
  func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
    }
    return files
  }

  /// Runs an audit and gives what it told beside its result.
  func audit(
    into output: URL? = nil, cached: Bool = false, jobs: Int = 1,
    options: AnalysisOptions = AuditFolder.options, laws: [URL]? = nil, build: String = "1"
  ) async throws -> (result: AuditResult, events: [AuditEvent]) {
    let seen = EventList()
    let audit = Audit(
      try CompatibilityAnalyzer(rules: .bundled, options: options),
      AuditOptions(
        output: output ?? self.output, cache: cached ? cache : nil, jobs: jobs, build: build),
      formats: [AuditFormat(ending: "md") { Array($0.markdown().utf8) }]
    ) { try $0.json() }
    let result = try await audit.run(treaties: [treaties], laws: laws ?? [self.laws]) {
      seen.add($0)
    }
    return (result, seen.events)
  }

  static let options = AnalysisOptions(
    asOf: CalendarDate("2026-01-01"), language: .english)
}

/// What an audit told, from whatever task.
private final class EventList: Sendable {
  private let list = Mutex<[AuditEvent]>([])

  var events: [AuditEvent] { list.withLock { $0 } }

  func add(_ event: AuditEvent) { list.withLock { $0.append(event) } }
}

extension [AuditEvent] {
  /// The treaties that were analysed, by id.
  var analysed: [String] {
    compactMap { event in
      if case .analysed(let id, _) = event { id } else { nil }
    }.sorted()
  }

  /// What was done on the laws.
  var laws: [AnalysisEvent] {
    compactMap { event in
      if case .laws(let done) = event { done } else { nil }
    }
  }

  /// The treaties that were taken over, by id.
  var takenOver: [String] {
    compactMap { event in
      if case .takenOver(let id) = event { id } else { nil }
    }.sorted()
  }
}
