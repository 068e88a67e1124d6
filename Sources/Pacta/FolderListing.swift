import Foundation
import KnowledgeFiles

extension InputReader {
  /// Endings of files that are taken from a folder. Some of them are not read yet: naming them as
  /// failures is better than passing over a law in silence.
  static let documentEndings: Set<String> = [
    "txt", "md", "docx", "xml", "akn", "json", "html", "htm", "doc", "pdf", "rtf", "odt",
  ]

  /// Whether a file of a folder is taken for a document by its name.
  static func isDocument(_ file: String) -> Bool {
    let name = file as NSString
    return documentEndings.contains(name.pathExtension.lowercased())
      && !name.lastPathComponent.lowercased().hasPrefix("readme")
  }

  /// Whether a file of a folder is a manifest.
  static func isManifest(_ file: String, in folder: URL) -> Bool {
    let url = folder.appendingPathComponent(file)
    guard InputReader.isYAML(url), let source = InputReader.source(at: url, name: file) else {
      return false
    }
    return ManifestFile.isManifest(source)
  }

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
