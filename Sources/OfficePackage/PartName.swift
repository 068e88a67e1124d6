/// Rules for the names of parts: paths such as `word/document.xml`, without a leading slash.
public enum PartName {
  /// Whether `name` stays inside the package: relative, no `.` or `..` segment, no empty segment,
  /// no backslash, colon or control character.
  public static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let hasBadCharacter = name.utf8.contains { byte in
      byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ":")
    }
    guard !hasBadCharacter else { return false }
    let segments = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return segments.allSatisfy { segment in
      !segment.isEmpty && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
    }
  }

  /// The form by which two names are compared: package names ignore the case of ASCII letters.
  static func key(_ name: String) -> String {
    let folded = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The part that a relationship of `source` points at.
  ///
  /// ```swift
  /// PartName.resolve("../media/image1.png", from: "word/document.xml")  // "media/image1.png"
  /// PartName.resolve("/word/styles.xml", from: "word/document.xml")     // "word/styles.xml"
  /// ```
  ///
  /// - Parameters:
  ///   - target: A relative or absolute path; a fragment is cut off.
  ///   - source: The part that has the relationship, empty for the package itself.
  /// - Returns: The name, or nil when the target leaves the package or is no safe name.
  public static func resolve(_ target: String, from source: String) -> String? {
    let path = target.prefix { $0 != "#" }
    guard !path.isEmpty else { return nil }
    var segments = path.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..": if segments.popLast() == nil { return nil }
      default: segments.append(segment)
      }
    }
    let name = segments.joined(separator: "/")
    return isSafe(name) ? name : nil
  }

  /// The part that holds the relationships of `source`: `word/_rels/document.xml.rels` for
  /// `word/document.xml`, `_rels/.rels` for the package itself, whose name is empty.
  public static func relationships(of source: String) -> String {
    var segments = source.split(separator: "/").map(String.init)
    let last = segments.popLast() ?? ""
    return (segments + ["_rels", "\(last).rels"]).joined(separator: "/")
  }
}
