import BundledRules
import Findings
import Foundation
import KnowledgeFiles
import LegalModel
import Lexicon
import Testing

@Suite("RulesFolder")
struct RulesFolderTests {
  @Test("the bundled rules are complete: over 500 concepts, both languages, every phrase")
  func bundled() throws {
    let knowledge = try RulesFolder.read(BundledRules().folder())
    #expect(knowledge.lexicon.concepts.count > 500)
    #expect(knowledge.wordings.map(\.language.code).sorted() == ["en", "vi"])
    for wording in knowledge.wordings {
      for phrase in Phrase.allCases { #expect(wording.text(phrase) != phrase.rawValue) }
    }
    #expect(knowledge.rulesDigest.hasPrefix("sha256:"))
    #expect(knowledge.rulesDigest != knowledge.lexiconDigest)
  }

  @Test("both wordings of a phrase take the same values")
  func placeholders() throws {
    let knowledge = try RulesFolder.read(BundledRules().folder())
    for phrase in Phrase.allCases {
      let used = knowledge.wordings.map { wording in
        (1...5).filter { wording.text(phrase).contains("%\($0)") }
      }
      #expect(used[0] == used[1], "\(phrase.rawValue)")
    }
  }

  @Test("a folder that is no rules folder is refused, naming what was tried")
  func notFound() throws {
    let folder = URL(fileURLWithPath: "/nowhere/rules")
    let error = #expect(throws: RulesNotFound.self) { try BundledRules(explicit: folder).folder() }
    #expect(error?.tried == ["/nowhere/rules"])
    #expect(error?.description.contains("/nowhere/rules") == true)
  }

  @Test(
    "a named folder wins over the environment, the environment over the places beside the binary")
  func order() {
    let explicit = URL(fileURLWithPath: "/explicit")
    let binary = URL(fileURLWithPath: "/opt/pacta/bin/pacta")
    #expect(
      BundledRules(explicit: explicit, environment: "/env", binary: binary).candidates
        == [explicit])
    #expect(
      BundledRules(environment: "/env", binary: binary).candidates.map(\.path) == ["/env"])
    #expect(
      BundledRules(environment: "", binary: binary).candidates.map(\.path).prefix(3) == [
        "/opt/pacta/bin/rules", "/opt/pacta/share/pacta/rules",
        "/opt/pacta/bin/Pacta_BundledRules.resources",
      ])
  }

  @Test("a rules folder beside the binary is found before the sources")
  func besideBinary() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-rules-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    for name in ["citations", "lexicon", "wording"] {
      try FileManager.default.createDirectory(
        at: place.appendingPathComponent("rules/\(name)"), withIntermediateDirectories: true)
    }
    let found = try BundledRules(binary: place.appendingPathComponent("pacta")).folder()
    #expect(found.path == place.resolvingSymlinksInPath().appendingPathComponent("rules").path)
  }

  @Test("a wording that lacks a phrase is refused, naming the phrase")
  func missingPhrase() {
    let text = """
      language: vi
      decimalMark: ","
      phrases:
        report: {title: Báo cáo}
      units: {article: điều}
      """
    let error = #expect(throws: KnowledgeError.self) {
      try WordingFile.wording(from: KnowledgeSource(name: "vi.yaml", text: text))
    }
    #expect(error?.code == .missingKey)
    #expect(error?.problem.contains("report.stage") == true)
  }
}
