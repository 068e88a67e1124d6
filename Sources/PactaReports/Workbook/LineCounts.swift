import Findings
import Pacta

/// How many lines of the table of concordance there are of each kind.
struct LineCounts {
  /// Treaty provisions by level.
  let levels: [ConformityLevel: Int]
  /// Findings by severity.
  let severities: [Severity: Int]
  /// Lines by the act that they rest on and their level, the act with the most findings first.
  private(set) var acts: [(name: String, levels: [ConformityLevel: Int])] = []

  init(_ report: CompatibilityReport) {
    severities = report.severityCounts
    levels = report.levelCounts
    var byAct: [String: [ConformityLevel: Int]] = [:]
    for line in report.lines {
      guard line.finding?.stands ?? true, let law = line.law, law.role == .deciding else {
        continue
      }
      byAct[law.place.document, default: [:]][line.level, default: 0] += 1
    }
    let named = report.corpus.compactMap { document in
      byAct[document.name].map { (name: document.name, levels: $0) }
    }
    acts = named.enumerated().sorted { left, right in
      let (first, second) = (flags(left.element.levels), flags(right.element.levels))
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  private func flags(_ levels: [ConformityLevel: Int]) -> Int {
    levels.reduce(0) { $0 + ($1.key.isFlag ? $1.value : 0) }
  }
}
