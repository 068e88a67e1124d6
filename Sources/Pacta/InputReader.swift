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

  /// Reads a folder; a part of it that has a manifest is read as the manifest says.
  private mutating func readFolder(_ folder: URL, name: String, pick: ProvisionPick?) {
    let files = InputReader.files(under: folder)
    let count = documents.count + failures.count
    let manifests = files.filter { isManifest($0, in: folder) }
    for manifest in manifests {
      readManifest(
        folder.appendingPathComponent(manifest), name: name + "/" + manifest, pick: pick)
    }
    for file in files where InputReader.isDocument(file) {
      let isListed = manifests.contains { manifest in
        file.hasPrefix((manifest as NSString).deletingLastPathComponent)
      }
      if isListed { continue }
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

  /// Reads what a manifest lists.
  private mutating func readManifest(_ url: URL, name: String, pick: ProvisionPick?) {
    guard let source = InputReader.source(at: url, name: name) else {
      fail(
        name, "unreadable-file", "the file cannot be read as UTF-8 text; check rights and encoding")
      return
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
    } catch {
      let place = error.line.map { "line \($0): " } ?? ""
      fail(name, error.code.rawValue, "\(place)\(error.problem). \(error.remedy)")
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
