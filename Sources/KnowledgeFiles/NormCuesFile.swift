import LegalModel
public import Norms

/// Reads a file of `rules/norms`: the words by which norms of one language are known.
///
/// ```yaml
/// language: en
/// source: Where the usage was seen
/// cues:
///   - role: modal
///     modality: obligation
///     phrases: [shall, must]
/// ```
public enum NormCuesFile {
  /// Reads the cues of a language.
  ///
  /// - Throws: ``KnowledgeError`` for an unknown role, modality, strength or actor, a phrase given
  ///   twice for one role, a modal without a modality, a head without an actor.
  public static func cues(from source: KnowledgeSource) throws(KnowledgeError) -> NormCues {
    let record = try YAMLValue.root(of: source).record(keys: ["language", "source", "cues"])
    let language = LanguageCode(try record.required("language").text())
    _ = try record.required("source").text()
    var groups: [(cue: NormCue, phrases: [String])] = []
    var lines: [String: Int] = [:]
    for value in try record.required("cues").elements() {
      let group = try value.record(keys: [
        "role", "modality", "strength", "actor", "phrases", "note",
      ])
      let cue = try cue(group)
      var phrases: [String] = []
      for phrase in try group.required("phrases").elements() {
        let text = try phrase.text()
        if let line = lines.updateValue(phrase.line, forKey: cue.role.rawValue + "\n" + text) {
          throw phrase.error(
            .duplicate,
            "'\(text)' is already a cue of the role '\(cue.role.rawValue)' in line \(line)",
            "Remove one of the two")
        }
        phrases.append(text)
      }
      groups.append((cue, phrases))
    }
    return NormCues(language: language, groups: groups)
  }

  private static func cue(_ group: YAMLRecord) throws(KnowledgeError) -> NormCue {
    let role: NormCue.Role = try choice(try group.required("role"))
    let cue = NormCue(
      role: role, modality: try group.optional("modality").map(choice),
      strength: try group.optional("strength").map(choice),
      actor: try group.optional("actor").map(choice))
    let carriesModality = [.modal, .weakModal, .frontModal].contains(role)
    if carriesModality, cue.modality == nil {
      throw group.value.error(
        .missingKey, "a \(role.rawValue) has no modality", "Add 'modality: obligation' or another")
    }
    if [.head, .ending].contains(role), cue.actor == nil {
      throw group.value.error(
        .missingKey, "a \(role.rawValue) has no actor", "Add 'actor: person' or another")
    }
    return cue
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: YAMLValue
  ) throws(KnowledgeError) -> Choice where Choice.RawValue == String {
    let text = try value.text()
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).sorted().joined(separator: ", ")
      throw value.error(.unknownValue, "'\(text)' is not known here", "Use one of: \(known)")
    }
    return choice
  }
}
