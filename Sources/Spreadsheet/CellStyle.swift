/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  /// Where text stands between the sides.
  public enum Alignment: Hashable, Sendable { case left, centre }

  /// Heavy letters.
  public var isBold = false
  /// Slanted letters.
  public var isItalic = false
  /// The size of letters in points; nil for the default of the workbook.
  public var size: Double?
  /// The colour of letters; nil for black.
  public var ink: Color?
  /// The colour behind the letters; nil for none.
  public var fill: Color?
  /// Where text stands between the sides.
  public var alignment = Alignment.left
  /// Whether long text goes on in the next line of the cell.
  public var wraps = true
  /// Whether there are lines around the cell.
  public var hasBorder = false
  /// How numbers and days are written, in the notation of spreadsheets such as `dd/mm/yyyy`; nil for
  /// the general way.
  public var format: String?

  /// Plain looks.
  public init() {}

  /// These looks, changed.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}

/// A colour as `0xRRGGBB`.
public struct Color: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// Red, green and blue in a byte each.
  public let value: UInt32

  public init(integerLiteral value: UInt32) { self.value = value }
}
