public import LegalModel

/// A time in which domestic law is out of conformity with a clause, on the other side of a change: it
/// was so before an amendment, or will be mended by one.
public struct NonConformityWindow: Sendable, Hashable {
  /// The verdict inside the window.
  public let level: ConformityLevel
  /// The first day; nil where it is not known.
  public let from: CalendarDate?
  /// The last day; nil where it is not known.
  public let until: CalendarDate?
  /// The act that ends the window.
  public let act: String

  /// Makes a window.
  public init(level: ConformityLevel, from: CalendarDate?, until: CalendarDate?, act: String) {
    self.level = level
    self.from = from
    self.until = until
    self.act = act
  }
}
