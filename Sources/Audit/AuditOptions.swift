public import Foundation
public import Pacta

/// A format in which the report on each treaty is written.
public struct AuditFormat: Sendable {
  /// The ending of the files, without a dot; it names the format.
  public let ending: String
  /// Writes a report.
  let bytes: @Sendable (CompatibilityReport) throws -> [UInt8]

  /// Names a format and tells how it is written.
  public init(ending: String, bytes: @escaping @Sendable (CompatibilityReport) throws -> [UInt8]) {
    self.ending = ending
    self.bytes = bytes
  }
}

/// What an audit is told beside its inputs.
public struct AuditOptions: Sendable {
  /// The folder for reports and overview.
  public var output: URL
  /// The folder where finished treaties are kept for the next run; nil keeps nothing.
  public var cache: URL?
  /// How many treaties are worked on at a time; the result does not depend on it.
  public var jobs: Int
  /// What tells this build of the program from another one of the same version.
  public var build: String

  /// Makes options.
  public init(output: URL, cache: URL? = nil, jobs: Int = 1, build: String = "") {
    self.output = output
    self.cache = cache
    self.jobs = jobs
    self.build = build
  }
}

/// What an audit tells while it works, for progress; no result depends on it.
public enum AuditEvent: Sendable, Equatable {
  /// So many treaties and laws were listed.
  case listed(treaties: Int, laws: Int)
  /// So many treaties, and bytes of them, were not found in the cache.
  case missing(treaties: Int, bytes: Int)
  /// Something is done on the laws, which are read once.
  case laws(AnalysisEvent)
  /// A treaty was taken over from the cache.
  case takenOver(String)
  /// A treaty of so many bytes was analysed.
  case analysed(String, bytes: Int)
}
