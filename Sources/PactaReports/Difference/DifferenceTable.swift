public import Findings
import LegalModel
import Pacta

extension ReportDifference {
  /// The difference as plain text for people: what was compared, the changed verdicts under what became
  /// of them, the findings gained and lost with their places.
  public func table(_ wording: Wording) -> String {
    DifferenceTable(difference: self, wording: wording).text()
  }
}

private struct DifferenceTable {
  let difference: ReportDifference
  let wording: Wording

  func text() -> String {
    var lines = [difference.new.treatyName, days, causes]
    for change in ReportDifference.Change.allCases { lines += rows(change) }
    lines += findings(
      .diffGained, difference.gained, difference.new, among: difference.lost, .diffStood)
    lines += findings(
      .diffLost, difference.lost, difference.old, among: difference.gained, .diffStands)
    let counts = [difference.unchangedRows, difference.keptFindings]
    lines += ["", wording.text(.diffUnchanged, counts.map { String($0) })]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Which days' law the reports are about.
  private var days: String {
    let days = [difference.old.asOf, difference.new.asOf].map { day in
      day.map { wording.text($0) } ?? wording.text(.coverUnknown)
    }
    return wording.text(.diffDays, days)
  }

  /// What else differs between the two runs, so that it may be the cause.
  private var causes: String {
    let (old, new) = (difference.old.tool, difference.new.tool)
    let differing: [(Bool, Phrase)] = [
      (old.version != new.version, .diffVersion), (old.rulesDigest != new.rulesDigest, .diffRules),
      (old.statusDigest != new.statusDigest, .diffStatus),
      (old.corpusDigest != new.corpusDigest, .diffCorpus),
    ]
    let names = differing.filter(\.0).map { wording.text($0.1) }
    return names.isEmpty
      ? wording.text(.diffSame) : wording.text(.diffCauses, [names.joined(separator: ", ")])
  }

  private func rows(_ change: ReportDifference.Change) -> [String] {
    let rows = difference.rows.filter { $0.change == change }
    guard !rows.isEmpty else { return [] }
    return ["", wording.text(.diffCount, [wording.text(.change(change)), String(rows.count)])]
      + rows.map { row in
        let path = row.path.text(in: wording.language)
        let levels = [row.before, row.after].map { level in
          level.map { wording.text(.level($0)) } ?? "–"
        }
        return "  \(row.id)  \(path.isEmpty ? row.id : path): " + levels.joined(separator: " → ")
      }
  }

  private func findings(
    _ title: Phrase, _ findings: [SavedFinding], _ report: SavedReport,
    among others: [SavedFinding], _ counterpart: Phrase
  ) -> [String] {
    guard !findings.isEmpty else { return [] }
    var lines = ["", wording.text(.diffCount, [wording.text(title), String(findings.count)])]
    for finding in findings {
      let message = wording.text(finding.message).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").clipped(to: 240)
      lines.append(
        "  \(finding.id)  \(wording.text(.severity(finding.severity)))  \(finding.rule)  \(message)"
      )
      if let other = finding.counterpart(among: others) {
        lines.append("      " + wording.text(counterpart, [other.id]))
      }
      for evidence in finding.evidence {
        let path = report.path(of: evidence)?.text(in: wording.language) ?? evidence.id
        let quote = evidence.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        lines.append("      \(path) (\(evidence.document)): \(quote.clipped(to: 100))")
      }
    }
    return lines
  }
}

extension Phrase {
  /// What became of a verdict.
  fileprivate static func change(_ change: ReportDifference.Change) -> Phrase {
    switch change {
    case .turnedRed: .diffTurnedRed
    case .worse: .diffWorse
    case .turnedOpen: .diffTurnedOpen
    case .better: .diffBetter
    case .turnedGreen: .diffTurnedGreen
    case .other: .diffOther
    case .added: .diffAdded
    case .removed: .diffRemoved
    }
  }
}
