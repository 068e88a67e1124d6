/// The signals that comparing itself asks for; all others are there for rules.
///
/// The raw values are ids of `rules/signals`.
public enum ComparisonSignal: String, Sendable, CaseIterable {
  /// A duty to stop or punish an act.
  case ban
  /// Nothing of the kind is asked.
  case release
  /// A step that a private person takes in time.
  case privateStep = "private-step"
  /// A term that runs until its figure is over.
  case untilEnd = "until-end"
  /// A term that may not end before its figure is over.
  case notBeforeEnd = "not-before-end"
  /// A term that can be renewed.
  case renewal
  /// An age that is not given in years.
  case ofAge = "of-age"
  /// A figure counted by the day, week, month or year.
  case perDay = "per-day"
  case perWeek = "per-week"
  case perMonth = "per-month"
  case perYear = "per-year"
}

extension SignalFinder {
  /// The index of a signal of comparing; nil where the rules do not have it.
  func index(of signal: ComparisonSignal) -> Int? { index(of: signal.rawValue) }
}
