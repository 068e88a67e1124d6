import Findings
import Foundation

/// The folder into which an audit writes.
struct ReportDesk: Sendable {
  private let folder: URL
  /// The reports of the run before, by name.
  private let earlier: Set<String>

  init(_ folder: URL) throws(AuditError) {
    try AtomicFile.prepare(folder, isShared: false)
    self.folder = folder
    let overview = try? Data(contentsOf: folder.appendingPathComponent("overview.json"))
    earlier = overview.map(ReportDesk.reports) ?? []
  }

  /// Puts the reports on a treaty in place.
  func write(_ record: AuditRecord, of id: String) throws(AuditError) {
    for (ending, bytes) in record.reports.sorted(by: { $0.key < $1.key }) {
      try AtomicFile.write(bytes, to: file(id + "." + ending))
    }
  }

  /// Writes what is told of all treaties, and takes away reports of the run before that this one does not
  /// have: they would pass for current.
  func write(
    _ overview: Overview, _ failures: [AuditFailure], wording: Wording
  ) throws(AuditError) {
    let current = Set(overview.entries.flatMap(\.reports))
    for name in earlier.subtracting(current) {
      try? FileManager.default.removeItem(at: file(name))
    }
    try AtomicFile.write(StableJSON.page(FailuresJSON(failures)), to: file("failures.json"))
    let page = OverviewPage(overview, failures, wording).text
    try AtomicFile.write(Array(page.utf8), to: file("overview.md"))
    try AtomicFile.write(StableJSON.page(OverviewJSON(overview)), to: file("overview.json"))
  }

  private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// The reports that an overview names; only plain names of files count.
  private static func reports(in overview: Data) -> Set<String> {
    struct Names: Decodable {
      struct Treaty: Decodable { let reports: [String] }
      let treaties: [Treaty]
    }
    let names = (try? JSONDecoder().decode(Names.self, from: overview))?.treaties ?? []
    return Set(names.flatMap(\.reports)).filter { !$0.contains("/") && !$0.hasPrefix(".") }
  }
}
