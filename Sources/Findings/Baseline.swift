/// The findings of an earlier report, against which a later one tells what is new (SARIF: baseline).
public struct Baseline: Sendable, Hashable {
  /// How a finding stands to the earlier report.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// The earlier report did not have it.
    case new
    /// It had it.
    case unchanged
  }

  /// The fingerprints of the earlier report.
  public let fingerprints: Set<String>

  /// Takes the fingerprints of a report.
  public init(fingerprints: Set<String>) {
    self.fingerprints = fingerprints
  }

  /// How a finding stands to the earlier report.
  public func state(of finding: Finding) -> State {
    fingerprints.contains(finding.fingerprint.value) ? .unchanged : .new
  }
}
