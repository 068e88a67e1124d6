public import LegalModel
internal import Lexicon

/// A word or phrase that shows how a sentence commands, with what it shows.
public struct NormCue: Sendable, Hashable {
  /// What a cue does in a sentence.
  public enum Role: String, Sendable, CaseIterable {
    /// Carries a modality: `shall`, `có trách nhiệm`.
    case modal
    /// Carries one where no stronger word does: `được`.
    case weakModal
    /// Carries one in front of its subject: `Nghiêm cấm`.
    case frontModal
    /// A negation that turns the subject into nobody: `No`, `Không`.
    case negativeSubject
    /// Verb that makes a duty one of trying: `endeavour`.
    case endeavour
    /// Adverbial that makes a duty one of trying: `as far as practicable`.
    case hedge
    /// Verb of a duty to make law that says something: `provide`, before `that`.
    case unwrap
    /// Verb of a duty to bring something about: `ensure`, before `that`.
    case ensure
    /// Opens what an unwrapped duty contains: `that`, `rằng`.
    case complementiser
    /// Opens a condition.
    case condition
    /// Opens a condition at the start of a clause or behind a comma, and something else elsewhere.
    case openingCondition
    /// Opens a condition, and behind a noun of place a relative clause: `where`.
    case placeCondition
    /// Opens an exception.
    case exception
    /// Opens a condition when a word of consent follows: `without`.
    case without
    /// Word of consent behind `without`.
    case consent
    /// Opens a condition when the law of the bearer follows: `in accordance with`.
    case conformity
    /// Law of the bearer behind a word of conformity.
    case ownLaw
    /// Opens a clause of time, which is no condition: `trước khi`.
    case timeClause
    /// Says which things are meant by the figure behind it: `valued at`, `trị giá`.
    case delimiter
    /// Opens a condition by inversion at the start of a clause: `Should a Party …`.
    case inversion
    /// Opens a phrase of time, place or purpose in front of the subject.
    case leading
    /// Opens a condition, or an exception when a bare reference follows: `subject to`.
    case subjectTo
    /// Contains the word of a connective and is none: `trước khi`.
    case neutral
    /// Ends a condition in front: `thì`.
    case consequence
    /// Label word of a reference: `Article`, `khoản`.
    case reference
    /// Opens a relative clause.
    case relative
    /// Joins clauses.
    case coordinator
    /// Joins clauses and negates the second: `nor`.
    case negativeCoordinator
    /// Names treaties as what prevails.
    case treatySavings
    /// Says that another text rules differently: `có quy định khác`.
    case otherwise
    /// Verb of a definition.
    case define
    /// Verb that defines a term by what falls under it, and elsewhere lists contents: `includes`.
    case includes
    /// Copula that defines or measures: `là`.
    case copula
    /// Verb of a sentence that binds nobody.
    case recital
    /// Opening of a sentence that binds nobody.
    case interpretation
    /// Wording of a clause on scope.
    case scope
    /// `shall not apply`, said of a provision.
    case inapplicable
    /// Wording of a clause on commencement.
    case commencement
    /// Wording of an amending instruction.
    case amendment
    /// Wording of an enforcement formula.
    case formula
    /// `Nothing in this Chapter shall prevent`: turns into a permission.
    case preserves
    /// Verb that, negated and said of a treaty or chapter, turns into a permission: `prevent`.
    case preservesVerb
    /// Negation of a verb without a modal: `does not`.
    case negation
    /// Verb that ends a subject although a modal follows: `chủ trì, phối hợp với … có trách nhiệm`.
    case leads
    /// Verb that gives the subject of a passive a benefit.
    case benefit
    /// Verb of a passive that rules a thing: `được xác định`.
    case ruled
    /// Negation in front of an inverted clause: `In no case shall …`.
    case frontNegation
    /// Verb of an act whose subject is an actor.
    case act
    /// Auxiliary of a passive.
    case passive
    /// Participle that does not end in -ed.
    case participle
    /// Limit in the predicate of a measured subject: `exceed`, `be less than`.
    case limit
    /// Puts the actor behind the act: `do`, `by`.
    case agent
    /// Verb of competence behind an agent: `quyết định`.
    case competence
    /// Competence as a noun: `thẩm quyền`.
    case authorityNoun
    /// Says whose a competence is: `thuộc`.
    case belongs
    /// Verb whose subject is ruled, not acting: `shall apply`, `shall exceed`.
    case stative
    /// Penalty.
    case penalty
    /// Word that a restriction of a noun phrase begins with.
    case postmodifier
    /// Article or other word that opens a noun phrase.
    case determiner
    /// Head of a noun phrase, with its ``NormCue/actor``.
    case head
    /// Ending of a head, with its ``NormCue/actor``.
    case ending
    /// Wording of a heading that says what the sentences under it command.
    case heading
    /// Wording of a heading over a clause on scope.
    case headingScope
    /// Announces a list.
    case list
    /// Place noun: a `where` behind it opens a relative clause.
    case place
    /// Full stop after it ends no sentence.
    case abbreviation
    /// Adverb between subject and modal.
    case adverb
    /// Words of a criminalisation duty.
    case criminalisation
    /// Words of equal treatment.
    case equalTreatment
    /// Words of a progressive duty.
    case progressive
    /// Verb of reporting.
    case reporting
    /// Treaty body or depositary to which reports go.
    case treatyBody
    /// Words of a clause between States.
    case interState
    /// Words of a uniform rule.
    case uniformRule
    /// To whom: `for`, `cho`.
    case counterparty
  }

