import LegalModel

/// The words of one language, ready to be compared with bytes.
///
/// A reference to tables that never change: a copy of so many lists for each text would cost more
/// than reading it.
final class CitationWords: Sendable {
  let isVietnamese: Bool
  let labels: [CitedLabel]
  let kinds: [CitationCues.DocumentKind]
  let labelWords: WordList
  let kindWords: WordList
  /// Kinds also in small letters, for `of this agreement`.
  let kindWordsInAnyCase: WordList
  let suffixes: WordList
  let ordinals: WordList
  /// By the raw values of the groups.
  private let groups: [WordList]

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
    // A Vietnamese name goes on over a word with a capital letter: `Công ước La Hay`, where `hay`
    // would end it.
    let isVietnamese = isVietnamese
    groups = CitationCues.Group.allCases.map { group in
      WordList(cues[group], isVietnamese && group == .closers ? .exact : .any)
    }
  }

  /// The words of a group.
  subscript(group: CitationCues.Group) -> WordList { groups[group.rawValue] }

  var of: WordList { self[.of] }
  var and: WordList { self[.and] }
  var rangeEnd: WordList { self[.rangeEnd] }
  var measures: WordList { self[.measures] }
  var notLetters: WordList { self[.notLetters] }
}
