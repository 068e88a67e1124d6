import Foundation

/// Files that are there whole or not at all: written beside their place, then moved into it.
enum AtomicFile {
  /// The ending of files that are not yet whole.
  static let partEnding = "part"

  /// Writes a file unless it has these bytes already.
  static func write(_ bytes: [UInt8], to file: URL) throws(AuditError) {
    if let present = try? Data(contentsOf: file), present.elementsEqual(bytes) { return }
    // A name of its own: other jobs and runs may write the same file now.
    let name = "." + UUID().uuidString
    let part = file.deletingLastPathComponent()
      .appendingPathComponent(name).appendingPathExtension(partEnding)
    do {
      try Data(bytes).write(to: part)
      guard rename(part.path, file.path) == 0 else {
        throw AuditError.unwritable(file.relativePath)
      }
    } catch {
      try? FileManager.default.removeItem(at: part)
      throw .unwritable(file.relativePath)
    }
  }

  /// Makes a folder, and takes out of it what a run that was stopped left half written.
  ///
  /// - Parameter isShared: whether other runs may write there now; then only what is a day old goes.
  static func prepare(_ folder: URL, isShared: Bool) throws(AuditError) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(folder.relativePath)
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(".") && name.hasSuffix("." + partEnding) {
      let file = folder.appendingPathComponent(name)
      if isShared, !isOld(file) { continue }
      try? FileManager.default.removeItem(at: file)
    }
  }

  private static func isOld(_ file: URL) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    guard let date = attributes?[.modificationDate] as? Date else { return false }
    return Date().timeIntervalSince(date) > 86_400
  }
}
