extension Range<Int> {
  /// The range between two places, empty at the first when they stand in the wrong order: parts of a
  /// clause may meet or be missing.
  init(from lower: Int, to upper: Int) {
    self = lower..<Swift.max(lower, upper)
  }
}
