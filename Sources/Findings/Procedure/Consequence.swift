public import LegalModel

/// A step of the procedure for treaties that follows from findings, as the law has it in an interval of
/// time.
public struct Consequence: Sendable, Hashable {
  /// How the text of the law was checked.
  public enum Check: String, Sendable, Codable, CaseIterable {
    /// Read in the text of the law.
    case text
    /// Seen on a page.
    case page
    /// Known, not seen.
    case memory
  }

  /// A remark that is due from a day on: since then the wording that was read may be out of date.
  public struct Remark: Sendable, Hashable {
    /// The first day.
    public let from: CalendarDate
    /// The words.
    public let text: BilingualText

    /// Makes a remark.
    public init(from: CalendarDate, text: BilingualText) {
      self.from = from
      self.text = text
    }
  }

  /// Name, unique in the rules folder.
  public let id: String
  /// The step in a few words.
  public let title: BilingualText
  /// What is to be done, and under which conditions.
  public let text: BilingualText
  /// What calls for it.
  public let when: ConsequenceCondition
  /// Steps whose being called for makes this one idle; they stand earlier.
  public let unless: [String]
  /// The first day on which this is law.
  public let from: CalendarDate
  /// The last day; nil while it is law.
  public let until: CalendarDate?
  /// The articles.
  public let legalBasis: BilingualText
  /// Where the rule was read.
  public let source: String
  /// How it was checked.
  public let check: Check
  /// Whether it names the acts that the findings rest on; not where it is about another act.
  public let namesDocuments: Bool
  /// What has to be said of the wording that was read; nil where nothing has.
  public let remark: Remark?
  /// What has to be said on every day; nil where nothing has.
  public let caution: BilingualText?

  /// Makes a step.
  public init(
    id: String, title: BilingualText, text: BilingualText, when: ConsequenceCondition,
    unless: [String] = [], from: CalendarDate, until: CalendarDate? = nil,
    legalBasis: BilingualText, source: String, check: Check,
    namesDocuments: Bool = true, remark: Remark? = nil, caution: BilingualText? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.when = when
    self.unless = unless
    self.from = from
    self.until = until
    self.legalBasis = legalBasis
    self.source = source
    self.check = check
    self.namesDocuments = namesDocuments
    self.remark = remark
    self.caution = caution
  }

  /// Whether it is law on a day; without a day, whether it is law now.
  public func isLaw(on day: CalendarDate?) -> Bool {
    guard let day else { return until == nil }
    return from <= day && until.map { day <= $0 } ?? true
  }

  /// What has to be said of it on a day.
  public func note(on day: CalendarDate?) -> BilingualText? {
    let dated = remark.flatMap { remark in
      day.map { $0 >= remark.from } ?? true ? remark.text : nil
    }
    let texts = [dated, caution].compactMap(\.self)
    guard !texts.isEmpty else { return nil }
    return BilingualText(
      vi: texts.map(\.vi).joined(separator: "; "), en: texts.map(\.en).joined(separator: "; "))
  }
}
