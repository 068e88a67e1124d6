public import LegalModel

/// The words by which clauses on commencement and validity are known in one language.
///
/// They are data: `rules/validity/<language>.yaml`. The labels of units and the names of acts are not
/// among them; they are read as in any citation.
public struct ValidityCues: Sendable, Hashable {
  /// The groups of words; each is a list in the file under the same name.
  public enum Group: Int, Sendable, CaseIterable {
    /// The act for itself.
    case thisAct
    /// Kinds of acts, in names of amending acts.
    case kinds
    /// In the name of an amending act, in front of what it amends.
    case amends
    /// In front of the acts that amended the one before.
    case amendedBy
    /// In front of another name of an act.
    case knownAs
    /// Provisions that are told by what they are about.
    case regulation
    /// In front of what provisions are about.
    case about
    /// A list follows.
    case following
    /// In front of the act or unit that holds the provisions.
    case `in`
    /// Whole documents without a name.
    case documents
    /// Something begins to be law.
    case inForce
    /// Something begins to be applied.
    case applied
    /// Something ends.
    case expired
    /// Something goes on although the act around it ended.
    case continues
    /// In front of what ends.
    case repeals
    /// Between this act and what it replaces.
    case replaces
    /// Against this act.
    case contrary
    /// In front of the day from which.
    case from
    /// In front of the last day.
    case until
    /// In front of the day at which it ends.
    case untilBefore
    /// Something earlier is spoken of.
    case before
    /// In front of a number of days behind an event.
    case after
    case day
    case month
    case year
    case fiscalYear
    case published
    case signed
    case passed
    case except
    /// In front of what happens to the exception.
    case then
    /// It is so only for some cases.
    case cases
    case and

    /// The key of the list in the file.
    public var key: String { self == .in ? "in" : "\(self)" }
  }

  /// The language whose words these are.
  public let language: LanguageCode
  /// Month and day on which the fiscal year begins.
  public let fiscalYearBegins: (month: Int, day: Int)
  private let words: [Group: [String]]

  /// Gathers the words.
  public init(
    language: LanguageCode, words: [Group: [String]], fiscalYearBegins: (month: Int, day: Int)
  ) {
    self.language = language
    self.words = words
    self.fiscalYearBegins = fiscalYearBegins
  }

  /// The words of a group.
  public subscript(group: Group) -> [String] { words[group] ?? [] }

  public static func == (left: ValidityCues, right: ValidityCues) -> Bool {
    left.language == right.language && left.words == right.words
      && left.fiscalYearBegins == right.fiscalYearBegins
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(language)
    hasher.combine(words)
  }
}
