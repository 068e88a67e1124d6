import OfficePackage

/// Makes XLSX packages as other programs save them.
struct WorkbookSample {
  /// A cell: its column letters and the XML of the `c` element's inside, with its type.
  enum Content {
    case shared(Int)
    case inline(String)
    case number(String)
    case isoDay(String)
    case formula(String, String)
  }

  var shared: [String] = []
  var rows: [(number: Int, cells: [(column: String, content: Content)])] = []
  var countsFrom1904 = false
  var properties: [(String, String)] = []
  var sheetName = "Đổi tên"
  /// What the first row says is its number, where that is another text; the last one says none then.
  var rowName: String?

  /// Adds a row of inline texts from column A on; empty ones make no cell.
  mutating func add(_ number: Int, _ texts: [String]) {
    let cells = texts.enumerated().filter { !$0.element.isEmpty }.map { index, text in
      (column: String(UnicodeScalar(UInt8(65 + index))), content: Content.inline(text))
    }
    rows.append((number, cells))
  }

  /// Puts another content into a cell of the last row.
  mutating func set(_ column: String, _ content: Content) {
    rows[rows.count - 1].cells.removeAll { $0.column == column }
    rows[rows.count - 1].cells.append((column, content))
  }

  func bytes() throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    var package = ZIPPackageWriter()
    try package.add(
      "_rels/.rels",
      Array(
        """
        <Relationships xmlns="\(relations)">
        <Relationship Id="r1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>
        <Relationship Id="r2" Type="\(office)/custom-properties" Target="docProps/custom.xml"/>
        </Relationships>
        """.utf8))
    try package.add(
      "xl/_rels/workbook.xml.rels",
      Array(
        """
        <Relationships xmlns="\(relations)">
        <Relationship Id="rId7" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId8" Type="\(office)/sharedStrings" Target="/xl/sharedStrings.xml"/>
        </Relationships>
        """.utf8))
    let epoch = countsFrom1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>"
    try package.add(
      "xl/workbook.xml",
      Array(
        """
        <workbook xmlns="\(main)" xmlns:r="\(office)">\(epoch)<sheets>
        <sheet name="\(sheetName)" sheetId="3" r:id="rId7"/></sheets></workbook>
        """.utf8))
    try package.add(
      "xl/sharedStrings.xml",
      Array("<sst xmlns=\"\(main)\">\(shared.map { "<si>\($0)</si>" }.joined())</sst>".utf8))
    try package.add(
      "xl/worksheets/sheet1.xml",
      Array(
        "<worksheet xmlns=\"\(main)\"><sheetData>\(table)</sheetData></worksheet>"
          .utf8))
    let custom = properties.enumerated().map { index, property in
      "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"\(index + 2)\" "
        + "name=\"\(property.0)\"><v:lpwstr xmlns:v=\"urn:v\">\(property.1)</v:lpwstr></property>"
    }
    try package.add(
      "docProps/custom.xml", Array("<Properties>\(custom.joined())</Properties>".utf8))
    return try package.finished()
  }

  private var table: String {
    let table = rows.map(row).joined()
    guard let rowName, let first = rows.first, let last = rows.last else { return table }
    return table.replacing("<row r=\"\(first.number)\"", with: "<row r=\"\(rowName)\"")
      .replacing("<row r=\"\(last.number)\"", with: "<row")
  }

  private func row(_ row: (number: Int, cells: [(column: String, content: Content)])) -> String {
    let cells = row.cells.map { cell -> String in
      let address = "r=\"\(cell.column)\(row.number)\""
      return switch cell.content {
      case .shared(let index): "<c \(address) t=\"s\"><v>\(index)</v></c>"
      case .inline(let text): "<c \(address) t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      case .number(let number): "<c \(address) s=\"4\"><v>\(number)</v></c>"
      case .isoDay(let day): "<c \(address) t=\"d\"><v>\(day)</v></c>"
      case .formula(let formula, let value):
        "<c \(address) t=\"str\"><f>\(formula)</f><v>\(value)</v></c>"
      }
    }
    return "<row r=\"\(row.number)\">\(cells.joined())</row>"
  }
}

/// A package that is no workbook.
struct ZIPSample {
  func bytes() throws -> [UInt8] {
    var package = ZIPPackageWriter()
    try package.add("word/document.xml", Array("<document/>".utf8))
    return try package.finished()
  }
}
