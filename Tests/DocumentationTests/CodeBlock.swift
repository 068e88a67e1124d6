import Foundation

/// A block of Swift code in a page or in a comment.
struct CodeBlock {
  /// The file, and the line of the block's first line.
  let place: String
  /// The modules that it imports.
  let imports: [String]
  /// The other lines, without empty ones at either end.
  let lines: [Substring]

  /// The blocks of a file: those of a page, or those of the comments of a source file.
  static func all(in file: URL, below root: URL) throws -> [CodeBlock] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let name = file.path.dropFirst(root.path.count + 1)
    let isPage = file.pathExtension == "md"
    var blocks: [CodeBlock] = []
    var open: (line: Int, lines: [Substring])?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let line = isPage ? line : comment(line) else { continue }
      if let (start, lines) = open {
        if line == "```" {
          blocks.append(CodeBlock(place: "\(name):\(start)", lines))
          open = nil
        } else {
          open = (start, lines + [line])
        }
      } else if line == "```swift" {
        open = (number + 2, [])
      }
    }
    return blocks
  }

  private init(place: String, _ lines: [Substring]) {
    self.place = place
    imports = lines.filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) }
    var rest = lines.filter { !$0.hasPrefix("import ") }[...]
    while rest.first?.isEmpty == true { rest.removeFirst() }
    while rest.last?.isEmpty == true { rest.removeLast() }
    self.lines = Array(rest)
  }

  /// What stands in a line of a documentation comment; nil for any other line.
  private static func comment(_ line: Substring) -> Substring? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("///") else { return nil }
    return text.dropFirst(text.hasPrefix("/// ") ? 4 : 3)
  }

  /// Whether the lines stand together in a source, all moved in by the same blanks, and the source
  /// imports what the block does.
  func isPart(of source: CompiledSource) -> Bool {
    guard let first = lines.first, Set(imports).isSubset(of: source.imports) else { return false }
    return source.lines.indices.contains { start in
      guard source.lines[start].hasSuffix(first), start + lines.count <= source.lines.count else {
        return false
      }
      let indent = source.lines[start].dropLast(first.count)
      guard indent.allSatisfy({ $0 == " " }) else { return false }
      return zip(lines, source.lines[start...]).allSatisfy { line, compiled in
        line.isEmpty ? compiled.isEmpty : compiled == indent + line
      }
    }
  }
}

/// A source file that is compiled.
struct CompiledSource {
  let imports: Set<String>
  let lines: [Substring]

  init(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    imports = Set(
      lines.filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) })
  }
}
