public import LegalModel

/// The words by which amending instructions are known in one language.
///
/// They are data: `rules/amendments/<language>.yaml`. The labels of units (`Điều`, `khoản`) are not
/// among them; they are read as in any citation.
public struct AmendmentCues: Sendable, Hashable {
  /// The groups of words; each is a list in the file under the same name.
  public enum Group: Int, Sendable, CaseIterable {
    /// A provision gets new text.
    case replace
    /// A provision, or words, are put in.
    case insert
    /// A provision, or words, are taken out.
    case remove
    /// Words give way to others.
    case substitute
    /// ``replace`` behind what is changed.
    case replaced
    /// ``insert`` behind what is changed.
    case inserted
    /// ``remove`` behind what is changed.
    case removed
    /// ``substitute`` behind what is changed.
    case substituted
    /// A provision gets another number.
    case renumbered
    /// Behind the unit or words that follow.
    case after
    /// In front of the unit or words that follow.
    case before
    /// At the start of the unit that follows.
    case start
    /// At the end of the unit that follows.
    case end
    /// Into the unit that follows.
    case into
    /// In front of the new words.
    case by
    /// In front of the places of words.
    case at
    /// In front of a unit whose name is meant.
    case heading
    /// The name of the article that is spoken of.
    case headingOfArticle
    /// The words of a unit before its first part.
    case opening
    /// The new text follows.
    case follows
    /// Parts without a number.
    case several
    /// Earlier amendments of the amended act.
    case history
    /// In front of an act that is amended as a whole.
    case wholeAct
    /// Names of acts that begin like an instruction.
    case names
    /// Words that begin like an instruction without being one.
    case notVerbs
    /// Entries of lists and tables in annexes.
    case entries
    /// Words without weight.
    case glue

    /// The key of the list in the file.
    public var key: String { "\(self)" }
  }

  /// The language whose words these are.
  public let language: LanguageCode
  private let words: [Group: [String]]

  /// Gathers the words.
  public init(language: LanguageCode, words: [Group: [String]]) {
    self.language = language
    self.words = words
  }

  /// The words of a group.
  public subscript(group: Group) -> [String] { words[group] ?? [] }
}
