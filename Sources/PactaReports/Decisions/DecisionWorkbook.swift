public import Findings
public import LegalModel
import LegalXML
import OfficePackage

/// Reads the decisions that experts wrote into an XLSX report, as Excel, LibreOffice and libraries save
/// it.
///
/// Columns are known by the keys in the hidden first row, else by the words above them in any language
/// that is given; lines by the identity in their hidden column. So lines may be sorted, filtered and
/// inserted, columns added and moved, sheets renamed.
///
/// ```swift
/// let workbook = DecisionWorkbook(wordings: report.wordings)
/// let sheet = try workbook.read(bytes, name: "report.xlsx")
/// ```
public struct DecisionWorkbook: Sendable {
  private let wordings: [Wording]
  private let wording: Wording?

  /// Prepares for reading.
  ///
  /// - Parameters:
  ///   - wordings: The words of each language that a workbook may be in.
  ///   - language: The language of problems; that of the first wording where there is none for it.
  public init(wordings: [Wording], language: LanguageCode = .vietnamese) {
    self.wordings = wordings
    wording = wordings.first { $0.language == language } ?? wordings.first
  }

  /// Reads a workbook. What is wrong with single lines is among the problems of the result; lines without
  /// a decision are left out.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: Its name, for the places of decisions and problems.
  /// - Throws: ``DecisionWorkbookError`` where the file is no workbook.
  public func read(
    _ bytes: [UInt8], name: String
  ) throws(DecisionWorkbookError) -> DecisionSheet {
    let parts = try WorkbookParts(bytes)
    guard let wording else { return DecisionSheet(treaty: nil, decisions: [], problems: []) }
    var reading = DecisionReading(
      words: DecisionWords(wordings, wording), file: name, countsFrom1904: parts.countsFrom1904)
    var treaty =
      parts.properties[WorkbookProperty.treatyURI.rawValue]
      ?? parts.properties[WorkbookProperty.treaty.rawValue]
    var hasTable = false
    for sheet in parts.sheets {
      let cells = try SheetCells(sheet.tree, of: sheet.name, sharedTexts: parts.sharedTexts)
      guard let table = DecisionTable(cells, wordings: wordings) else { continue }
      hasTable = true
      // A property may hold only the beginning of a long title.
      if let named = table.treaty, named.hasPrefix(treaty ?? "") { treaty = named }
      for row in cells.rows where !table.headRows.contains(row.number) {
        reading.read(row, in: table)
      }
    }
    if !hasTable { reading.noteMissingTable() }
    return DecisionSheet(
      treaty: treaty, decisions: reading.decisions, problems: reading.problems)
  }
}

/// The words that may be chosen, in all languages, and those in which problems are told.
struct DecisionWords {
  let wording: Wording
  private var outcomes: [String: Decision.Outcome] = [:]
  private var levels: [String: ConformityLevel] = [:]

  init(_ wordings: [Wording], _ wording: Wording) {
    self.wording = wording
    for outcome in Decision.Outcome.allCases {
      outcomes[outcome.rawValue.lowercased()] = outcome
      for wording in wordings {
        outcomes[DecisionTable.folded(wording.text(.outcome(outcome)))] = outcome
      }
    }
    for level in ConformityLevel.allCases {
      levels[level.rawValue.lowercased()] = level
      for wording in wordings {
        levels[DecisionTable.folded(wording.text(.level(level)))] = level
      }
    }
  }

  func outcome(_ words: String) -> Decision.Outcome? { outcomes[DecisionTable.folded(words)] }

  func level(_ words: String) -> ConformityLevel? { levels[DecisionTable.folded(words)] }

  /// The decisions in the language of problems.
  var outcomeNames: String {
    Decision.Outcome.allCases.map { wording.text(.outcome($0)) }.joined(separator: " | ")
  }

  /// The levels in the language of problems.
  var levelNames: String {
    ConformityLevel.allCases.map { wording.text(.level($0)) }.joined(separator: " | ")
  }
}
