public import LegalModel

/// The act that an instruction amends, as far as its text tells.
public struct AmendedAct: Sendable, Hashable {
  /// Its number, such as `50/2005/QH11`.
  public let number: String?
  /// Its name as written.
  public let name: String?

  /// Names an act.
  public init(number: String?, name: String?) {
    self.number = number
    self.name = name
  }
}

/// What of an act is changed: a provision, its name, its opening words, or the whole act.
public struct AmendedPlace: Sendable, Hashable {
  /// The part of a provision that is meant.
  public enum Part: String, Sendable, Hashable {
    /// The provision with everything in it.
    case whole
    /// Its name alone.
    case heading
    /// Its own words, without the units in it.
    case opening
  }

  /// The address in the amended act, as cited; nil is the whole act.
  public let provision: ProvisionID?
  /// What of it is meant.
  public let part: Part

  /// Names a place.
  public init(_ provision: ProvisionID?, _ part: Part = .whole) {
    self.provision = provision
    self.part = part
  }
}

/// The new text that an instruction brings.
public enum NewText: Sendable, Hashable {
  /// Quoted provisions of the amending act, by their indexes: the unit itself, then units that
  /// belong behind its last part.
  case provisions([Int])
  /// Words.
  case words(String)
}

/// One change that an amending act makes to another act.
public struct AmendmentOperation: Sendable, Hashable {
  /// What is done.
  public enum Action: Sendable, Hashable {
    /// The place gets new text.
    case replace(NewText)
    /// The place comes into the act.
    case insert(NewText, InsertionPlace)
    /// The place is taken out.
    case repeal
    /// Words give way to others.
    case substitute(String, by: String, PhraseNeighbour)
    /// Words are taken out.
    case delete(String, PhraseNeighbour)
    /// Words are put in.
    case addWords(String, PhraseNeighbour)
    /// The place gets another number.
    case renumber(to: ProvisionID)
  }

  /// Where a new unit comes to stand.
  public enum InsertionPlace: Sendable, Hashable {
    /// Behind another unit.
    case after(ProvisionID)
    /// In front of another unit.
    case before(ProvisionID)
    /// Where its number belongs.
    case inOrder
  }

  /// Words beside which the changed words stand.
  public enum PhraseNeighbour: Sendable, Hashable {
    /// The words are changed wherever they stand in the place.
    case anywhere
    /// They stand behind these words.
    case after(String)
    /// They stand in front of these words.
    case before(String)
    /// They stand at the start of the place.
    case start
    /// They stand at its end.
    case end
  }

  /// The act that is changed.
  public let act: AmendedAct
  /// What of it is changed.
  public let place: AmendedPlace
  /// What is done.
  public let action: Action
  /// Index of the amending provision.
  public let origin: Int

  /// Makes an operation.
  public init(act: AmendedAct, place: AmendedPlace, action: Action, origin: Int) {
    self.act = act
    self.place = place
    self.action = action
    self.origin = origin
  }

  /// What is done, in one word; the `operation` of machine formats.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case replace, insert, repeal, substitute, delete, addWords, rename, reword, renumber
  }

  /// What is done, in one word.
  public var kind: Kind {
    switch action {
    case .replace:
      switch place.part {
      case .whole: .replace
      case .heading: .rename
      case .opening: .reword
      }
    case .insert: .insert
    case .repeal: .repeal
    case .substitute: .substitute
    case .delete: .delete
    case .addWords: .addWords
    case .renumber: .renumber
    }
  }

  /// The quoted provisions that the operation brings in.
  public var quoted: [Int] {
    switch action {
    case .replace(.provisions(let indexes)), .insert(.provisions(let indexes), _): indexes
    default: []
    }
  }
}

/// An instruction of an amending act: its operations, or why it could not be read.
public struct AmendmentInstruction: Sendable, Hashable {
  /// Why an instruction gives no operation.
  public enum Trouble: String, Sendable, Hashable, CaseIterable, Error {
    /// The act that is amended is not named.
    case noAct = "no-act"
    /// No place of the amended act is named.
    case noPlace = "no-place"
    /// There is no quoted text for a place.
    case noText = "no-text"
    /// It speaks of an entry of a table or list in an annex.
    case annexEntry = "annex-entry"
    /// It says in its own words what is changed.
    case freeWording = "free-wording"
    /// Another number for a unit, in words that are not understood.
    case renumbering
  }

  /// Index of the amending provision.
  public let provision: Int
  /// The act that it amends, where that is told.
  public let act: AmendedAct?
  /// What it does; empty where it could not be read.
  public let operations: [AmendmentOperation]
  /// Why it, or a part of it, could not be read.
  public let trouble: Trouble?

  /// Makes an instruction.
  public init(
    provision: Int, act: AmendedAct?, operations: [AmendmentOperation], trouble: Trouble?
  ) {
    self.provision = provision
    self.act = act
    self.operations = operations
    self.trouble = trouble
  }

  /// An instruction of which nothing was read.
  init(unread trouble: Trouble, at provision: Int, act: AmendedAct?) {
    self.init(provision: provision, act: act, operations: [], trouble: trouble)
  }

  /// Whether all of it was read.
  public var isRead: Bool { trouble == nil && !operations.isEmpty }
}
