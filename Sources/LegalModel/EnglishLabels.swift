/// The English words for the units of an instrument. This file is the one place for them.
public enum EnglishLabels {
  /// The word for a kind of unit, as it stands inside a citation.
  public static func word(for kind: ProvisionKind) -> String {
    switch kind {
    case .preamble: "preamble"
    case .legalBasis: "legal basis"
    case .part: "Part"
    case .chapter: "Chapter"
    case .section: "Section"
    case .subsection: "Subsection"
    case .article: "Article"
    case .paragraph: "paragraph"
    case .point: "point"
    case .subpoint: "subpoint"
    case .dash: "indent"
    case .definition: "definition"
    case .tail: "closing text"
    case .table: "table"
    case .row: "row"
    case .annex: "Annex"
    case .footnote: "footnote"
    case .signature: "signature"
    case .recipients: "recipients"
    case .toc: "table of contents"
    case .unplaced: "unplaced text"
    }
  }

  /// One step of a readers' path: `paragraph 2`.
  static func citation(of provision: Provision) -> String {
    let word = word(for: provision.kind)
    guard let number = provision.citedNumber else { return word }
    return word + " " + number
  }

  /// What stands between a quoted unit and the place of its quotation.
  static let quotedAt = "quoted in"

  /// The label words that open a line, longest first, with the kind they announce.
  package static let headings: [(word: String, kind: ProvisionKind)] = [
    ("sub-section", .subsection), ("subsection", .subsection), ("appendix", .annex),
    ("chapter", .chapter), ("article", .article), ("section", .section),
    ("annex", .annex), ("title", .section), ("part", .part),
  ]

  /// Spelled numbers of articles, from one.
  package static let spelledNumbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  /// Latin suffixes of inserted articles, in their order.
  package static let insertionSuffixes = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
  ]
}

/// Words by which the parts of an instrument around its articles are known.
extension EnglishLabels {
  /// Titles of a preamble.
  package static let preamble = ["preamble"]
  /// Openings of the testimonium.
  package static let testimonium = [
    "in witness whereof", "in faith whereof", "done at", "done in", "done this", "signed at",
    "in testimony whereof",
  ]
  /// Words between the last two items of a list.
  package static let lastItemJoints = ["and", "or", "and/or"]
  /// Titles of a table of contents.
  package static let tableOfContents = ["table of contents", "contents"]
  /// Words between a term and its definition.
  package static let definitionCues = [
    " means ", " means:", " means, ", " includes ", " include ", " shall mean ", " mean ",
    " has the meaning",
    " has, for ", " has for ", " refers to ", " is defined ",
  ]
  /// Words that open one of several wordings of a draft.
  package static let optionWords = ["option ", "alternative "]
  /// Headings of articles that define terms.
  package static let definitionHeadings = ["definition", "use of terms", "interpretation"]
}

/// What treaties say of themselves in English.
package enum EnglishTreaties {
  /// Title words with the value of `document.kind`.
  package static let commitmentWords: [(word: String, kind: String)] = [
    ("joint statement", "statement"), ("joint communiqué", "statement"),
    ("joint communique", "statement"), ("memorandum of understanding", "agreement"),
    ("convention", "treaty"), ("agreement", "treaty"), ("protocol", "treaty"),
    ("covenant", "treaty"), ("treaty", "treaty"), ("charter", "treaty"), ("statute", "treaty"),
  ]

  /// What may stand before the title of a treaty.
  package static let titleOpenings = ["full text of the", "text of the", "the"]
  /// What joins the number of a treaty to its subject: `Convention No. 138 concerning …`.
  package static let subjectWords = ["concerning", "on"]
  /// How a treaty names itself among its definitions, small letters.
  package static let selfDefinitions = [
    "agreement means the", "convention means the", "treaty means the",
  ]

  /// Languages named in a testimonium.
  package static let languages: [(word: String, code: String)] = [
    ("arabic", "ar"), ("chinese", "zh"), ("english", "en"), ("french", "fr"), ("russian", "ru"),
    ("spanish", "es"), ("vietnamese", "vi"), ("korean", "ko"), ("japanese", "ja"),
    ("dutch", "nl"), ("german", "de"),
  ]

  /// Words that say that texts are authentic.
  package static let authenticity = ["equally authentic", "authentic", "equal authenticity"]
  /// English month names, in order.
  package static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
