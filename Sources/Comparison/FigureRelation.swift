/// How a domestic figure stands to a figure of the treaty.
///
/// The raw values are what rules write under `figure`.
public enum FigureRelation: String, Sendable, Codable, CaseIterable {
  /// Domestic law gives what is asked, neither more nor less.
  case met
  /// It goes further than asked.
  case exceeded
  /// It stays below a floor.
  case short
  /// It goes beyond a ceiling.
  case beyond
  /// The same measure is bounded on the other side: at most three years for at least three years.
  case opposite
  /// Where the rule itself is owed, another figure stands.
  case differs
  /// Some of the figures that answer it hold and some do not.
  case mixed
  /// The treaty has a figure and domestic law has none of its kind.
  case absent
  /// Domestic law has a figure that limits the cases and the treaty has none.
  case added
  /// Their units cannot be turned into one another.
  case incomparable

  /// Whether domestic law falls short of the treaty's figure.
  public var isShortfall: Bool {
    switch self {
    case .short, .beyond, .opposite, .differs, .mixed: true
    case .met, .exceeded, .absent, .added, .incomparable: false
    }
  }
}

/// In which direction a figure of the treaty binds.
public enum FigureDirection: String, Sendable, Codable, CaseIterable {
  /// Domestic law may go above it.
  case floor
  /// Domestic law may stay below it.
  case ceiling
  /// Domestic law has to say the same.
  case exact
}
