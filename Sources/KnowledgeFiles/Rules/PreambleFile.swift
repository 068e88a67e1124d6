public import Findings

/// Sentences that command nothing, put before the texts of a case to see that they change nothing.
public struct Preambles: Sendable, Hashable {
  /// Before a clause of a treaty.
  public let treaty: BilingualText
  /// Before a domestic provision.
  public let law: BilingualText

  /// Names the sentences.
  public init(treaty: BilingualText, law: BilingualText) {
    self.treaty = treaty
    self.law = law
  }
}

/// Reads `rules/cases`: the sentences that are put before the texts of cases.
enum PreambleFile {
  /// Reads one file.
  static func preambles(from source: KnowledgeSource) throws(KnowledgeError) -> Preambles {
    let record = try YAMLValue.root(of: source).record(keys: ["source", "treaty", "law"])
    _ = try record.required("source").text()
    return Preambles(
      treaty: try record.required("treaty").bilingual(),
      law: try record.required("law").bilingual())
  }
}
