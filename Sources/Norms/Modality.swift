/// What a norm does to its bearer (the deontic square, as LegalRuleML has it), or that the sentence
/// commands nothing.
public enum Modality: String, Sendable, Codable, CaseIterable {
  /// The bearer must.
  case obligation
  /// The bearer must not.
  case prohibition
  /// The bearer may.
  case permission
  /// The bearer can demand.
  case right
  /// An authority is competent to act.
  case power
  /// The sentence says what a word means.
  case definition
  /// The sentence binds nobody; ``Norm/effect`` says what it does instead.
  case none
}

/// How strongly a norm binds.
public enum Strength: String, Sendable, Codable, CaseIterable {
  /// It binds.
  case mandatory
  /// The bearer must try.
  case bestEndeavour = "best_endeavour"
  /// The bearer is free.
  case discretionary
  /// It binds nobody.
  case declaratory
}

/// What a sentence that commands nothing is there for.
public enum DeclaratoryEffect: String, Sendable, Codable, CaseIterable {
  /// It recognises, reaffirms, notes, encourages.
  case recital
  /// It makes the reading of another provision certain.
  case interpretation
  /// It says what the act is about or to whom it applies.
  case scope
  /// It says when an act begins or ends to bind.
  case commencement
  /// It changes or repeals another act.
  case amendment
  /// It is an item of a list that another provision commands.
  case listItem
  /// It introduces sentences that stand alone.
  case listFrame
  /// It is the end of a sentence that another provision begins.
  case continuation
  /// It opens a list of definitions.
  case interpretationFrame
  /// It is a title, a formula or a table cell: no sentence.
  case formula
  /// It describes and has no word of command that the reader knows.
  case statement
}
