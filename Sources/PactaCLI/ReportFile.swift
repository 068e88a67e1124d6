import Foundation
import PactaReports

/// Where a report goes: a file, which is there whole or not at all, or standard output.
enum ReportFile {
  /// Lets something be written piece by piece.
  ///
  /// - Parameter path: the file; nil for standard output.
  /// - Throws: What `body` throws, and an error of Foundation where the file cannot be made.
  static func write(to path: String?, _ body: (ReportSink) throws -> Void) throws {
    guard let path else {
      return try body { FileHandle.standardOutput.write(Data($0)) }
    }
    let target = URL(fileURLWithPath: path)
    let part = target.appendingPathExtension("part")
    try Data().write(to: part)
    do {
      let file = try FileHandle(forWritingTo: part)
      try body { try file.write(contentsOf: Data($0)) }
      try file.close()
      guard rename(part.path, target.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(at: part)
      throw error
    }
  }
}
