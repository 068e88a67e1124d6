import Findings
import Pacta

extension WordReport {
  /// A task of the plan: one action on one document.
  private struct Task {
    let document: String
    let action: String
    var places = NameList()
    var findings: [String] = []
    var agencies = NameList()
    var deadlines = NameList()
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
          task.agencies.listed ?? open, task.deadlines.listed ?? open,
        ]
      } + others.map { ["–", words.text($0), open, open] }
    markup.table(table, head: columns.map { words.text($0) }) { markup in
      for (place, line) in lines.enumerated() {
        markup.row(table, [String(place + 1)] + line)
      }
    }
  }

  private func description(of task: Task) -> String {
    let places = task.places.names.isEmpty ? "" : ": " + named(task.places.names)
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
      task.places.append(report.place(ofDomestic: unit).path)
    }
    if let agency = finding.decision?.leadAgency { task.agencies.append(agency) }
    if let day = finding.decision?.deadline { task.deadlines.append(words.text(day)) }
  }
}

/// Names in the order in which they came, each once.
struct NameList {
  private(set) var names: [String] = []
  private var known: Set<String> = []

  mutating func append(_ name: String) {
    if known.insert(name).inserted { names.append(name) }
  }

  /// The names as one text; nil where there are none.
  var listed: String? { names.isEmpty ? nil : names.joined(separator: "; ") }
}
