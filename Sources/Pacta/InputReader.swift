import Foundation
import KnowledgeFiles
import LegalModel

/// A document that was read, with what its input or manifest says of it.
struct ReadDocument: Sendable {
  let document: LegalDocument
  /// File name without folder and ending, or the id in the manifest.
  let fallbackName: String
  let fields: [String]
  let isComplete: Bool
  let pick: ProvisionPick?
}

/// Turns inputs into documents; what cannot be read becomes a failure and stops nothing.
struct InputReader {
  private(set) var documents: [ReadDocument] = []
  private(set) var failures: [InputFailure] = []

  /// Endings of files that are taken from a folder. Some of them are not read yet: naming them as
  /// failures is better than passing over a law in silence.
  static let documentEndings: Set<String> = [
    "txt", "md", "docx", "xml", "akn", "html", "htm", "doc", "pdf", "rtf", "odt",
  ]

  /// Reads one input.
  mutating func read(_ input: AnalysisInput) {
    switch input.content {
    case .document(let document):
      add([document], as: .plain(name: input.name), pick: input.pick)
    case .text(let bytes):
      read(bytes, name: input.name, as: .plain(name: input.name), pick: input.pick)
    case .file(let url): read(url, name: input.name, pick: input.pick)
    }
  }

  private mutating func read(_ url: URL, name: String, pick: ProvisionPick?) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      fail(name, "no-such-file", "there is no such file or folder; check the path")
      return
    }
    if isFolder.boolValue {
      readFolder(url, name: name, pick: pick)
    } else if InputReader.isYAML(url) {
      readManifest(url, name: name, pick: pick)
    } else {
      readFile(url, name: name, as: .plain(name: name), pick: pick)
    }
  }

  private mutating func readFolder(_ folder: URL, name: String, pick: ProvisionPick?) {
    let files = InputReader.files(under: folder)
    let count = documents.count + failures.count
    var listed: Set<String> = []
    for file in files where InputReader.isYAML(folder.appendingPathComponent(file)) {
      let url = folder.appendingPathComponent(file)
      guard let source = InputReader.source(at: url, name: name + "/" + file),
        ManifestFile.isManifest(source)
      else { continue }
      let base = (file as NSString).deletingLastPathComponent
      for listedFile in readManifest(url, name: name + "/" + file, pick: pick) {
        listed.insert((base as NSString).appendingPathComponent(listedFile))
      }
    }
    for file in files where !listed.contains(file) {
      guard InputReader.documentEndings.contains((file as NSString).pathExtension.lowercased())
      else { continue }
      let path = name + "/" + file
      readFile(folder.appendingPathComponent(file), name: path, as: .plain(name: path), pick: pick)
    }
    if documents.count + failures.count == count {
      fail(
        name, "no-documents",
        "the folder holds no documents; expected files ending in "
          + InputReader.documentEndings.sorted().map { "." + $0 }.joined(separator: ", "))
    }
  }

  /// Reads what a manifest lists; returns the files that it names.
  @discardableResult
  private mutating func readManifest(_ url: URL, name: String, pick: ProvisionPick?) -> [String] {
    guard let source = InputReader.source(at: url, name: name) else {
      fail(name, "unreadable-file", "the file cannot be read as UTF-8 text; check rights and encoding")
      return []
    }
    do {
      let entries = try ManifestFile.entries(from: source)
      let base = url.deletingLastPathComponent()
      let folder = (name as NSString).deletingLastPathComponent
      for entry in entries where entry.twinOf == nil {
        for file in entry.files {
          readFile(
            base.appendingPathComponent(file),
            name: (folder as NSString).appendingPathComponent(file), as: .listed(entry), pick: pick)
        }
      }
      return entries.flatMap(\.files)
    } catch {
      let place = error.line.map { "line \($0): " } ?? ""
      fail(name, error.code.rawValue, "\(place)\(error.problem). \(error.remedy)")
      return []
    }
  }

  private mutating func readFile(
    _ url: URL, name: String, as standing: Standing, pick: ProvisionPick?
  ) {
    guard let content = try? Data(contentsOf: url) else {
      fail(name, "unreadable-file", "the file cannot be read; check that it exists and may be read")
      return
    }
    read([UInt8](content), name: name, as: standing, pick: pick)
  }

  private mutating func read(
    _ bytes: [UInt8], name: String, as standing: Standing, pick: ProvisionPick?
  ) {
    switch DocumentReading.documents(in: bytes, name: name) {
    case .success(let read): add(read, as: standing, pick: pick)
    case .failure(let reason): fail(name, reason.code, reason.message)
    }
  }

  private mutating func add(
    _ read: [LegalDocument], as standing: Standing, pick: ProvisionPick?
  ) {
    for document in read {
      documents.append(
        ReadDocument(
          document: standing.applied(to: document), fallbackName: standing.fallbackName,
          fields: standing.fields, isComplete: standing.isComplete, pick: pick))
    }
  }

  private mutating func fail(_ input: String, _ code: String, _ message: String) {
    failures.append(InputFailure(input: input, code: code, message: message))
  }
}
