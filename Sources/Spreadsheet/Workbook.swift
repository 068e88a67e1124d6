public import LegalModel

/// A workbook as a value: its sheets, and what the file says of itself.
///
/// The rows of a sheet are made while they are written, so a long table is never held in memory. The
/// same workbook gives the same bytes.
///
/// ```swift
/// let sheet = Sheet(name: "Laws", columns: [Column(width: 30)], rows: [[Cell("Điều 1")]])
/// try Workbook(title: "Report", sheets: [sheet]).write { bytes in file += bytes }
/// ```
public struct Workbook {
  /// The title in the properties of the file.
  public var title: String
  /// The program that made it, in the properties of the file.
  public var author: String
  /// The day on which it counts as made; a fixed one where there is none.
  public var created: CalendarDate?
  /// Further properties by name, in order; programs that save the file again keep them.
  public var properties: [(name: String, value: String)]
  /// The font of all cells.
  public var font = "Times New Roman"
  /// The sheets in the order of their tabs; the first is shown.
  public var sheets: [Sheet]

  /// Makes a workbook.
  public init(
    title: String, author: String = "", created: CalendarDate? = nil,
    properties: [(name: String, value: String)] = [], sheets: [Sheet]
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.properties = properties
    self.sheets = sheets
  }
}

/// A column of a sheet.
public struct Column: Hashable, Sendable {
  /// Its width in characters of the default font.
  public var width: Double
  /// Whether it is hidden; programs read it all the same.
  public var isHidden: Bool

  /// Makes a column.
  public init(width: Double, isHidden: Bool = false) {
    self.width = width
    self.isHidden = isHidden
  }
}

/// A row of a sheet.
public struct Row: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The cells from the first column on.
  public var cells: [Cell]
  /// Its height in points; nil for what the texts need, by an estimate.
  public var height: Double?
  /// Whether it is hidden.
  public var isHidden: Bool

  /// Makes a row.
  public init(_ cells: [Cell], height: Double? = nil, isHidden: Bool = false) {
    self.cells = cells
    self.height = height
    self.isHidden = isHidden
  }

  public init(arrayLiteral cells: Cell...) { self.init(cells) }
}

/// A cell: a value and its looks.
public struct Cell: Hashable, Sendable {
  /// What a cell may hold.
  public enum Value: Hashable, Sendable {
    /// Nothing but looks.
    case empty
    /// Text, never read as a formula, whatever it begins with.
    case text(String)
    /// A number.
    case number(Double)
    /// A day.
    case date(CalendarDate)
  }

  /// The value.
  public var value: Value
  /// How it looks.
  public var style: CellStyle

  /// Makes a cell.
  public init(_ value: Value, _ style: CellStyle = CellStyle()) {
    self.value = value
    self.style = style
  }

  /// Makes a cell with text; an empty one where there is none.
  public init(_ text: String, _ style: CellStyle = CellStyle()) {
    self.init(text.isEmpty ? .empty : .text(text), style)
  }
}

/// A rectangle of cells, counted from 0, both ends included.
public struct CellRange: Hashable, Sendable {
  /// First and last row.
  public var rows: ClosedRange<Int>
  /// First and last column.
  public var columns: ClosedRange<Int>

  /// Makes a range.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
