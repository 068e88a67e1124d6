import Findings
public import Foundation
import KnowledgeFiles
import LegalModel

/// A document as a path names it, not yet read: one file, or the files of one entry of a manifest.
///
/// What could not be listed, such as an empty folder, is a document too, so that it fails where the others
/// are read.
public struct ListedDocument: Sendable {
  /// The name of its file without the ending, or its id in the manifest.
  public let id: String
  /// How messages and reports name it: the path below the folder that was given, never one of the machine.
  public let name: String
  /// Subject fields from the manifest.
  public let fields: [String]
  private let tasks: [InputTask]

  /// The documents of a file, a folder (read recursively) or a manifest, in the order of their paths.
  public static func documents(at url: URL) -> [ListedDocument] {
    var plan = InputPlan()
    plan.add(.file(url, name: url.lastPathComponent))
    var groups: [[InputTask]] = []
    for task in plan.tasks {
      if let last = groups.last, last[0].isPart(with: task, after: last.count) {
        groups[groups.count - 1].append(task)
      } else {
        groups.append([task])
      }
    }
    return groups.map { ListedDocument($0, below: url.lastPathComponent + "/") }
  }

  private init(_ tasks: [InputTask], below folder: String) {
    self.tasks = tasks.map { $0.named($0.name.dropping(prefix: folder)) }
    id = tasks[0].standing.fallbackName
    name = self.tasks[0].name
    fields = tasks[0].standing.fields
  }

  /// The files that hold it; none where it could not be listed.
  public var files: [URL] { tasks.compactMap(\.file) }

  /// The document as an input; its files are read when it is compared.
  public var input: AnalysisInput { AnalysisInput(content: .listed(tasks), name: name) }

  /// The document with its bytes in memory, one array a file; a file that cannot be read stays a file.
  public func loaded() -> LoadedDocument {
    var contents: [[UInt8]?] = []
    for task in tasks { contents.append(task.bytes()) }
    return LoadedDocument(listed: self, tasks: tasks, contents: contents)
  }
}

/// A listed document whose bytes were read, to be named by them and then analysed.
public struct LoadedDocument: Sendable {
  /// The document.
  public let listed: ListedDocument
  /// SHA-256 over the names and bytes of its files and what the manifest says, lower-case hexadecimal: the
  /// same for documents that are read the same.
  public let digest: String
  /// The bytes of all files.
  public let size: Int
  private let tasks: [InputTask]

  fileprivate init(listed: ListedDocument, tasks: [InputTask], contents: [[UInt8]?]) {
    self.listed = listed
    self.tasks = zip(tasks, contents).map { $0.holding($1) }
    size = contents.reduce(0) { $0 + ($1?.count ?? 0) }
    let parts = zip(tasks, contents).map { task, bytes in
      [task.name, task.standing.statement, bytes.map(SHA256.hexDigest) ?? task.trouble]
    }
    digest = SHA256.hexDigest(of: Array(parts.joined().joined(separator: "\u{0}").utf8))
  }

  /// The document as an input with exactly these bytes.
  public var input: AnalysisInput {
    AnalysisInput(content: .listed(tasks), name: listed.name)
  }
}

extension InputTask {
  /// Whether another task reads a further file of the same document, after so many of them.
  fileprivate func isPart(with other: InputTask, after count: Int) -> Bool {
    guard case .listed(let own) = standing, case .listed(let entry) = other.standing else {
      return false
    }
    return own == entry && count < own.files.count
  }

  fileprivate var file: URL? {
    guard case .file(let url) = content else { return nil }
    return url
  }

  fileprivate func named(_ name: String) -> InputTask {
    InputTask(content: content, name: name, standing: standing.named(name), pick: pick)
  }

  /// The bytes of the file; nil where there is none, or it cannot be read.
  fileprivate func bytes() -> [UInt8]? {
    file.flatMap { try? Data(contentsOf: $0) }.map { [UInt8]($0) }
  }

  /// The task with the bytes of its file.
  fileprivate func holding(_ bytes: [UInt8]?) -> InputTask {
    guard let bytes else { return self }
    return InputTask(content: .text(bytes), name: name, standing: standing, pick: pick)
  }

  /// What is known of a file without bytes.
  fileprivate var trouble: String {
    if case .failure(let code, let message) = content { return code + "\u{0}" + message }
    return "unreadable"
  }
}

extension Standing {
  fileprivate func named(_ name: String) -> Standing {
    if case .plain = self { return .plain(name: name) }
    return self
  }

  /// All that it says, in one line.
  fileprivate var statement: String {
    guard case .listed(let entry) = self else { return "" }
    let texts = [
      entry.id, entry.language?.code ?? "", entry.status ?? "", entry.kind ?? "",
      entry.title?.vi ?? "", entry.title?.en ?? "", entry.isComplete ? "complete" : "",
    ]
    return (texts + entry.fields).joined(separator: "\u{1F}")
  }
}

extension String {
  fileprivate func dropping(prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
