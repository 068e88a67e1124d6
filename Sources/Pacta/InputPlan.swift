import Foundation
import KnowledgeFiles
import LegalModel

/// Lists what has to be read for inputs: folders and manifests are opened, documents are not.
struct InputPlan {
  private(set) var tasks: [InputTask] = []

  /// Adds an input.
  mutating func add(_ input: AnalysisInput) {
    switch input.content {
    case .document(let document): add(.document(document), input.name, pick: input.pick)
    case .text(let bytes): add(.text(bytes), input.name, pick: input.pick)
    case .file(let url): add(url, name: input.name, pick: input.pick)
    case .listed(let listed): tasks += listed
    }
  }

  private mutating func add(_ url: URL, name: String, pick: ProvisionPick?) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      fail(name, "no-such-file", "there is no such file or folder; check the path")
      return
    }
    if isFolder.boolValue {
      addFolder(url, name: name, pick: pick)
    } else if InputReader.isYAML(url) {
      addManifest(url, name: name, pick: pick)
    } else {
      add(.file(url), name, pick: pick)
    }
  }

  /// Lists a folder; a part of it that has a manifest is read as the manifest says.
  private mutating func addFolder(_ folder: URL, name: String, pick: ProvisionPick?) {
    let files = InputReader.files(under: folder)
    let count = tasks.count
    let manifests = files.filter { InputReader.isManifest($0, in: folder) }
    for manifest in manifests {
      addManifest(
        folder.appendingPathComponent(manifest), name: name + "/" + manifest, pick: pick)
    }
    for file in files where InputReader.isDocument(file) {
      let isListed = manifests.contains { manifest in
        file.hasPrefix((manifest as NSString).deletingLastPathComponent)
      }
      if isListed { continue }
      add(.file(folder.appendingPathComponent(file)), name + "/" + file, pick: pick)
    }
    if tasks.count == count {
      fail(
        name, "no-documents",
        "the folder holds no documents; expected files ending in "
          + InputReader.documentEndings.sorted().map { "." + $0 }.joined(separator: ", "))
    }
  }

  /// Lists what a manifest names.
  private mutating func addManifest(_ url: URL, name: String, pick: ProvisionPick?) {
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
          tasks.append(
            InputTask(
              content: .file(base.appendingPathComponent(file)),
              name: (folder as NSString).appendingPathComponent(file), standing: .listed(entry),
              pick: pick))
        }
      }
    } catch {
      let place = error.line.map { "line \($0): " } ?? ""
      fail(name, error.code.rawValue, "\(place)\(error.problem). \(error.remedy)")
    }
  }

  private mutating func add(_ content: InputTask.Content, _ name: String, pick: ProvisionPick?) {
    tasks.append(
      InputTask(content: content, name: name, standing: .plain(name: name), pick: pick))
  }

  private mutating func fail(_ input: String, _ code: String, _ message: String) {
    tasks.append(
      InputTask(
        content: .failure(code: code, message: message), name: input,
        standing: .plain(name: input), pick: nil))
  }
}
