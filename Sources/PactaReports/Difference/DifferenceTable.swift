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
    var lines = [difference.new.treatyName, days]
    if let old = difference.old.asOf, let new = difference.new.asOf, new < old {
      lines.append(wording.text(.diffReversed))
    }
    lines += [causes] + difference.standings.map(standing)
    for change in ReportDifference.Change.allCases { lines += rows(change) }
    lines += findings(.diffGained, difference.gained.map { ($0, nil) }, difference.new)
    lines += findings(.diffLost, difference.lost.map { ($0, nil) }, difference.old)
    lines += findings(.diffRestated, difference.restated.map { ($0.new, $0.old) }, difference.new)
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

  /// How Viet Nam stood to an instrument, and stands.
  private func standing(_ change: ReportDifference.StandingChange) -> String {
    let words = [change.before, change.after].map { standing in
      standing.map { wording.text($0.state, since: $0.since) } ?? wording.text(.coverUnknown)
    }
    guard difference.new.treaty.count > 1 else { return wording.text(.diffStanding, words) }
    let name = change.treaty.title ?? change.treaty.document
    return wording.text(.diffStandingOf, [name] + words)
  }

  /// What else differs between the two runs, so that it may be the cause.
  private var causes: String {
    let (old, new) = (difference.old.tool, difference.new.tool)
    let differing: [(Bool, Phrase)] = [
      (old.version != new.version, .diffVersion), (old.rulesDigest != new.rulesDigest, .diffRules),
      (old.statusDigest != new.statusDigest, .diffStatus),
    ]
    var names = differing.filter(\.0).map { wording.text($0.1) }
    if old.corpusDigest != new.corpusDigest { names.append(corpora) }
    let same: Phrase = difference.old.asOf == difference.new.asOf ? .diffSame : .diffSameFiles
    return names.isEmpty
      ? wording.text(same) : wording.text(.diffCauses, [names.joined(separator: ", ")])
  }

  /// How the texts of law differ: other texts, or acts that are law on one of the days only.
  private var corpora: String {
    let (old, new) = (difference.old.corpus, difference.new.corpus)
    let alone = [(old, new), (new, old)].map { these, those in
      these.filter { !those.contains($0) }.joined(separator: ", ")
    }
    guard difference.old.asOf != difference.new.asOf, alone != ["", ""] else {
      return wording.text(.diffCorpus)
    }
    return wording.text(.diffCorpusOfDays, alone.map { $0.isEmpty ? "–" : $0 })
  }

  private func rows(_ change: ReportDifference.Change) -> [String] {
    let rows = difference.rows.filter { $0.change == change }
    guard !rows.isEmpty else { return [] }
    return ["", wording.text(.diffCount, [wording.text(.change(change)), String(rows.count)])]
      + rows.flatMap { row in
        let levels = [row.before, row.after].map { level in
          level.map { wording.text(.level($0)) } ?? "–"
        }
        let place = path(row.path, row.id)
        return ["  \(place): " + levels.joined(separator: " → ")]
          + [row.cause.map(cause), row.isOtherInStatus ? wording.text(.diffCauseStatus) : nil]
          .compactMap { $0.map { "      " + $0 } }
      }
  }

  /// Which amendment did it.
  private func cause(_ amendment: SavedReport.Amendment) -> String {
    let place = path(nil, amendment.id)
    return amendment.date.map {
      wording.text(.diffCauseSince, [place, amendment.document, wording.text($0)])
    } ?? wording.text(.diffCause, [place, amendment.document])
  }

  /// As readers cite an address.
  private func path(_ known: ReadersPath?, _ id: String) -> String {
    let path = known?.text(in: wording.language) ?? ""
    return path.isEmpty
      ? ReadersPath(citing: ProvisionID(id)).text(in: wording.language) : path
  }

  private func findings(
    _ title: Phrase, _ findings: [(shown: SavedFinding, before: SavedFinding?)],
    _ report: SavedReport
  ) -> [String] {
    guard !findings.isEmpty else { return [] }
    var lines = ["", wording.text(.diffCount, [wording.text(title), String(findings.count)])]
    for (finding, before) in findings {
      let message = wording.text(finding.message).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").clipped(to: 240)
      lines.append(
        "  \(finding.id)  \(wording.text(.severity(finding.severity)))  \(finding.rule)  \(message)"
      )
      if let before { lines.append("      " + wording.text(.diffStood, [before.id])) }
      lines += places(of: finding, report)
    }
    return lines
  }

  /// The texts that a finding rests on, each once.
  private func places(of finding: SavedFinding, _ report: SavedReport) -> [String] {
    var seen: Set<String> = []
    return finding.evidence.map { evidence in
      let place = path(report.path(of: evidence), evidence.id)
      let quote = evidence.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "      \(place) (\(report.name(of: evidence))): \(quote.clipped(to: 100))"
    }
    .filter { seen.insert($0).inserted }
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
    case .released: .diffReleased
    case .settled: .diffSettled
    case .other: .diffOther
    case .added: .diffAdded
    case .removed: .diffRemoved
    }
  }
}
