import Foundation
import KnowledgeFiles

extension InputReader {
  /// The files under a folder, relative to it, hidden ones left out, in the order of their paths.
  static func files(under folder: URL) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    return paths.compactMap { $0 as? String }
      .filter { path in
        !path.split(separator: "/").contains { $0.hasPrefix(".") }
          && !isFolder(folder.appendingPathComponent(path))
      }
      .sorted()
  }

  /// Whether the file ends as a manifest does.
  static func isYAML(_ url: URL) -> Bool {
    ["yaml", "yml"].contains(url.pathExtension.lowercased())
  }

  /// A YAML file with the name under which it is reported; nil when it is no UTF-8 text.
  static func source(at url: URL, name: String) -> KnowledgeSource? {
    guard let content = try? Data(contentsOf: url),
      let text = String(bytes: content, encoding: .utf8)
    else { return nil }
    return KnowledgeSource(name: name, text: text)
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
