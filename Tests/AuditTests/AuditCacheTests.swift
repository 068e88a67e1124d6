import Audit
import Foundation
import LegalModel
import Pacta
import Testing

@Suite("Audit with a cache")
struct AuditCacheTests {
  private static let all = ["broken", "marks", "sub-work", "two-parts", "work"]

  @Test("an unchanged run analyses nothing, reads no law, and leaves the same bytes")
  func unchanged() async throws {
    let folder = try AuditFolder()
    try folder.write("laws/empty.txt", "")
    let first = try await folder.audit(cached: true)
    #expect(first.events.analysed == AuditCacheTests.all)
    let files = try folder.files(in: folder.output)
    let second = try await folder.audit(cached: true)
    #expect(second.events.analysed == [])
    #expect(second.events.laws.isEmpty)
    #expect(second.events.takenOver == AuditCacheTests.all)
    #expect(second.result.failures == first.result.failures)
    #expect(try folder.files(in: folder.output) == files)
    let elsewhere = folder.root.appendingPathComponent("elsewhere")
    _ = try await folder.audit(into: elsewhere, cached: true)
    #expect(try folder.files(in: elsewhere) == files)
  }

  @Test("a run that lost half of its outputs and of its cache is completed to the same bytes")
  func resumed() async throws {
    let folder = try AuditFolder()
    _ = try await folder.audit(cached: true)
    let files = try folder.files(in: folder.output)
    for name in files.keys.sorted().enumerated().filter({ $0.offset % 2 == 0 }).map(\.element) {
      try FileManager.default.removeItem(at: folder.output.appendingPathComponent(name))
    }
    try folder.write("out/.work.json.77.part", "half a report")
    let records = try folder.files(in: folder.cache).keys.filter { $0.hasSuffix(".treaty") }
    for name in records.sorted().prefix(2) {
      try FileManager.default.removeItem(at: folder.cache.appendingPathComponent(name))
    }
    let run = try await folder.audit(cached: true, jobs: 2)
    #expect(run.events.analysed.count == 2)
    #expect(run.events.takenOver.count == 3)
    #expect(try folder.files(in: folder.output) == files)
  }

  @Test("a changed treaty is analysed again, and it alone; a changed law calls for all")
  func changed() async throws {
    let folder = try AuditFolder()
    _ = try await folder.audit(cached: true)
    try folder.write("treaties/work.txt", AuditTexts.work + "\nArticle 4: Pay\nWages are paid.\n")
    #expect(try await folder.audit(cached: true).events.analysed == ["work"])
    try folder.write("treaties/parts/two.txt", AuditTexts.partTwo + "\n")
    #expect(try await folder.audit(cached: true).events.analysed == ["two-parts"])
    try folder.write("laws/marks.txt", AuditTexts.marksLaw + "\n")
    #expect(try await folder.audit(cached: true).events.analysed == AuditCacheTests.all)
  }

  @Test("another day, language or build of the program is another result")
  func otherOptions() async throws {
    let folder = try AuditFolder()
    _ = try await folder.audit(cached: true)
    var options = AuditFolder.options
    options.asOf = CalendarDate("2020-01-01")
    #expect(try await folder.audit(cached: true, options: options).events.takenOver == [])
    options = AuditFolder.options
    options.language = .vietnamese
    #expect(try await folder.audit(cached: true, options: options).events.takenOver == [])
    #expect(try await folder.audit(cached: true, build: "2").events.takenOver == [])
    #expect(try await folder.audit(cached: true).events.analysed == [])
  }

  @Test("a record that was cut off or changed is made again")
  func damaged() async throws {
    let folder = try AuditFolder()
    _ = try await folder.audit(cached: true)
    let files = try folder.files(in: folder.output)
    let records = try folder.files(in: folder.cache).filter { $0.key.hasSuffix(".treaty") }
    let longest = records.sorted { $0.value.count > $1.value.count }.prefix(2)
    for (place, record) in longest.enumerated() {
      var bytes = record.value
      if place == 0 { bytes.removeLast(9) } else { bytes[bytes.count - 9] ^= 1 }
      try bytes.write(to: folder.cache.appendingPathComponent(record.key))
    }
    let run = try await folder.audit(cached: true)
    #expect(run.events.analysed.count == 2)
    #expect(try folder.files(in: folder.output) == files)
    #expect(try await folder.audit(cached: true).events.analysed == [])
  }
}
