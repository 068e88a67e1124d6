public import Comparison
public import Foundation
public import RuleEngine

/// The rules of a folder with their cases, read one by one: a file that cannot be used is named in
/// ``problems`` and left out.
public struct RuleFolder: Sendable {
  /// The rules that can be used, by pack and name.
  public internal(set) var entries: [RuleEntry] = []
  /// What is wrong with the files.
  public internal(set) var problems: [RuleProblem] = []
  /// The named sets of phrases.
  public internal(set) var signals = SignalFinder(signals: [])
  /// What is put before the texts of cases; nil for a folder without `cases`.
  public internal(set) var preambles: Preambles?
  /// The kinds of conflict that rules may name; none for a folder without `kinds`.
  public internal(set) var kinds: [ConflictKind] = []
  /// The pieces of legal content that are looked for on both sides.
  public internal(set) var elements = ElementFinder(elements: [])
  /// The files of the elements.
  var elementFiles: [KnowledgeSource] = []
  /// The files of the signals.
  var signalFiles: [KnowledgeSource] = []
  /// The lines of the keys of each rule.
  var lines: [String: [String: Int]] = [:]
  /// The names of the files of rules, also of those that cannot be used.
  var ruleFiles: [String] = []
  /// The names of the files of cases.
  var casesFiles: Set<String> = []

  /// Reads the signals, rules and cases of a folder.
  public init(_ folder: URL) {
    do throws(KnowledgeError) {
      preambles = try RulesFolder.optionalFiles(in: folder, named: "cases").first
        .map(PreambleFile.preambles)
      kinds =
        try RulesFolder.optionalFiles(in: folder, named: "kinds").first
        .map(ConflictKindsFile.kinds) ?? []
    } catch {
      problems.append(RuleProblem(error))
    }
    do throws(KnowledgeError) {
      elementFiles = try RulesFolder.optionalFiles(in: folder, named: "elements")
      elements = ElementFinder(elements: try ElementsFile.elements(from: elementFiles))
    } catch {
      problems.append(RuleProblem(error))
    }
    do throws(KnowledgeError) {
      signalFiles = try RulesFolder.files(in: folder, named: "signals")
      signals = SignalFinder(signals: try SignalsFile.signals(from: signalFiles))
      let files = try RulesFolder.packFiles(in: folder)
      let cases = files.filter(RulesFolder.isCases)
      let rules = files.filter { !RulesFolder.isCases($0) }
      casesFiles = Set(cases.map(\.name))
      ruleFiles = rules.map(\.name)
      for file in rules { read(file, cases) }
    } catch {
      problems.append(RuleProblem(error))
    }
  }

  private mutating func read(_ file: KnowledgeSource, _ cases: [KnowledgeSource]) {
    do throws(KnowledgeError) {
      let rule = try RuleFile.rule(from: file, signals: signals)
      lines[file.name] = try YAMLValue.root(of: file).lines()
      try RulesFolder.checkName(of: rule, in: file)
      entries.append(
        RuleEntry(
          rule: rule, pack: RuleFolder.pack(of: file.name), file: file.name,
          cases: read(RuleEntry.casesFile(of: file.name), of: cases)))
    } catch {
      problems.append(RuleProblem(error))
    }
  }

  /// The cases of a rule; none where they cannot be read.
  private mutating func read(_ name: String, of files: [KnowledgeSource]) -> [RuleCase] {
    guard let file = files.first(where: { $0.name == name }) else { return [] }
    do throws(KnowledgeError) {
      return try CasesFile.cases(from: file)
    } catch {
      problems.append(RuleProblem(error))
      return []
    }
  }

  /// The pack in whose folder a file lies.
  private static func pack(of file: String) -> String {
    let parts = file.split(separator: "/")
    return parts.count > 1 ? String(parts[parts.count - 2]) : ""
  }
}

extension RulesFolder {
  static func isCases(_ file: KnowledgeSource) -> Bool { file.name.hasSuffix(".cases.yaml") }

  /// A rule has the name of its file.
  static func checkName(
    of rule: RuleDescriptor, in file: KnowledgeSource
  ) throws(KnowledgeError) {
    let name = (file.name as NSString).lastPathComponent
    guard name == rule.id + ".yaml" else {
      throw KnowledgeError(
        code: .unknownValue, file: file.name, line: 1,
        problem: "the rule is called '\(rule.id)'", remedy: "Give file and rule one name")
    }
  }

  /// The files of all packs, by pack and name.
  static func packFiles(in folder: URL) throws(KnowledgeError) -> [KnowledgeSource] {
    let place = folder.appendingPathComponent("packs")
    guard let packs = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
      throw KnowledgeError(
        code: .unreadableFile, file: place.path, line: nil, problem: "the folder cannot be read",
        remedy: "Check that it exists and may be read")
    }
    var sources: [KnowledgeSource] = []
    for pack in packs.sorted() where !pack.hasPrefix(".") {
      sources += try files(in: folder, named: "packs/" + pack)
    }
    return sources
  }

  /// The rule files of all packs; cases are no rules.
  static func ruleFiles(in folder: URL) throws(KnowledgeError) -> [KnowledgeSource] {
    try packFiles(in: folder).filter { !isCases($0) }
  }
}

extension YAMLValue {
  /// The line of each entry of a list by its id; nothing of a file that cannot be read.
  static func lines(ofIDsUnder key: String, in source: KnowledgeSource) -> [String: Int] {
    var lines: [String: Int] = [:]
    let list = try? YAMLValue.root(of: source).entries().first { $0.key == key }
    for element in (try? list?.value.elements()) ?? [] {
      let id = try? element.entries().first { $0.key == "id" }?.value.text()
      if let id { lines[id] = element.line }
    }
    return lines
  }

  /// The line of each key of a mapping.
  func lines() throws(KnowledgeError) -> [String: Int] {
    Dictionary(try entries().map { ($0.key, $0.line) }) { first, _ in first }
  }
}
