public import LegalModel

/// The words of reports in one language: phrases, and the wordings of diagnostics by code.
public struct Wording: Sendable {
  /// The language of the words.
  public let language: LanguageCode
  /// What stands between the whole part and the fraction of a number.
  public let decimalMark: String
  private let phrases: [Phrase: String]
  private let diagnostics: [String: String]
  private let unitKinds: [ProvisionKind: String]
  private let measures: [String: MeasureName]

  /// Makes a table. `unitKinds` names the units of an act in the plural or as a count word, `measures`
  /// the units of amounts.
  public init(
    language: LanguageCode, decimalMark: String, phrases: [Phrase: String],
    diagnostics: [String: String], unitKinds: [ProvisionKind: String],
    measures: [String: MeasureName] = [:]
  ) {
    self.language = language
    self.decimalMark = decimalMark
    self.phrases = phrases
    self.diagnostics = diagnostics
    self.unitKinds = unitKinds
    self.measures = measures
  }

  /// A phrase with its arguments filled in; its key where the table lacks it.
  public func text(_ phrase: Phrase, _ arguments: [String] = []) -> String {
    Diagnostic.fill(phrases[phrase] ?? phrase.rawValue, arguments)
  }

  /// A statement in words.
  public func text(_ statement: Statement) -> String {
    text(statement.phrase, statement.arguments.map(text))
  }

  /// A diagnostic in words: the table's wording for its code, with days as the language writes them,
  /// else the English message.
  public func text(_ diagnostic: Diagnostic) -> String {
    guard let template = diagnostics[diagnostic.code] else { return diagnostic.message }
    let arguments = diagnostic.arguments.map { argument in
      CalendarDate(argument).map { text($0) } ?? argument
    }
    return Diagnostic.fill(template, arguments)
  }

  /// The form of a text in the table's language.
  public func text(_ text: BilingualText) -> String {
    language == .vietnamese ? text.vi : text.en
  }

  /// A score from 0 to 1 with two decimals.
  public func text(score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100)\(decimalMark)\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// A date as the language writes it.
  public func text(_ date: CalendarDate) -> String {
    text(.datePattern, date.description.split(separator: "-").map { String($0) })
  }

  /// What is wrong with an input that could not be read: the table's wording for the code, else the
  /// English message.
  public func text(failure code: String, message: String) -> String {
    diagnostics[code] ?? message
  }

  /// The name of a kind of unit.
  public func name(of kind: ProvisionKind) -> String { unitKinds[kind] ?? kind.rawValue }

  private func text(_ argument: Statement.Argument) -> String {
    switch argument {
    case .count(let count): String(count)
    case .score(let score): text(score: score)
    case .text(let text): text
    case .day(let day): text(day)
    case .bilingual(let both): text(both)
    case .phrase(let phrase): text(phrase)
    }
  }
}

/// What a unit of amounts is called.
public struct MeasureName: Sendable, Hashable {
  /// Behind the figure one.
  public let one: String
  /// Behind any other figure.
  public let several: String

  /// Names a unit; a language without a plural gives the same word twice.
  public init(one: String, several: String) {
    self.one = one
    self.several = several
  }
}

extension Wording {
  /// A figure as the language writes it: groups of three digits, at most four decimals.
  public func text(figure: Double) -> String {
    guard abs(figure) < 9e14 else { return String(figure) }
    let scaled = Int((abs(figure) * 10_000).rounded())
    var fraction = String(scaled % 10_000)
    fraction = String(repeating: "0", count: 4 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = grouped(String(scaled / 10_000))
    let sign = figure < 0 && scaled > 0 ? "-" : ""
    return sign + whole + (fraction.isEmpty ? "" : decimalMark + fraction)
  }

  /// The name of a unit behind a figure; nil for one without a name, such as that of counted things.
  public func name(ofMeasure unit: String, after figure: Double) -> String? {
    measures[unit].map { figure == 1 ? $0.one : $0.several }
  }

  private func grouped(_ digits: String) -> String {
    let mark = decimalMark == "," ? "." : ","
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: mark)
  }
}
