import Foundation

extension Workbook {
  /// Writes the workbook as an XLSX file (ECMA-376).
  ///
  /// libxlsxwriter knows files only, so there is one in a temporary folder meanwhile.
  ///
  /// - Parameter sink: Takes the bytes as they come.
  /// - Throws: ``SpreadsheetError``, an error of Foundation where there is no room for temporary files,
  ///   and what the sink throws.
  public func write(to sink: (_ bytes: [UInt8]) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("workbook.xlsx")
    try writeFile(at: file.path, temporaryFolder: folder.path)
    let written = try FileHandle(forReadingFrom: file)
    defer { try? written.close() }
    while let piece = try written.read(upToCount: 1 << 20), !piece.isEmpty {
      try sink([UInt8](piece))
    }
  }
}
