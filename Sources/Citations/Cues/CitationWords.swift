import LegalModel

/// The words of one language, ready to be compared with bytes.
struct CitationWords: Sendable {
  let isVietnamese: Bool
  let labels: [CitedLabel]
  let kinds: [CitationCues.DocumentKind]
  let labelWords: WordList
  let kindWords: WordList
  /// Kinds also in small letters, for `of this agreement`.
  let kindWordsInAnyCase: WordList
  let suffixes: WordList
  let ordinals: WordList
  private let groups: [CitationCues.Group: WordList]

  init(_ cues: CitationCues) {
    isVietnamese = cues.language == .vietnamese
    labels = isVietnamese ? VietnameseLabels.cited : EnglishLabels.cited
    kinds = cues.kinds
    labelWords = WordList(labels.map(\.word))
    kindWords = WordList(kinds.map(\.word), .capitalised)
    kindWordsInAnyCase = WordList(kinds.map(\.word))
    suffixes = WordList(EnglishLabels.insertionSuffixes)
    ordinals = WordList(
      isVietnamese
        ? VietnameseLabels.spelledNumbers.map { VietnameseLabels.ordinalWord + " " + $0 } : [])
    var groups: [CitationCues.Group: WordList] = [:]
    for group in CitationCues.Group.allCases { groups[group] = WordList(cues[group]) }
    self.groups = groups
  }

  /// The words of a group.
  subscript(group: CitationCues.Group) -> WordList { groups[group] ?? WordList([]) }

  var of: WordList { self[.of] }
  var and: WordList { self[.and] }
  var rangeEnd: WordList { self[.rangeEnd] }
  var measures: WordList { self[.measures] }
  var notLetters: WordList { self[.notLetters] }
}
