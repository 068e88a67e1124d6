public import Foundation

/// Where the rules folder is: words of citations, lexicon, wording and, later, rules, as plain files.
///
/// The folder is looked for in several places, so that a program works from its build folder, after
/// installation, and when its binary alone was copied elsewhere on the machine. Nothing here traps:
/// `Bundle.module` does when the binary has left its build folder, and so it is not used.
public struct BundledRules: Sendable {
  /// The folders that are tried, in order.
  public let candidates: [URL]

  /// Lists the places.
  ///
  /// - Parameters:
  ///   - explicit: A folder that the user named; when given, no other place is tried.
  ///   - environment: The value of `PACTA_RULES`, read by the caller; empty counts as absent. When
  ///     given, no place after it is tried.
  ///   - binary: The running program, for the places beside it.
  public init(explicit: URL? = nil, environment: String? = nil, binary: URL? = nil) {
    if let explicit {
      candidates = [explicit]
      return
    }
    if let environment, !environment.isEmpty {
      candidates = [URL(fileURLWithPath: environment)]
      return
    }
    var places: [URL] = []
    if let folder = binary?.resolvingSymlinksInPath().deletingLastPathComponent() {
      places.append(folder.appendingPathComponent("rules"))
      places.append(
        folder.deletingLastPathComponent().appendingPathComponent("share/pacta/rules"))
      places.append(folder.appendingPathComponent("Pacta_BundledRules.resources"))
    }
    places.append(URL(fileURLWithPath: #filePath).deletingLastPathComponent())
    candidates = places
  }

  /// The first candidate that holds the folders `citations`, `lexicon` and `wording`.
  ///
  /// - Throws: ``RulesNotFound`` naming every place that was tried.
  public func folder() throws(RulesNotFound) -> URL {
    guard let found = candidates.first(where: BundledRules.isRulesFolder) else {
      throw RulesNotFound(tried: candidates.map(\.path))
    }
    return found
  }

  private static func isRulesFolder(_ folder: URL) -> Bool {
    ["citations", "lexicon", "wording"].allSatisfy { name in
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }
}

/// No rules folder is in any of the places where one may be.
public struct RulesNotFound: Error, Sendable, Equatable, CustomStringConvertible {
  /// The places that were tried, in order.
  public let tried: [String]

  /// Makes the error.
  public init(tried: [String]) { self.tried = tried }

  public var description: String {
    "no rules folder found; expected a folder with citations/, lexicon/ and wording/ at "
      + tried.joined(separator: ", or ") + ". Name one with --rules or PACTA_RULES"
  }
}
