import Findings
import Spreadsheet

/// How the cells of a workbook look. Every level has its own words and its own shade of grey in print.
struct SheetLooks {
  let plain: CellStyle
  let centred: CellStyle
  let heading: CellStyle
  let decisionHeading: CellStyle
  let decision: CellStyle
  let decisionDate: CellStyle
  let title: CellStyle
  let note: CellStyle
  let label: CellStyle

  init() {
    plain = CellStyle().with {
      $0.size = 11
      $0.hasBorder = true
    }
    centred = plain.with { $0.alignment = .centre }
    heading = plain.with {
      $0.isBold = true
      $0.ink = 0xFFFFFF
      $0.fill = 0x1F3864
      $0.alignment = .centre
    }
    decisionHeading = heading.with {
      $0.ink = 0x000000
      $0.fill = 0xFFD966
    }
    decision = plain.with { $0.fill = 0xFFFBE8 }
    decisionDate = decision.with {
      $0.format = "dd/mm/yyyy"
      $0.alignment = .centre
    }
    title = CellStyle().with {
      $0.isBold = true
      $0.size = 14
      $0.wraps = false
    }
    note = CellStyle().with { $0.size = 11 }
    label = plain.with { $0.isBold = true }
  }

  /// A cell with a level.
  func level(_ level: ConformityLevel) -> CellStyle {
    centred.with {
      $0.fill = SheetLooks.shade(of: level)
      $0.isBold = level.isFlag
    }
  }

  private static func shade(of level: ConformityLevel) -> Color {
    switch level {
    case .incompatible: 0xF4B6A6
    case .gap: 0xDCC3E6
    case .partlyCompatible: 0xFFE08A
    case .undetermined: 0xE3E3E3
    case .noContraryProvision: 0xD6E6F5
    case .compatible: 0xD3EBC8
    case .notApplicable: 0xF7F7F7
    }
  }

  /// The colour of a level in charts.
  static func ink(of level: ConformityLevel) -> Color {
    switch level {
    case .incompatible: 0xC0392B
    case .gap: 0x7D3C98
    case .partlyCompatible: 0xE0A100
    case .undetermined: 0x7F8C8D
    case .noContraryProvision: 0x5DADE2
    case .compatible: 0x58A55C
    case .notApplicable: 0xC9CDD0
    }
  }
}
