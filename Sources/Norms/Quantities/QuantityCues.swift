public import LegalModel

/// The words of one language for amounts: numbers, units, bounds. Read from `rules/quantities`.
public struct QuantityCues: Sendable, Equatable {
  /// How digits are parted.
  public struct FigureMarks: Sendable, Equatable {
    /// Between groups of three digits.
    public let thousands: UInt8
    /// Before the decimals.
    public let decimal: UInt8

    /// Names the marks, as ASCII bytes.
    public init(thousands: UInt8, decimal: UInt8) {
      self.thousands = thousands
      self.decimal = decimal
    }
  }

  /// The number words.
  public struct Numbers: Sendable, Equatable {
    /// Words with a value below a hundred.
    public var words: [String: Int] = [:]
    /// The same, but never first in a number.
    public var inner: [String: Int] = [:]
    /// Words that multiply the word before them by ten.
    public var tens: [String] = []
    /// Words that multiply by a hundred.
    public var hundreds: [String] = []
    /// Words that multiply all before them.
    public var scales: [String: Double] = [:]
    /// Words inside a number that add nothing.
    public var joints: [String] = []
    /// Words before decimals.
    public var points: [String] = []
    /// Words after a unit that add half of it.
    public var halves: [String] = []
    /// Number words that are articles too.
    public var articles: [String] = []
    /// Words that say how many times.
    public var occasions: [String: Int] = [:]
    /// Words between numerator and denominator.
    public var fractionLinks: [String] = []
    /// Words that are denominators.
    public var denominators: [String: Int] = [:]
    /// Phrases that are a share by themselves, in percent.
    public var shares: [String: Double] = [:]
    /// The months of a date.
    public var months: [String: Int] = [:]

    /// Makes an empty set of words.
    public init() {}
  }

  /// A unit of measure and how it is written.
  public struct Unit: Sendable, Equatable {
    /// Name, such as `day`.
    public let name: String
    /// Phrases after the figure.
    public var words: [String] = []
    /// Signs right after the figure, by exact letters.
    public var marks: [String] = []
    /// Phrases and signs before the figure, of currencies.
    public var before: [String] = []
    /// A smaller unit that it is a multiple of.
    public var base: String?
    /// How many of ``base`` it is.
    public var factor = 1.0
    /// What the unit multiplies the figure by, such as 12 for a dozen.
    public var times = 1.0
    /// What it adds to the figure, such as 12 hours after noon.
    public var plus = 0.0
    /// Whether it says how many times something happens.
    public var countsOccasions = false

    /// Names a unit.
    public init(name: String) { self.name = name }
  }

  /// The language.
  public let language: LanguageCode
  /// How digits are parted.
  public let figures: FigureMarks
  /// The number words.
  public var numbers = Numbers()
  /// The units.
  public var units: [Unit] = []
  /// The last letter of a regular plural, in ASCII; nil where nouns have none.
  public var pluralEnding: UInt8?
  /// The nouns of things that are counted.
  public var counted: [String] = []
  /// The phrases around figures, by what they do.
  public var phrases: [QuantityRole: [String]] = [:]

  /// Makes cues without words.
  public init(language: LanguageCode, figures: FigureMarks) {
    self.language = language
    self.figures = figures
  }
}
