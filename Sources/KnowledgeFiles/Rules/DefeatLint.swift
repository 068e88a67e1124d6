import RuleEngine

/// Looks for rules that defeat nothing, though they say so.
struct DefeatLint {
  private let folder: RuleFolder

  init(_ folder: RuleFolder) { self.folder = folder }

  var problems: [RuleProblem] {
    folder.entries.flatMap { entry in
      entry.rule.defeats.sorted().compactMap { problem(with: $0, of: entry) }
    }
  }

  private func problem(with name: String, of entry: RuleEntry) -> RuleProblem? {
    let targets = folder.entries.map(\.rule).filter {
      $0.id != entry.rule.id && ($0.id == name || $0.groups.contains(name))
    }
    guard !targets.isEmpty else {
      return folder.problem(
        .orphan, entry, "defeats", "no other rule or group is called '\(name)'",
        "Correct the name or remove it")
    }
    guard targets.allSatisfy({ $0.comes(before: entry.rule) }) else { return nil }
    return folder.problem(
      .idle, entry, "defeats",
      "'\(name)' is never defeated: it is weighed before this rule (priority "
        + "\(targets.map(\.priority).max() ?? 0), here \(entry.rule.priority))",
      "Give this rule a greater priority")
  }
}
