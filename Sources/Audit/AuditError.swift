public import Pacta

/// Why an audit as a whole could not go on. What is wrong with one document is an ``AuditFailure``.
public enum AuditError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The law that all treaties are compared with cannot be used.
  case corpus(AnalysisError)
  /// A file or folder cannot be written; the path as it was given.
  case unwritable(String)
  /// A law changed on disk while it was read, so that no result can be told from which text it is.
  case lawsChanged

  public var description: String {
    switch self {
    case .corpus(let error): "the laws cannot be compared with: \(error)"
    case .unwritable(let path):
      "\(path): it cannot be written; check that there is room and that the folder is writable"
    case .lawsChanged: "the laws changed while they were read; run the audit again"
    }
  }
}

/// One input that could not be analysed, or only in part; it stops nothing else.
public struct AuditFailure: Sendable, Hashable, Codable {
  /// Which side of the comparison it stands on.
  public enum Side: String, Sendable, Codable {
    /// The treaties.
    case treaty
    /// The body of law.
    case law
  }

  /// Treaty or law.
  public let side: Side
  /// The treaty's id; nil for a law.
  public var treaty: String?
  /// The input: the path below the folder that was given.
  public let input: String
  /// Stable kebab-case name of the trouble.
  public let code: String
  /// What is wrong and what to do, in English.
  public let message: String
  /// Whether the treaty has a report in spite of it.
  public internal(set) var isReported: Bool

  /// The order of failures: treaties first, then by id, input and trouble.
  static func inOrder(_ left: AuditFailure, _ right: AuditFailure) -> Bool {
    func key(_ failure: AuditFailure) -> [String] {
      [
        failure.side == .treaty ? "0" : "1", failure.treaty ?? "", failure.input, failure.code,
        failure.message,
      ]
    }
    return key(left).lexicographicallyPrecedes(key(right))
  }
}

extension AuditFailure {
  init(_ failure: InputFailure, side: Side, isReported: Bool) {
    self.init(
      side: side, treaty: nil, input: failure.input, code: failure.code, message: failure.message,
      isReported: isReported)
  }
}
