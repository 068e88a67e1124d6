import Findings
import Pacta
import Spreadsheet

/// The sheet that says how to fill the workbook in, and has the words that may be chosen.
struct HowToSheet {
  let wording: Wording
  let names: SheetNames
  let looks: SheetLooks

  /// The cells with the decisions.
  var outcomeCells: CellRange {
    let first = 2 + steps.count + 2
    return CellRange(rows: first...first + Decision.Outcome.allCases.count - 1, columns: 0...0)
  }

  /// The cells with the levels.
  var levelCells: CellRange {
    let first = outcomeCells.rows.upperBound + 3
    return CellRange(rows: first...first + ConformityLevel.allCases.count - 1, columns: 0...0)
  }

  var sheet: Sheet {
    var rows: [Row] = [[Cell(wording.text(.workbookHowTo), looks.title)], []]
    for (index, step) in steps.enumerated() {
      rows.append([Cell(.number(Double(index + 1)), looks.centred), Cell(step, looks.plain)])
    }
    rows += [[], heading(.columnDecision)]
    rows += Decision.Outcome.allCases.map { outcome in
      [
        Cell(wording.text(.outcome(outcome)), looks.label),
        Cell(wording.text(HowToSheet.meaning(of: outcome)), looks.plain),
      ]
    }
    rows += [[], heading(.columnSettledLevel)]
    rows += ConformityLevel.allCases.map { level in
      [
        Cell(wording.text(.level(level)), looks.level(level)),
        Cell(wording.text(HowToSheet.meaning(of: level)), looks.plain),
      ]
    }
    return Sheet(
      name: names.howTo, columns: [Column(width: 30), Column(width: 100)], rows: rows)
  }

  private func heading(_ phrase: Phrase) -> Row {
    [Cell(wording.text(phrase), looks.heading), Cell(wording.text(.howToMeaning), looks.heading)]
  }

  private var steps: [String] {
    let steps: [(Phrase, [Phrase])] = [
      (.howToPurpose, [.workbookConcordance]), (.howToChoose, [.columnDecision]),
      (.howToLevel, [.columnSettledLevel, .columnLevel]),
      (.howToReason, [.columnReason, .columnAuthor, .columnDate]),
      (.howToFollowUp, [.columnExpires, .columnLeadAgency, .columnDeadline]), (.howToKeep, []),
    ]
    return steps.map { wording.text($0, $1.map { wording.text($0) }) }
      + [wording.text(.howToReturn, ["report.xlsx"])]
  }

  private static func meaning(of outcome: Decision.Outcome) -> Phrase {
    switch outcome {
    case .accept: .howToAccept
    case .reject: .howToReject
    case .review: .howToReview
    }
  }

  private static func meaning(of level: ConformityLevel) -> Phrase {
    switch level {
    case .compatible: .howToCompatible
    case .partlyCompatible: .howToPartlyCompatible
    case .incompatible: .howToIncompatible
    case .gap: .howToGap
    case .noContraryProvision: .howToNoContraryProvision
    case .notApplicable: .howToNotApplicable
    case .undetermined: .howToUndetermined
    }
  }
}
