/// A sheet of a workbook as a value.
public struct Sheet {
  /// The name on its tab: at most 31 characters, none of `[]:*?/\`.
  public var name: String
  /// The columns from the left.
  public var columns: [Column]
  /// The rows from the top, gone through once.
  public var rows: any Sequence<Row>
  /// How many rows and columns stay in sight.
  public var frozen: (rows: Int, columns: Int) = (0, 0)
  /// The row, counted from 0, whose cells have filters for the rows below; nil for none.
  public var filterRow: Int?
  /// What may be written into columns.
  public var validations: [Validation] = []
  /// Charts of cells of this sheet.
  public var charts: [Chart] = []
  /// How it is printed.
  public var print = PrintLayout()

  /// Makes a sheet.
  public init(name: String, columns: [Column], rows: any Sequence<Row>) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// What may be written into a column, from a row on down to the last.
public struct Validation: Hashable, Sendable {
  /// The kinds of rule.
  public enum Rule: Hashable, Sendable {
    /// One of the words in cells of a sheet, offered as a list.
    case oneOf(sheet: String, cells: CellRange)
    /// A day of the years.
    case day(years: ClosedRange<Int>)
  }

  /// The column, counted from 0.
  public var column: Int
  /// The first row that it holds for, counted from 0.
  public var firstRow: Int
  /// What may be written.
  public var rule: Rule
  /// What is told where something else is written; at most 255 characters.
  public var message: String

  /// Makes a rule.
  public init(column: Int, firstRow: Int, rule: Rule, message: String) {
    self.column = column
    self.firstRow = firstRow
    self.rule = rule
    self.message = message
  }
}

/// How a sheet is printed, on A4.
public struct PrintLayout: Hashable, Sendable {
  /// Whether the long side lies below.
  public var isLandscape = true
  /// The rows and columns at the start that stand on every page; nil for none.
  public var repeatedRows: ClosedRange<Int>?
  /// The columns at the start that stand on every page; nil for none.
  public var repeatedColumns: ClosedRange<Int>?
  /// The columns before which a page ends.
  public var columnBreaks: [Int] = []
  /// The size in per cent; nil makes all columns fit the width of a page.
  public var scale: Int?
  /// What stands above every page.
  public var header = ""

  /// An upright or lying page without anything repeated.
  public init() {}
}

/// A chart of cells of its own sheet.
public struct Chart: Hashable, Sendable {
  /// The kinds of chart.
  public enum Kind: Hashable, Sendable { case bar, column, stackedBar }

  /// One row of values.
  public struct Series: Hashable, Sendable {
    /// Its name in the legend.
    public var name: String
    /// The cells with the values.
    public var values: CellRange
    /// The colour; nil for that of the program.
    public var color: Color?
    /// A colour for each value, instead of one for all.
    public var pointColors: [Color]

    /// Makes a row of values.
    public init(
      name: String, values: CellRange, color: Color? = nil, pointColors: [Color] = []
    ) {
      self.name = name
      self.values = values
      self.color = color
      self.pointColors = pointColors
    }
  }

  /// What it is.
  public var kind: Kind
  /// The words above it.
  public var title: String
  /// The cells with the names of the values.
  public var categories: CellRange
  /// The rows of values.
  public var series: [Series]
  /// The row of the cell under its upper left corner, counted from 0.
  public var row: Int
  /// The column of that cell, counted from 0.
  public var column: Int
  /// Width in pixels.
  public var width: Int
  /// Height in pixels.
  public var height: Int

  /// Makes a chart.
  public init(
    _ kind: Kind, title: String, categories: CellRange, series: [Series], row: Int, column: Int,
    width: Int, height: Int
  ) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.series = series
    self.row = row
    self.column = column
    self.width = width
    self.height = height
  }
}
