public import Findings

/// A kind of conflict between a treaty and domestic law, such as `numeric_threshold`.
public struct ConflictKind: Sendable, Hashable {
  /// Name, as rules write it under `kind`.
  public let id: String
  /// What it is called.
  public let title: BilingualText

  /// Names a kind.
  public init(id: String, title: BilingualText) {
    self.id = id
    self.title = title
  }
}
