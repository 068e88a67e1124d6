import Findings
import Pacta

extension WordReport {
  /// A task of the plan: one action on one document.
  private struct Task {
    let document: String
    let action: String
    var places: [String] = []
    var findings: [String] = []
    var agencies: [String] = []
    var deadlines: [String] = []
  }

  /// The plan to carry the treaty out (Law on Treaties, Art. 76(4)): documents, actions, and columns for
  /// who leads and by when, filled in where an expert did.
  mutating func plan() {
    heading(1, words.text(.sectionPlan))
    markup.paragraph(.body, words.text(.wordPlanExplained))
    caption(.wordCaptionPlan)
    let table = WordTable([560, 2_300, 3_411, 1_500, 1_300])
    let columns: [Phrase] = [
      .tableNumber, .coverageDocument, .wordColumnTask, .wordColumnAgency, .wordColumnDeadline,
    ]
    let open = words.text(.wordOpen)
    let others: [Phrase] = [.wordPlanDissemination, .wordPlanMeans]
    let lines =
      tasks.map { task in
        [
          task.document, description(of: task),
          task.agencies.isEmpty ? open : task.agencies.joined(separator: "; "),
          task.deadlines.isEmpty ? open : task.deadlines.joined(separator: "; "),
        ]
      } + others.map { ["–", words.text($0), open, open] }
    markup.table(table, head: columns.map { words.text($0) }) { markup in
      for (place, line) in lines.enumerated() {
        markup.row(table, [String(place + 1)] + line)
      }
    }
  }

  private func description(of task: Task) -> String {
    let places = task.places.isEmpty ? "" : ": " + named(task.places)
    return source.capitalised(task.action) + places + " (" + named(task.findings) + ")"
  }

  private var tasks: [Task] {
    report.changeGroups.flatMap { group in
      var tasks: [Task] = []
      var known: [String: Int] = [:]
      for finding in group.findings {
        let action = source.action(finding)
        if known[action] == nil {
          known[action] = tasks.count
          tasks.append(Task(document: group.title, action: action))
        }
        if let place = known[action] { add(finding, to: &tasks[place], isAct: group.isAct) }
      }
      return tasks
    }
  }

  private func add(_ finding: Finding, to task: inout Task, isAct: Bool) {
    task.findings.append(finding.id)
    if isAct, let unit = report.lawPlace(of: finding).flatMap(index.unit) {
      task.places.appendOnce(report.place(ofDomestic: unit).path)
    }
    if let agency = finding.decision?.leadAgency { task.agencies.appendOnce(agency) }
    if let day = finding.decision?.deadline { task.deadlines.appendOnce(words.text(day)) }
  }
}

extension Array where Element == String {
  fileprivate mutating func appendOnce(_ text: String) {
    // The last one is enough for lists in the order of the law, the rest for short ones.
    if last != text, count > 64 || !contains(text) { append(text) }
  }
}
