public import Foundation
import Ingestion
public import LegalModel

/// The folder of real laws and treaties beside the checkout; tests that need it are reported as
/// skipped without it. Found through `PACTA_SHARED`, or as `shared` beside the checkout or above.
public enum SharedData {
  /// The folder; nil where it is absent.
  public static let folder: URL? = {
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

  public static var isPresent: Bool { folder != nil }
  public static let absence =
    "the shared folder of real texts is absent (PACTA_SHARED or ../shared)"

  /// The instruments of one file.
  public static func read(_ path: String) throws -> [LegalDocument] {
    guard let folder else { return [] }
    let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(path)))
    return try DocumentReader(options: .init(computesDigest: false)).read(bytes, name: path)
  }

  /// The paths, relative to the folder, of the files below a subfolder with one of these endings.
  public static func paths(under subfolder: String, endings: Set<String>) -> [String] {
    guard let folder else { return [] }
    let root = folder.appendingPathComponent(subfolder)
    let names =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return names.filter { endings.contains(($0 as NSString).pathExtension) }
      .map { subfolder.isEmpty ? $0 : subfolder + "/" + $0 }
      .sorted()
  }

  /// The files of one folder with one extension, in order.
  public static func files(in subfolder: String, extension suffix: String) -> [URL] {
    guard let folder else { return [] }
    return paths(under: subfolder, endings: [suffix]).map(folder.appendingPathComponent)
  }

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
