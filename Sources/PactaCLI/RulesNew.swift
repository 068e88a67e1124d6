import ArgumentParser
import Foundation
import KnowledgeFiles

/// `pacta rules new`: files for a new rule.
struct RulesNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write the files of a new rule and its cases, to be filled in.",
    discussion: """
      The folder has to be named, with --rules or PACTA_RULES; nothing is overwritten.

      EXAMPLES
        pacta rules new shorter-period --pack generic --rules rules

      EXIT CODES
        0  both files were written
        64 wrong usage, or a rule of the name is there already
      """)

  @Argument(help: "The rule's name: small letters, digits and hyphens.")
  var id: String

  @Option(help: "The pack, a folder under packs/; it is made where it is absent.")
  var pack: String

  @OptionGroup var rules: RulesOption

  func run() throws {
    let named = rules.rules ?? ProcessInfo.processInfo.environment["PACTA_RULES"] ?? ""
    guard !named.isEmpty else {
      throw ValidationError("name the folder to write to with --rules or PACTA_RULES")
    }
    let folder = try rules.folder()
    do throws(KnowledgeError) {
      for file in try RuleSkeleton(id: id, pack: pack).write(into: folder) {
        StandardStreams.output(Array("\(folder.appendingPathComponent(file).path)\n".utf8))
      }
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(64)
    }
  }
}
