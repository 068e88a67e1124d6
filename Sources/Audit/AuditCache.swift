import Foundation
import LegalModel

/// Finished work of earlier runs, each under the digest of all that decides it.
///
/// A record that is missing, cut off or changed is no error: the work is done again.
struct AuditCache: Sendable {
  private let folder: URL?

  /// - Parameter folder: where records lie; nil keeps nothing.
  init(_ folder: URL?) throws(AuditError) {
    self.folder = folder
    if let folder { try AtomicFile.prepare(folder, isShared: true) }
  }

  /// The record of a treaty.
  func record(_ key: String) -> AuditRecord? {
    bytes(key, "treaty").flatMap(AuditRecord.init(encoded:))
  }

  func store(_ record: AuditRecord, _ key: String) throws(AuditError) {
    guard let folder else { return }
    try AtomicFile.write(record.encoded(), to: AuditCache.file(key, "treaty", in: folder))
  }

  /// The summary of a body of law.
  func corpus(_ key: String) -> CorpusSummary? {
    bytes(key, "laws").flatMap {
      try? JSONDecoder().decode(CorpusSummary.self, from: Data($0))
    }
  }

  func store(_ corpus: CorpusSummary, _ key: String) throws(AuditError) {
    guard let folder else { return }
    try AtomicFile.write(StableJSON.line(corpus), to: AuditCache.file(key, "laws", in: folder))
  }

  private func bytes(_ key: String, _ ending: String) -> [UInt8]? {
    folder.flatMap { try? Data(contentsOf: AuditCache.file(key, ending, in: $0)) }.map {
      [UInt8]($0)
    }
  }

  private static func file(_ key: String, _ ending: String, in folder: URL) -> URL {
    folder.appendingPathComponent(key).appendingPathExtension(ending)
  }

  /// The digest of some texts in their order.
  static func key(_ parts: [String]) -> String {
    SHA256.hexDigest(of: Array(parts.joined(separator: "\u{0}").utf8))
  }
}
