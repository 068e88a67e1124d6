import Findings

/// Shades and marks of levels. The mark tells in black and white what the shade tells in colour.
enum WordShade {
  /// The head of a table.
  static let head = "D9E2EC"

  /// The fill behind a level, as RGB; nil for none.
  static func fill(_ level: ConformityLevel) -> String? {
    switch level {
    case .incompatible: "F2A9A0"
    case .gap: "F6C98F"
    case .partlyCompatible: "FBE7A1"
    case .undetermined: "E4E4E4"
    case .noContraryProvision: "EAF2F8"
    case .compatible: "DCEFD9"
    case .notApplicable: nil
    }
  }

  /// The mark before a level; all stand in the character set that common text fonts have.
  static func mark(_ level: ConformityLevel) -> String {
    switch level {
    case .incompatible: "■"
    case .gap: "□"
    case .partlyCompatible: "▲"
    case .undetermined: "◊"
    case .noContraryProvision: "○"
    case .compatible: "●"
    case .notApplicable: "–"
    }
  }
}
