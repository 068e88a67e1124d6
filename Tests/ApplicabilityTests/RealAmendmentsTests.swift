import Applicability
import Foundation
import Ingestion
import LegalModel
import SharedTexts
import Testing

@Suite(
  "Amendments of real laws",
  .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealAmendmentsTests {
  static func act(_ number: String) throws -> AmendingAct {
    let document = try #require(try SharedData.read("vn/docx/Luật-\(number).docx").first)
    let reader = try #require(Greenhouse.reader)
    return AmendingAct(document: document, instructions: reader.instructions(of: document))
  }

  static func consolidated(
    _ base: String, _ acts: [String], asOf day: String
  ) throws -> ConsolidatedAct {
    Consolidator().consolidate(
      try act(base).document, with: try acts.map { try act($0) }, asOf: CalendarDate(day))
  }

  @Test("the law on intellectual property stands as of 1 February 2023")
  func intellectualProperty() throws {
    let law = try RealAmendmentsTests.consolidated(
      "50-2005-QH11", ["36-2009-QH12", "42-2019-QH14", "07-2022-QH15"], asOf: "2023-02-01")
    let ids = Set(law.document.provisions.map(\.id.value))
    #expect(ids.isSuperset(of: ["art_12a", "art_131a", "art_198a", "art_131a__para_6"]))
    #expect(!ids.contains("art_5") && !ids.contains("art_215"))
    let marks = try #require(ConsolidatorTests.text(law, "art_72__para_1"))
    #expect(marks.contains("âm thanh"))
    #expect(law.outcomes.allSatisfy { $0.status == .applied })
    #expect(!law.document.diagnostics.contains { $0.code == "amendment-not-read" })
  }

  @Test("rules on sound marks have effect before, rules on farm chemicals after the rest")
  func partialCommencement() throws {
    let amending = try RealAmendmentsTests.act("07-2022-QH15")
    let base = try RealAmendmentsTests.act("50-2005-QH11").document
    let document = amending.document
    let sound = document.provisions.firstIndex { $0.id.value == "art_1__para_20" }
    let dated = AmendingAct(
      document: document, instructions: amending.instructions,
      commencement: { index in
        var current: Int? = index
        while let here = current {
          if here == sound { return CalendarDate("2022-01-14") }
          current = document.provisions[here].parent
        }
        return CalendarDate("2023-01-01")
      })
    let early = Consolidator().consolidate(base, with: [dated], asOf: CalendarDate("2022-02-01"))
    let marks = try #require(ConsolidatorTests.text(early, "art_72__para_1"))
    #expect(marks.contains("âm thanh"))
    #expect(early.outcomes.count { $0.status == .applied } == 1)
    #expect(!early.document.provisions.contains { $0.id.value == "art_12a" })
  }

  @Test("the law on administrative violations has the units of the official consolidated text")
  func officialText() throws {
    let law = try RealAmendmentsTests.consolidated(
      "15-2012-QH13", ["54-2014-QH13", "18-2017-QH14", "67-2020-QH14"], asOf: "2022-01-01")
    let path = "vn/official/vbpl_doc_catdoc/(147301)-31.VBHN.VPQH.unwrapped.txt"
    let official = try #require(try SharedData.read(path).first)
    let ours = RealAmendmentsTests.units(of: law.document)
    let theirs = RealAmendmentsTests.units(of: official)
    #expect(ours.subtracting(theirs) == [])
    // The official text keeps an empty line for what was repealed.
    #expect(theirs.subtracting(ours) == ["art_50", "art_82", "art_142", "art_49__para_3"])
    #expect(Set(law.repealed.map(\.id.value)).isSuperset(of: theirs.subtracting(ours)))
  }

  /// Articles and paragraphs, annexes and notes aside.
  static func units(of document: LegalDocument) -> Set<String> {
    Set(
      document.provisions.filter {
        ($0.kind == .article || $0.kind == .paragraph) && !$0.isQuoted
          && $0.id.value.hasPrefix("art_")
      }.map(\.id.value))
  }

  @Test("nearly all instructions of all laws are read and applied")
  func survey() throws {
    var documents: [LegalDocument] = []
    for path in SharedData.paths(under: "vn/docx", endings: ["docx"]) {
      documents += try SharedData.read(path)
    }
    let survey = AmendmentSurvey(documents, try #require(Greenhouse.reader))
    let instructions = survey.acts.flatMap(\.instructions)
    let read = instructions.count(where: \.isRead)
    let fates = survey.fates.flatMap { $0 }.filter { $0 != .baseAbsent }
    let applied = fates.count { $0 == .applied }
    print(
      "\(instructions.count) instructions, \(read) read; \(fates.count) operations, \(applied) applied"
    )
    #expect(instructions.count > 2000)
    #expect(Double(read) >= 0.975 * Double(instructions.count))
    #expect(Double(applied) >= 0.99 * Double(fates.count))
    for act in survey.consolidated {
      let provisions = act.document.provisions
      #expect(Set(provisions.map(\.id)).count == provisions.count)
      for provision in provisions {
        guard let parent = provision.parent else { continue }
        #expect(provisions[parent].span.contains(provision.span), "\(provision.id)")
      }
    }
  }
}
