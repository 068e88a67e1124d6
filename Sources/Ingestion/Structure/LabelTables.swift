internal import LegalModel

/// The label words of each language that files are split and tagged by.
enum LabelTables {
  /// Words that open a line, longest first.
  static func headings(for language: LanguageCode) -> [(word: String, kind: ProvisionKind)] {
    switch language {
    case .vietnamese: VietnameseLabels.headings
    case .english: EnglishLabels.headings
    default: ForeignLabels.headings
    }
  }
}
