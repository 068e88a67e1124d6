public import LegalModel

/// A named set of phrases of both languages by which rules recognise a thing: a requirement of
/// nationality, storage inside the country, a clause that lets treaties prevail.
///
/// A phrase with `…` stands for its parts in this order, a few words apart at most, in one sentence.
public struct Signal: Sendable, Hashable {
  /// Name, unique in the rules.
  public let id: String
  /// What people call it, in each language.
  public let title: [LanguageCode: String]
  /// The phrases of each language.
  public let phrases: [LanguageCode: [String]]
  /// Longer phrases that hold one of them and mean something else.
  public let exceptions: [LanguageCode: [String]]
  /// Whether it tells of a unit only where it stands before the points or in each of them: what one
  /// point of several asks does not limit the others.
  public let isInEachPoint: Bool

  /// Makes a signal.
  public init(
    id: String, title: [LanguageCode: String] = [:], phrases: [LanguageCode: [String]],
    exceptions: [LanguageCode: [String]] = [:], isInEachPoint: Bool = false
  ) {
    self.id = id
    self.title = title
    self.phrases = phrases
    self.exceptions = exceptions
    self.isInEachPoint = isInEachPoint
  }
}

/// A place where a signal stands.
public struct SignalHit: Sendable, Hashable {
  /// Index of the signal.
  public let signal: Int
  /// Bytes in the text.
  public let range: Range<Int>

  /// Makes a hit.
  public init(signal: Int, range: Range<Int>) {
    self.signal = signal
    self.range = range
  }
}
