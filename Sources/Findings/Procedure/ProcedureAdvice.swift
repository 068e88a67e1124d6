/// A step of the procedure that the law calls for, given what was found.
public struct ProcedureAdvice: Sendable, Hashable {
  /// The name of the rule of procedure.
  public let id: String
  /// The step in a few words.
  public let title: BilingualText
  /// What is to be done.
  public let text: BilingualText
  /// The articles.
  public let legalBasis: BilingualText
  /// How the rule of procedure was checked.
  public let check: Consequence.Check
  /// What has to be said of the rule, such as that a later amendment was not seen.
  public let note: BilingualText?
  /// The findings that call for it, by id, in the order of the report; none for what the law asks of
  /// every treaty.
  public let findings: [String]
  /// The acts concerned, by name, those of the highest rank first.
  public let documents: [String]
}
