import Foundation

/// The folder of real treaties and laws that all checkouts of the project share.
///
/// Found through `PACTA_SHARED`, or as `shared` beside the checkout or a folder above it. Tests
/// that need it are reported as skipped when it is absent.
enum SharedData {
  static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["PACTA_SHARED"] {
      return existing(URL(fileURLWithPath: path).appendingPathComponent("data"))
    }
    var parent = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while parent.path != "/" {
      parent.deleteLastPathComponent()
      if let found = existing(parent.appendingPathComponent("shared/data")) { return found }
    }
    return nil
  }()

  /// The files of one folder with one extension, in order.
  static func files(in subfolder: String, extension suffix: String) throws -> [URL] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(subfolder), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == suffix }
    .sorted { $0.path < $1.path }
  }

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
