import Foundation

/// A problem with a path that was named on the command line.
struct InputProblem: Error, CustomStringConvertible {
  let description: String
}

/// Reads the bytes of a file or of standard input.
enum InputFile {
  /// The content of a path; `-` is standard input.
  ///
  /// - Parameter limit: The largest file that is read, in bytes.
  static func bytes(_ path: String, limit: Int = 256 << 20) throws(InputProblem) -> [UInt8] {
    if path == "-" {
      guard let data = try? FileHandle.standardInput.readToEnd() else {
        throw InputProblem(description: "nothing came on standard input")
      }
      return [UInt8](data)
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes else {
      throw InputProblem(description: "no such file; check the path")
    }
    if let size = attributes[.size] as? Int, size > limit {
      throw InputProblem(
        description: "the file has \(size) bytes, the limit is \(limit); "
          + "split it or raise --maximum-size")
    }
    let file = URL(fileURLWithPath: path)
    guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else {
      throw InputProblem(description: "the file cannot be read; check its permissions")
    }
    return [UInt8](data)
  }
}

/// The files that paths stand for: files as they are, folders with what they hold.
struct InputListing {
  /// Files to read, in the order named; those of a folder sorted by path.
  private(set) var paths: [String] = []
  /// What could not be listed.
  private(set) var problems: [String] = []

  /// Endings of the files that are taken from a folder.
  static let endings: Set<String> = ["txt", "md", "markdown", "docx", "xml", "akn", "json"]

  init(_ names: [String]) {
    for name in names { add(name) }
  }

  private mutating func add(_ name: String) {
    var isFolder: ObjCBool = false
    guard name != "-", FileManager.default.fileExists(atPath: name, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      paths.append(name)
      return
    }
    let found = (FileManager.default.enumerator(atPath: name)?.compactMap { $0 as? String } ?? [])
      .filter { Self.endings.contains(($0 as NSString).pathExtension.lowercased()) }
      .sorted()
      .map { (name as NSString).appendingPathComponent($0) }
    if found.isEmpty {
      problems.append(
        "\(name): the folder holds no document (\(Self.endings.sorted().joined(separator: ", ")))")
    }
    paths.append(contentsOf: found)
  }
}
