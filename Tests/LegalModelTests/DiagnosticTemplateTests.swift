import LegalModel
import Testing

@Suite struct DiagnosticTemplateTests {
  @Test func `message and arguments of a diagnostic agree`() {
    let diagnostic = Diagnostic(
      code: "article-sequence-break", level: .warning, template: "article %1 follows article %2",
      arguments: ["9", "7"])
    #expect(diagnostic.message == "article 9 follows article 7")
    #expect(diagnostic.arguments == ["9", "7"])
  }

  @Test func `an argument that looks like a place is left as it is`() {
    #expect(Diagnostic.fill("%1 %2", ["x", "100%1"]) == "x 100%1")
  }
}
