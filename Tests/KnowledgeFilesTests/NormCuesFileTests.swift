import BundledRules
import Foundation
import KnowledgeFiles
import LegalModel
import Norms
import Testing

@Suite("NormCuesFile")
struct NormCuesFileTests {
  private func error(_ cues: String) -> KnowledgeError? {
    let text = "language: en\nsource: written here\ncues:\n" + cues
    do {
      _ = try NormCuesFile.cues(from: KnowledgeSource(name: "norms/en.yaml", text: text))
      return nil
    } catch {
      return error
    }
  }

  @Test("the shipped folder has cues in both languages")
  func shipped() throws {
    let knowledge = try RulesFolder.read(BundledRules().folder())
    #expect(Set(knowledge.normCues.map(\.language)) == [.vietnamese, .english])
  }

  @Test("a small file is read")
  func reads() {
    #expect(error("  - {role: modal, modality: obligation, phrases: [shall]}\n") == nil)
  }

  @Test("docs/norms.md explains every role")
  func documented() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let page = try String(
      contentsOf: folder.appendingPathComponent("docs/norms.md"), encoding: .utf8)
    let missing = NormCue.Role.allCases.map(\.rawValue).filter { !page.contains("`\($0)`") }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test("an unknown role is refused with its line and the roles that are known")
  func unknownRole() {
    let error = error("  - role: modall\n    phrases: [shall]\n")
    #expect(error?.code == .unknownValue)
    #expect(error?.file == "norms/en.yaml")
    #expect(error?.line == 4)
    #expect(error?.problem.contains("modall") == true)
    #expect(error?.remedy.contains("weakModal") == true)
  }

  @Test("an unknown modality is refused with those that are known")
  func unknownModality() {
    let error = error("  - {role: modal, modality: duty, phrases: [shall]}\n")
    #expect(error?.code == .unknownValue)
    #expect(error?.remedy.contains("obligation") == true)
  }

  @Test("a phrase that is given twice for one role is refused with both lines")
  func duplicate() {
    let error = error(
      """
        - role: condition
          phrases:
            - if
            - in case
            - if
      """)
    #expect(error?.code == .duplicate)
    #expect(error?.line == 8)
    #expect(error?.problem.contains("line 6") == true)
    #expect(error?.remedy == "Remove one of the two")
  }

  @Test("one phrase may have two roles")
  func twoRoles() {
    let cues = """
        - {role: condition, phrases: [where]}
        - {role: relative, phrases: [where]}

      """
    #expect(error(cues) == nil)
  }

  @Test(
    "a word that carries a modality has to say which",
    arguments: ["modal", "weakModal", "frontModal"])
  func missingModality(role: String) {
    let error = error("  - {role: \(role), phrases: [shall]}\n")
    #expect(error?.code == .missingKey)
    #expect(error?.line == 4)
    #expect(error?.problem == "a \(role) has no modality")
    #expect(error?.remedy.contains("modality: obligation") == true)
  }

  @Test("a noun has to say what it stands for", arguments: ["head", "ending"])
  func missingActor(role: String) {
    let error = error("  - {role: \(role), phrases: [bank]}\n")
    #expect(error?.code == .missingKey)
    #expect(error?.problem == "a \(role) has no actor")
    #expect(error?.remedy.contains("actor: person") == true)
  }

  @Test("an unknown key of a cue is refused with the keys that are known")
  func unknownKey() {
    let error = error("  - {role: condition, words: [if], phrases: [if]}\n")
    #expect(error?.code == .unknownKey)
    #expect(error?.remedy.contains("phrases") == true)
  }

  @Test("a cue without phrases is refused")
  func missingPhrases() {
    #expect(error("  - {role: condition}\n")?.code == .missingKey)
  }
}
