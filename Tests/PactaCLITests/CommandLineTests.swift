import Foundation
import Testing

/// Runs the built `pacta`, as a user does.
@Suite("Command line", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct CommandLineTests {
  @Test("one bad file does not lose the others: exit 2, the good one is printed")
  func oneBadFile() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("law.txt", "Điều 1. Tên gọi\n1. Khoản một.")
    let run = try CommandLineTool.run([
      "parse", "--format", "text", folder.path("missing.txt"), good,
    ])
    #expect(run.status == 2)
    #expect(run.output.contains("Điều 1. Tên gọi"))
    #expect(run.errors.contains("missing.txt: no such file"))
  }

  @Test("wrong usage is exit 64")
  func wrongUsage() throws {
    #expect(try CommandLineTool.run(["parse", "--format", "nonsense", "x"]).status == 64)
  }

  @Test("a folder without documents is named, exit 2")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    let run = try CommandLineTool.run(["parse", folder.root])
    #expect(run.status == 2)
    #expect(run.errors.contains("holds no document"))
  }

  @Test("a binary copied out of the build folder still finds its rules")
  func copiedBinary() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path("pacta-copy")
    try FileManager.default.copyItem(atPath: CommandLineTool.path, toPath: copy)
    let treaty = try folder.write("treaty.txt", "Article 1: Wages\n1. Workers shall be paid wages.")
    let law = try folder.write("law.txt", "Điều 1. Tiền lương\n1. Người lao động được trả lương.")
    let run = try CommandLineTool.run(
      ["check", treaty, "--against", law, "--format", "json"], copy)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"basis\" : \"comparison\""))
  }

  @Test("cite lists each target with what became of it, and counts by cause")
  func cite() throws {
    let folder = try TemporaryFolder()
    let law = try folder.write(
      "law.txt", "Điều 1. Phạm vi\n1. Theo khoản 2 Điều này và Điều 9.\n2. Khoản hai.")
    let run = try CommandLineTool.run(["cite", law])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("art_1__para_2\tok"))
    #expect(run.output.contains("art_9\tno-such-article"))
    #expect(run.errors.contains("1 targets resolved, 1 unresolved (no-such-article 1)"))
    let missing = try CommandLineTool.run(["cite", "--unresolved", "--quiet", law])
    #expect(!missing.output.contains("\tok"))
    #expect(missing.output.contains("art_9"))
  }

  @Test("evaluate citations echoes the cases; without labels only counts are given")
  func evaluateCitations() throws {
    let folder = try TemporaryFolder()
    let cases = try folder.write(
      "cases.jsonl",
      #"{"id": "a", "lang": "vi", "context": "art_2", "text": "theo Điều 5", "expected": [{"#
        + #""text": "Điều 5", "document": null, "targets": ["art_5"]}]}"# + "\n")
    let run = try CommandLineTool.run(["evaluate", "citations", cases, "--format", "json"])
    #expect(run.output.contains(#""precision":1.0000,"recall":1.0000"#))
    let bare = try folder.write(
      "bare.jsonl", #"{"id": "a", "lang": "en", "context": "art_2", "text": "see Article 5"}"#)
    let unlabelled = try CommandLineTool.run(["evaluate", "citations", bare, "--format", "json"])
    #expect(unlabelled.output.contains(#""expected":null,"predicted":[{"text":"Article 5""#))
    #expect(unlabelled.output.contains(#""summary":{"cases":1,"predicted":1}"#))
  }

  @Test("two runs of check print the same bytes")
  func deterministic() throws {
    let folder = try TemporaryFolder()
    let treaty = try folder.write(
      "treaty.txt", "Article 1: Wages\n1. Workers shall be paid wages.\n2. Wages are paid monthly.")
    let law = try folder.write(
      "law.txt", "Điều 1. Tiền lương\n1. Người lao động được trả lương.\n2. Lương trả hằng tháng.")
    let arguments = ["check", treaty, "--against", law, "--as-of", "2026-01-01"]
    let first = try CommandLineTool.run(arguments)
    #expect(first.status == 0)
    #expect(try CommandLineTool.run(arguments).output == first.output)
  }
}

/// The `pacta` that was built together with the tests.
enum CommandLineTool {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Beside the test bundle.
  static let path: String = {
    let arguments = ProcessInfo.processInfo.arguments.first ?? ""
    var folder = URL(fileURLWithPath: arguments).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("pacta").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return ""
  }()

  static var isBuilt: Bool { !path.isEmpty }

  static func run(
    _ arguments: [String], _ binary: String = path, input: String? = nil,
    environment: [String: String] = [:], in directory: String? = nil
  ) throws -> Result {
    let folder = try TemporaryFolder()
    let (output, errors) = (folder.path("out"), folder.path("err"))
    for file in [output, errors] { try "".write(toFile: file, atomically: false, encoding: .utf8) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: binary)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput =
      try input.map {
        FileHandle(forReadingAtPath: try folder.write("in", $0))
      } ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }
}

/// A folder that goes away with its owner.
final class TemporaryFolder {
  let root: String

  init() throws {
    root =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { root + "/" + name }

  func write(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    return path(name)
  }
}
