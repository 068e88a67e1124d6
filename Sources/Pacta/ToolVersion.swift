/// The version of Pacta that reports name.
public enum ToolVersion {
  /// Semantic version.
  public static let current = "0.1.0"
}
