import Testing

@testable import Norms

@Suite("Norms of English treaty clauses")
struct EnglishNormsTests {
  @Test(
    "modality, strength, requirement and bearer",
    arguments: [
      (
        "Each Party shall mark its fishing gear.",
        "obligation | mandatory | positiveDuty | Each Party"
      ),
      (
        "No Party shall tax lighthouse dues twice.",
        "prohibition | mandatory | prohibitionOfMeasure | Party"
      ),
      (
        "A Party may close a strait to night traffic.",
        "permission | discretionary | option | A Party"
      ),
      (
        "Every stowaway is entitled to be fed on board.",
        "right | mandatory | individualRight | Every stowaway"
      ),
      (
        "The Parties shall endeavour to chart reefs jointly.",
        "obligation | best_endeavour | bestEndeavour | The Parties"
      ),
      (
        "Each Party shall, wherever feasible, dredge harbours in winter.",
        "obligation | best_endeavour | bestEndeavour | Each Party"
      ),
      (
        "Each Party shall keep wreck records for at least 12 years.",
        "obligation | mandatory | minimumStandard | Each Party"
      ),
      (
        "Pilotage fees shall not exceed 2 per cent of the hull value.",
        "obligation | mandatory | ceiling | –"
      ),
      (
        "Each Party shall accord to foreign anglers treatment no less favourable than to its own.",
        "obligation | mandatory | equalTreatment | Each Party"
      ),
      (
        "Each Party shall establish as criminal offences the sale of wreck timber.",
        "obligation | mandatory | criminalisation | Each Party"
      ),
      (
        "Nothing in this Chapter shall prevent a Party from closing a reef.",
        "permission | discretionary | exception | a Party"
      ),
      (
        "“Reef” means any ridge of coral below the low-water line.",
        "definition | declaratory | definition | –"
      ),
      (
        "The Parties recognise the value of tide gauges.",
        "none | declaratory | declaratory | –"
      ),
      (
        "For greater certainty, a buoy is not a vessel.", "none | declaratory | declaratory | –"
      ),
      (
        "No diver shall be forced to work below 50 metres.",
        "prohibition | mandatory | positiveDuty | –"
      ),
    ])
  func brief(_ text: String, _ expected: String) throws {
    #expect(try ReadNorms.of(text).map(\.brief) == [expected])
  }

  @Test("a duty to provide that something holds is unwrapped")
  func unwrapping() throws {
    let norms = try ReadNorms.of(
      "Each Party shall provide in its shipping law that a master shall log each sounding.")
    #expect(norms.map { $0.bearer?.text } == ["a master"])
  }

  @Test("a protected person in a passive is the beneficiary")
  func beneficiary() throws {
    let norm = try #require(
      try ReadNorms.of("No diver shall be forced to work below 50 metres.").first)
    #expect(norm.beneficiary?.text == "diver")
  }

  @Test("conditions between commas, in front and behind; exceptions by reference")
  func adjuncts() throws {
    let norms = try ReadNorms.of(
      "Subject to paragraph 3, a Party may, on the request of the harbour master, tow a hulk, provided "
        + "that the owner is told.")
    #expect(norms.count == 1)
    #expect(norms[0].exceptions.map(\.part.text) == ["Subject to paragraph 3"])
    #expect(
      norms[0].conditions.map(\.part.text) == [
        "on the request of the harbour master", "provided that the owner is told",
      ])
    #expect(norms[0].action?.text.contains("tow a hulk") == true)
  }

  @Test("a chapeau is distributed over its points")
  func chapeau() throws {
    let norms = try ReadNorms.of(
      "1. Each Party shall:\n(a) light its piers; and\n(b) keep no fewer than two tugs.")
    #expect(
      norms.map(\.brief) == [
        "obligation | mandatory | positiveDuty | Each Party",
        "obligation | mandatory | minimumStandard | Each Party",
      ])
  }

  @Test("a list of conditions is one condition")
  func conditionList() throws {
    let norms = try ReadNorms.of(
      "1. A Party may refuse a tow if:\n(a) the hulk leaks; or\n(b) the tide is out.")
    #expect(norms.count == 1)
    #expect(
      norms[0].conditions.first?.part.text == "if:\n(a) the hulk leaks; or\n(b) the tide is out")
  }

  @Test("each wording of a draft has its own norm")
  func variants() throws {
    let norms = try ReadNorms.of(
      document: "Article 1\nEach Party [shall] [may] buoy its wrecks.\nArticle 2\nTides count.",
      .treaty
    ).filter { $0.variant != nil }
    #expect(norms.map(\.modality) == [.obligation, .permission])
    #expect(norms.compactMap(\.variant?.text) == ["shall", "may"])
  }

  @Test("a sentence without a word of command says so")
  func statement() throws {
    let norms = try ReadNorms.of("1. Quayside lamps, green and red.")
    #expect(norms.map(\.effect) == [.statement])
  }
}
