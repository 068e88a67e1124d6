public import Foundation

/// Writes a new rule with its cases, to be filled in.
///
/// What it writes can be read as it stands, so that one unfinished rule stops nobody; the linter names
/// what is left to be written.
public struct RuleSkeleton: Sendable {
  /// The rule's name.
  public let id: String
  /// The pack it goes to.
  public let pack: String

  /// Names a rule.
  ///
  /// - Throws: ``KnowledgeError`` for a name that is not made of small letters, digits and hyphens.
  public init(id: String, pack: String) throws(KnowledgeError) {
    for name in [id, pack] where !RuleSkeleton.isName(name) {
      throw KnowledgeError(
        code: .unknownValue, file: name, line: nil,
        problem: "'\(name)' cannot be the name of a file",
        remedy: "Use small letters, digits and hyphens, such as 'shorter-period'")
    }
    self.id = id
    self.pack = pack
  }

  /// Writes both files into a rules folder and names them; nothing is ever overwritten.
  ///
  /// - Throws: ``KnowledgeError`` when a rule of the name exists or a file cannot be written.
  public func write(into folder: URL) throws(KnowledgeError) -> [String] {
    let name = "packs/\(pack)/\(id).yaml"
    let cases = "packs/\(pack)/\(id).cases.yaml"
    let packs = folder.appendingPathComponent("packs")
    let others = (try? FileManager.default.contentsOfDirectory(atPath: packs.path)) ?? []
    for other in others.sorted() + [pack] {
      for file in ["\(id).yaml", "\(id).cases.yaml"] {
        let place = packs.appendingPathComponent(other).appendingPathComponent(file)
        guard !FileManager.default.fileExists(atPath: place.path) else {
          throw KnowledgeError(
            code: .duplicate, file: place.path, line: nil, problem: "the file is there already",
            remedy: "Choose another name")
        }
      }
    }
    try write(rule, to: folder.appendingPathComponent(name))
    try write(RuleSkeleton.cases, to: folder.appendingPathComponent(cases))
    return [name, cases]
  }

  private func write(_ text: String, to place: URL) throws(KnowledgeError) {
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place, options: .withoutOverwriting)
    } catch {
      throw KnowledgeError(
        code: .unreadableFile, file: place.path, line: nil, problem: "the file cannot be written",
        remedy: "Check that the folder may be written to")
    }
  }

  private static func isName(_ name: String) -> Bool {
    let characters = Array(name.utf8)
    return !characters.isEmpty && characters.first != 0x2D
      && characters.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  private var rule: String {
    """
    # docs/rules.md explains every key. Check with `pacta rules lint` and `pacta rules test \(id)`.
    id: \(id)
    kind: missing_provision        # one of rules/kinds
    level: undetermined            # or compatible, partlyCompatible, incompatible, gap …
    # exceeds: true                # compatible, and domestic law goes further than asked
    severity: info                 # info, low, medium, high, critical
    confidence: low                # low, medium, high
    priority: 0                    # of the rules that count the one with the greatest decides
    # groups: [conflict]           # names by which other rules may defeat this one
    # defeats: [satisfied]         # rules or groups of less priority that do not count where this one does
    when:                          # all must hold
      - subject: {atLeast: 0.5}
      # - requirement: [minimumStandard]
      # - figure: [short]
      # - clause: {anySignal: [renewal]}
      # - any:
      #     - persons: [narrower]
      #     - domestic: {conditional: true}
    # unless:                      # none may hold
    #   - domestic: {savesTreaties: true}
    title: {vi: TODO, en: TODO}
    message: {vi: TODO, en: TODO}  # %figures, %shared, %missing, %elements, %law are filled in
    reason: {vi: TODO, en: TODO}
    # recommendation: {action: amend, vi: TODO, en: TODO}   # owed by incompatible, partlyCompatible and gap
    # legalBasis: TODO                                      # so is this
    # falsePositives: {vi: TODO, en: TODO}
    source: house rule

    """
  }

  private static let cases = """
    # At least two cases under fire, and two under silent or near. Write the sentences yourself.
    fire: []
      # - treaty: Each Party shall …
      #   law: Người lao động …     # leave it out where nothing answers the clause
      #   rank: 2                   # of the domestic instrument, 1 is the constitution
      #   given: false              # a search found the provision; otherwise a person named it
      #   complete: false           # the law that was searched may not be all law of its field
      #   note: What the case is there for.
    silent: []
    near: []                        # looks as if it should count, and must not
    todo: []                        # should count and does not yet

    """
}