  /// What a head noun stands for.
  public enum Actor: String, Sendable, CaseIterable {
    /// A State or Party to a treaty.
    case state
    /// An authority of a State, a court, an official.
    case authority
    /// An organ of a treaty or international organisation.
    case body
    /// Anybody else who can act.
    case person
    /// A person whose acts uniform rules of carriage, sale or tax govern.
    case trader
    /// What cannot act.
    case thing
    /// What is measured: a term, a rate, an age.
    case measure
    /// A treaty or act as a whole.
    case instrument
  }

  /// What it does.
  public let role: Role
  /// The modality it carries.
  public let modality: Modality?
  /// The strength it carries.
  public let strength: Strength?
  /// What a head stands for.
  public let actor: Actor?

  /// Makes a cue.
  public init(
    role: Role, modality: Modality? = nil, strength: Strength? = nil, actor: Actor? = nil
  ) {
    self.role = role
    self.modality = modality
    self.strength = strength
    self.actor = actor
  }
}

/// The cues of a language, ready to be found in a text.
public struct NormCues: Sendable {
  /// The language they belong to.
  public let language: LanguageCode
  let cues: [NormCue]
  /// Words that carry the build of a sentence.
  let grammar: PhraseTrie
  /// Nouns and verbs by what they stand for.
  let lexical: PhraseTrie
  /// Words that show what a clause is about.
  let subjectMatter: PhraseTrie
  /// Endings of heads, longest first, in small letters.
  let endings: [(ending: [UInt8], actor: NormCue.Actor)]

  /// Whether a word before a full stop is an abbreviation.
  func isAbbreviation(_ word: [UInt8]) -> Bool {
    let words = WordScanner.words(in: word, language: language)
    return grammar.leftmostHits(in: words).contains { hit in
      hit.words == words.indices && hit.concepts.contains { cues[$0].role == .abbreviation }
    }
  }

  /// Compiles cues with the phrases that show them.
  ///
  /// - Parameters:
  ///   - language: the language of the phrases.
  ///   - groups: each cue with its phrases; the phrase of an `ending` is the ending itself.
  public init(language: LanguageCode, groups: [(cue: NormCue, phrases: [String])]) {
    self.language = language
    var tries = [NormCue.Layer: PhraseTrie]()
    for layer in NormCue.Layer.allCases { tries[layer] = PhraseTrie() }
    var endings: [(ending: [UInt8], actor: NormCue.Actor)] = []
    for (index, group) in groups.enumerated() {
      for phrase in group.phrases {
        guard group.cue.role != .ending else {
          endings.append((Array(phrase.utf8), group.cue.actor ?? .thing))
          continue
        }
        let words = WordScanner.words(in: Array(phrase.utf8), language: language)
        tries[group.cue.role.layer]?.insert(words, concept: index)
      }
    }
    cues = groups.map(\.cue)
    grammar = tries[.grammar] ?? PhraseTrie()
    lexical = tries[.lexical] ?? PhraseTrie()
    subjectMatter = tries[.subjectMatter] ?? PhraseTrie()
    self.endings = endings.sorted { $0.ending.count > $1.ending.count }
  }
}

extension NormCue {
  /// Cues of one layer compete for words, the longest wins; layers do not see each other.
  enum Layer: CaseIterable {
    case grammar, lexical, subjectMatter
  }
}

extension NormCue.Role {
  var layer: NormCue.Layer {
    switch self {
    case .head, .ending, .place, .benefit, .act, .ruled, .stative, .authorityNoun, .competence:
      .lexical
    case .criminalisation, .equalTreatment, .progressive, .reporting, .treatyBody, .interState,
      .uniformRule, .treatySavings, .otherwise, .scope, .commencement, .amendment, .formula,
      .heading,
      .headingScope, .inapplicable:
      .subjectMatter
    default: .grammar
    }
  }
}
