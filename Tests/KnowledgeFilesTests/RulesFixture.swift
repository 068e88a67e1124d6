import BundledRules
import Foundation

/// A rules folder with the shipped knowledge and rules of its own; it goes away with its owner.
final class RulesFixture {
  let root: URL

  /// Takes over the shipped words of citations, kinds and preambles.
  init(_ files: [String: String]) throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let shipped = try BundledRules().folder()
    for name in ["cases", "citations", "kinds"] {
      try FileManager.default.copyItem(
        at: shipped.appendingPathComponent(name), to: root.appendingPathComponent(name))
    }
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ name: String, _ text: String) throws {
    let place = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
  }

  static let signals = """
    source: written here
    signals:
      - id: renewal
        title: {vi: gia hạn, en: renewal}
        en: [renew]
      - id: nationals
        title: {vi: công dân, en: nationals}
        vi: [công dân Việt Nam]
    """

  static let cases = """
    fire:
      - {treaty: One., law: Một.}
      - {treaty: Two., law: Hai.}
    silent:
      - {treaty: Three., law: Ba.}
    near:
      - {treaty: Four., law: Bốn.}
    """

  /// A rule in order; lines replace or follow its own.
  static func rule(_ id: String, _ lines: [String: String] = [:]) -> String {
    var keys = [
      ("id", id), ("kind", "personal_scope"), ("level", "compatible"), ("priority", "10"),
      ("when", "[{domestic: {signals: [nationals]}}]"), ("title", "{vi: Một, en: One}"),
      ("message", "{vi: \"%figures\", en: Two}"), ("reason", "{vi: Ba, en: Three}"),
      ("source", "written here"),
    ]
    for line in lines.sorted(by: { $0.key < $1.key }) {
      if let index = keys.firstIndex(where: { $0.0 == line.key }) {
        keys[index].1 = line.value
      } else {
        keys.append((line.key, line.value))
      }
    }
    return keys.map { "\($0.0): \($0.1)\n" }.joined()
  }
}
