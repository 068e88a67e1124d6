/// The places of a rule's message and reason that a case fills.
public enum RuleTexts {
  /// Their names; a text writes them with a per cent sign in front.
  public static let placeholders: Set<String> = ["figures", "shared", "missing", "elements", "law"]
}
