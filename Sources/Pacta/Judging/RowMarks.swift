import Alignment
import Comparison
import Findings

/// Finds the words to mark where a row's provisions are read side by side.
struct RowMarks {
  /// The treaty unit, and as it was read for comparison.
  let clause: (unit: ComparedUnit, reading: ComparedProvision)
  /// The domestic units that are shown, by index.
  private(set) var domestic: [Int: [TextMark]] = [:]
  private var shared: [Range<Int>] = []

  init(_ unit: ComparedUnit, _ reading: ComparedProvision) {
    clause = (unit, reading)
  }

  /// Sets a domestic unit beside the clause.
  mutating func add(_ index: Int, _ unit: ComparedUnit, _ reading: ComparedProvision) {
    let words = SharedWords(clause.reading, reading)
    shared += words.first
    domestic[index] = RowMarks.marks(
      quantities: reading.figures, concepts: words.second, in: unit)
  }

  /// The marks on both sides; none where the clause stands alone.
  var marks: ReadingMarks {
    guard !domestic.isEmpty else { return ReadingMarks() }
    return ReadingMarks(
      treaty: RowMarks.marks(
        quantities: clause.reading.figures, concepts: shared, in: clause.unit),
      domestic: domestic)
  }

  /// A unit is read with heading and opening in front; its text is what stands behind them.
  private static func marks(
    quantities: [Range<Int>], concepts: [Range<Int>], in unit: ComparedUnit
  ) -> [TextMark] {
    let front = unit.wholeText.utf8.count - unit.text.utf8.count
    func own(_ ranges: [Range<Int>]) -> [Range<Int>] {
      ranges.filter { $0.lowerBound >= front }
        .map { $0.lowerBound - front..<$0.upperBound - front }
    }
    return [TextMark](quantities: own(quantities), concepts: own(concepts))
  }
}

extension ConcordanceJudging {
  /// The marks of a row: beside the units that findings rest on or the verdict does, else beside the
  /// nearest one.
  mutating func marks(of row: ConcordanceRow, _ assessment: Assessment, on units: [Int])
    -> ReadingMarks
  {
    guard assessment.level != .notApplicable || !units.isEmpty else { return ReadingMarks() }
    var shown = units
    if let deciding = assessment.deciding, !shown.contains(deciding) { shown.append(deciding) }
    if shown.isEmpty { shown = row.correspondences.prefix(1).map(\.unit) }
    var marks = RowMarks(concordance.treaty[row.unit], treaty.provision(row.unit))
    for unit in shown {
      marks.add(unit, concordance.domestic[unit], domestic.provision(unit))
    }
    return marks.marks
  }
}
