public import Citations
public import LegalModel
public import Lexicon

/// Words of a document that play a part in a norm.
public struct NormPart: Sendable, Hashable {
  /// The words as read, NFC; a list that is one condition keeps its line breaks and labels.
  public let text: String
  /// From the first byte to the last in the original text.
  public let span: SourceSpan

  /// Makes a part.
  public init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// A condition or an exception of a norm.
public struct NormAdjunct: Sendable, Hashable {
  /// The words, from the connective on.
  public let part: NormPart
  /// Whether the norm yields to treaties: `trừ trường hợp điều ước quốc tế … có quy định khác`, or as
  /// the condition of the clause that says so.
  public let savesTreaties: Bool

  /// Makes an adjunct.
  public init(part: NormPart, savesTreaties: Bool = false) {
    self.part = part
    self.savesTreaties = savesTreaties
  }
}

/// A quantity with its place in a norm.
public struct NormQuantity: Sendable, Hashable {
  /// In which part of the norm the figure stands.
  public enum Place: String, Sendable, Codable {
    case subject, action, condition, exception, sanction
  }

  /// The amount; its range is relative to the sentence as read.
  public let quantity: Quantity
  /// Figure and unit.
  public let part: NormPart
  /// Where it stands. A figure in the subject, a condition or an exception only delimits the cases.
  public let place: Place
  /// The words for what is measured, where they were found.
  public let measured: NormPart?

  /// Places a quantity.
  public init(quantity: Quantity, part: NormPart, place: Place, measured: NormPart?) {
    self.quantity = quantity
    self.part = part
    self.place = place
    self.measured = measured
  }
}

/// What one sentence, or one point of a list with its chapeau, commands.
///
/// Statutes and treaties in both languages give the same value, so that the two can be compared part
/// by part. Each part keeps its words and its place; words that no part of the grammar has
/// claimed are in ``unread``.
public struct Norm: Sendable, Hashable {
  /// Index of the provision that carries it: the point, where a chapeau is distributed over points.
  public let provision: Int
  /// Indexes of all provisions whose words it was read from, the carrying one first: a chapeau, the
  /// items of a list that is one condition.
  public let sources: [Int]
  /// All the words that were read, chapeau included.
  public let sentence: NormPart
  /// What it does.
  public let modality: Modality
  /// How strongly.
  public let strength: Strength
  /// What a treaty clause requires of domestic law; nil for a norm of domestic law.
  public let requirement: RequirementKind?
  /// For ``Modality/none``: what the sentence is there for.
  public let effect: DeclaratoryEffect?
  /// The words that carry the modality; nil for a duty in the plain indicative.
  public let cue: NormPart?
  /// The duty to make law from which the norm was unwrapped: `Each Party shall provide that`.
  public let mandate: NormPart?
  /// Who carries the duty, right, power or ban, with all restrictions.
  public let bearer: NormPart?
  /// Concepts of the lexicon that the bearer's words name, in text order: the classes of persons, and
  /// what restricts them.
  public let bearerConcepts: [ConceptID]
  /// What the sentence rules where that is neither bearer nor beneficiary: a term, a contract, a measure.
  public let subject: NormPart?
  /// The protected person in the subject of a passive.
  public let beneficiary: NormPart?
  /// To whom the bearer owes it, where the sentence says so.
  public let counterparty: NormPart?
  /// What is done, with its objects.
  public let action: NormPart?
  /// The term that a definition explains.
  public let definedTerm: NormPart?
  /// What happens to whoever acts against it: the penalty.
  public let sanction: NormPart?
  /// Concepts of the lexicon that action and objects name, in text order.
  public let concepts: [ConceptID]
  /// All amounts, in text order.
  public let quantities: [NormQuantity]
  /// What must hold for the norm to apply.
  public let conditions: [NormAdjunct]
  /// When it does not apply.
  public let exceptions: [NormAdjunct]
  /// Phrases of time, place or purpose in front: `Trong thời hạn 07 ngày …`, `For the purposes of …`.
  public let circumstances: [NormPart]
  /// Provisions and documents it refers to.
  public let citations: [Citation]
  /// For one of several wordings of a draft: which one was read.
  public let variant: NormVariant?
  /// Words that no part has claimed.
  public let unread: [NormPart]
}

/// The wording of a draft that a norm was read from.
public struct NormVariant: Sendable, Hashable {
  /// Number of the choice in the document, from 1.
  public let group: Int
  /// The words that were taken; empty when the open words were left out.
  public let text: String
  /// The party that proposes them, where the draft says so.
  public let party: String?
}
