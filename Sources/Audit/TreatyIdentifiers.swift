import Foundation
import Pacta

/// Names for treaties that can be names of files: each once, whatever the letters' case.
///
/// A treaty is called after its file or its entry in the manifest. Where several have that name, the folders
/// in which they stand are put in front, and a number behind where that does not tell them apart.
enum TreatyIdentifiers {
  /// Names that files of the audit itself have.
  private static let taken: Set<String> = ["overview", "failures"]

  /// One name for each document, in their order.
  static func identifiers(for documents: [ListedDocument]) -> [String] {
    let short = documents.map { plain($0.id) }
    let counts = Dictionary(grouping: short, by: { $0.lowercased() }).mapValues(\.count)
    var used = taken
    return zip(documents, short).map { document, name in
      let isAlone = counts[name.lowercased()] == 1 && !taken.contains(name.lowercased())
      return unused(isAlone ? name : long(document, name), &used)
    }
  }

  /// The name with the folders in front.
  private static func long(_ document: ListedDocument, _ name: String) -> String {
    let folders = document.name.split(separator: "/").dropLast().map { plain(String($0)) }
    return plain((folders + [name]).joined(separator: "-"))
  }

  private static func unused(_ name: String, _ used: inout Set<String>) -> String {
    var candidate = name
    var count = 2
    while !used.insert(candidate.lowercased()).inserted {
      candidate = "\(name)-\(count)"
      count += 1
    }
    return candidate
  }

  /// A name without what no file may be called, composed, so that it is the same on every machine.
  private static func plain(_ name: String) -> String {
    let barred: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\0"]
    let text = String(
      name.precomposedStringWithCanonicalMapping.map {
        barred.contains($0) || $0.isWhitespace ? "-" : $0
      })
    var trimmed = text.drop { $0 == "." }
    while trimmed.utf8.count > mostBytes { trimmed.removeLast() }
    return trimmed.isEmpty ? "treaty" : String(trimmed)
  }

  /// A name of a file has at most 255 bytes, and endings are put behind.
  private static let mostBytes = 160
}
