import LegalXML
import OfficePackage

/// The parts of an XLSX package in which cells and properties stand.
struct WorkbookParts {
  /// A sheet: its name on the tab, and its cells.
  struct SheetPart {
    let name: String
    let tree: XMLTree
  }

  /// The sheets in the order of their tabs.
  let sheets: [SheetPart]
  /// The texts that cells name by number.
  let sharedTexts: [String]
  /// Whether days are counted from 1904 instead of 1900.
  let countsFrom1904: Bool
  /// The properties that the makers of the file gave it.
  let properties: [String: String]

  /// Opens a package.
  ///
  /// - Throws: ``DecisionWorkbookError``.
  init(_ bytes: [UInt8]) throws(DecisionWorkbookError) {
    let package: ZIPPackage
    do {
      package = try ZIPPackage(bytes: bytes)
    } catch {
      throw .package(error)
    }
    let root = WorkbookParts.relationships(of: "", in: package)
    guard let main = root.parts(typeSuffix: "officeDocument").first,
      let book = try? WorkbookParts.tree(main, in: package), book.name(of: book.root) == "workbook"
    else { throw .noWorkbook }
    let related = WorkbookParts.relationships(of: main, in: package)
    var sheets: [SheetPart] = []
    for node in book.descendants(of: book.root) where book.name(of: node) == "sheet" {
      guard let id = book.value(of: "id", on: node), let part = related.part(id: id),
        package.part(part) != nil
      else { continue }
      let tree = try WorkbookParts.tree(part, in: package)
      sheets.append(SheetPart(name: book.value(of: "name", on: node) ?? "", tree: tree))
    }
    self.sheets = sheets
    if let part = related.parts(typeSuffix: "sharedStrings").first, package.part(part) != nil {
      sharedTexts = WorkbookParts.sharedTexts(try WorkbookParts.tree(part, in: package))
    } else {
      sharedTexts = []
    }
    let settings = book.descendants(of: book.root).first { book.name(of: $0) == "workbookPr" }
    let epoch = settings.flatMap { book.value(of: "date1904", on: $0) }
    countsFrom1904 = ["1", "true", "on"].contains(epoch)
    properties =
      root.parts(typeSuffix: "custom-properties").first
      .flatMap { try? WorkbookParts.tree($0, in: package) }.map(WorkbookParts.properties) ?? [:]
  }

  private static func tree(
    _ name: String, in package: ZIPPackage
  ) throws(DecisionWorkbookError) -> XMLTree {
    let bytes: [UInt8]
    do {
      bytes = try package.read(name)
    } catch {
      throw .package(error)
    }
    do {
      return try XMLTree(parsing: bytes)
    } catch {
      throw .xml(error, part: name)
    }
  }

  /// The relationships of a part; none when they cannot be read.
  private static func relationships(of source: String, in package: ZIPPackage) -> Relationships {
    let name = PartName.relationships(of: source)
    guard package.part(name) != nil, let tree = try? tree(name, in: package) else {
      return Relationships(source: source, [])
    }
    let all = tree.children(of: tree.root).map { node in
      Relationship(
        id: tree.value(of: "Id", on: node) ?? "", type: tree.value(of: "Type", on: node) ?? "",
        target: tree.value(of: "Target", on: node) ?? "",
        isExternal: tree.value(of: "TargetMode", on: node) == "External")
    }
    return Relationships(source: source, all)
  }

  private static func sharedTexts(_ tree: XMLTree) -> [String] {
    let item = tree.nameToken("si")
    return tree.children(of: tree.root).filter { tree.nameToken(of: $0) == item }
      .map { CellText.text(of: $0, in: tree) }
  }

  private static func properties(_ tree: XMLTree) -> [String: String] {
    var properties: [String: String] = [:]
    for node in tree.children(of: tree.root) {
      guard let name = tree.value(of: "name", on: node) else { continue }
      properties[name] = CellText.plain(tree.text(of: node))
    }
    return properties
  }
}
