/// What is to be explained: a row of a report, with the findings that are asked about.
struct ExplanationSubject {
  let row: SavedReport.Row
  let findings: [SavedFinding]
}

extension SavedReport {
  /// Fewer digits of a fingerprint name nothing.
  private static let shortestFingerprint = 8

  /// The rows that a name stands for: a finding's id or fingerprint, the address of a clause, or an
  /// article's number; nothing where the report has none of that name.
  func subjects(named name: String) -> [ExplanationSubject] {
    let wanted = name.lowercased()
    let meant = findings.filter { finding in
      finding.id.lowercased() == wanted || isFingerprint(finding.fingerprint, wanted)
    }
    if !meant.isEmpty {
      let ids = Set(meant.map(\.id))
      return rows.filter { !ids.isDisjoint(with: $0.findings) }
        .map { row in
          ExplanationSubject(row: row, findings: meant.filter { row.findings.contains($0.id) })
        }
    }
    let byID = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
    return clauses(named: wanted).map { row in
      ExplanationSubject(row: row, findings: row.findings.compactMap { byID[$0] })
    }
  }

  private func clauses(named wanted: String) -> [Row] {
    let exact = rows.filter {
      $0.id.lowercased() == wanted || isFingerprint($0.fingerprint, wanted)
    }
    return exact.isEmpty ? rows.filter { $0.stands(in: wanted) } : exact
  }

  private func isFingerprint(_ fingerprint: String, _ wanted: String) -> Bool {
    wanted.count >= SavedReport.shortestFingerprint && fingerprint.hasPrefix(wanted)
  }
}

extension SavedReport.Row {
  /// Whether the provision is part of what an address or an article's number names: `art_18.63`,
  /// `18.63`, or chapter and article where articles begin anew in each chapter.
  fileprivate func stands(in wanted: String) -> Bool {
    let address = id.lowercased()
    if address.hasPrefix(wanted + "__") { return true }
    let units = address.split(separator: "__").map { String($0) }
    if units.contains("art_" + wanted) { return true }
    let numbers = wanted.split(separator: ".", maxSplits: 1)
    return numbers.count == 2 && units.contains("chp_" + numbers[0])
      && units.contains("art_" + numbers[1])
  }
}
