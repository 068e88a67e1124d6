import Applicability
import BundledRules
import Foundation
import KnowledgeFiles
import LegalModel
import SharedTexts
import Testing

@Suite("StatusBase")
struct StatusBaseTests {
  @Test(
    "a name opens a title; a year, a bracket or a line end may follow, more words may not",
    arguments: [
      ("Silver River Agreement", "river"), ("SILVER  RIVER AGREEMENT (2010)", "river"),
      ("HIỆP ĐỊNH SÔNG NGÂN", "river"), ("Hiep dinh song Ngan, 2010", "river"),
      ("Silver River Agreement 2010", "river"), ("river", "river"),
      ("Fish Protocol to the Silver River Agreement", "fish"),
      ("Silver River Agreement Implementation Act", nil), ("Silver River Agreement 2", nil),
      ("Second Protocol to the Silver River Agreement", nil), ("", nil),
    ])
  func names(title: String, id: String?) throws {
    #expect(try StatusSample.base().treaty(named: title)?.id == id)
  }

  @Test(
    "a document is known by its title, by a block at its head, or by its file",
    arguments: [
      ("SILVER RIVER\nAGREEMENT\n\nArticle 1: Fish\nFish swim.", "a.txt", "river"),
      (
        "##Verdrag\n\n#### CONFERENCE\n\nSilver River Agreement\n\nArticle 1\nFish swim.", "a.md",
        "river"
      ),
      ("Article 1: Fish\nFish swim.", "treaties/sra-2010.txt", "river"),
      ("Article 1: Fish\nFish swim under the Silver River Agreement.", "a.txt", nil),
    ])
  func documents(text: String, name: String, id: String?) throws {
    let document = try #require(try StatusSample.document(text, name: name))
    #expect(try StatusSample.base().treaty(for: document)?.id == id)
  }

  @Test("the shipped facts: every part has its whole, and all read in a moment")
  func bundled() throws {
    let folder = try BundledRules().folder()
    let clock = ContinuousClock()
    var base: StatusBase?
    let time = try clock.measure { base = try RulesFolder.status(folder) }
    let treaties = try #require(base).treaties
    #expect(treaties.count > 150)
    #expect(treaties.allSatisfy { ($0.partOf == nil) == ($0.carrier == nil) })
    #expect(time < .seconds(2), "\(time)")
  }

  @Test("suspended articles of the CPTPP do not bind through the text of the TPP")
  func cptpp() throws {
    let base = try RulesFolder.status(BundledRules().folder())
    let tpp = try #require(base["tpp"])
    let date = try #require(CalendarDate("2026-11-22"))
    #expect(tpp.standing(on: date).since == CalendarDate("2019-01-14"))
    func effects(_ article: String, _ steps: [String] = []) -> [StatusLimit.Effect] {
      tpp.limits(on: TreatyPlace(article: article, steps: steps), date: date).map(\.effect)
    }
    #expect(effects("18.46").contains(.excludes))
    #expect(effects("18.37", ["2"]) == [.excludes])
    #expect(effects("18.37", ["4"]) == [.concernsInPart])
    #expect(effects("18.37", ["1"]).isEmpty)
    #expect(effects("18.8") == [.concernsInPart])
    #expect(effects("20.17", ["5"]) == [.concernsInPart])
    for article in ["30.4", "30.5", "30.6", "30.8"] {
      #expect(effects(article) == [.excludes], "left out by Article 1(1) CPTPP: \(article)")
    }
    #expect(effects("30.7").isEmpty)
  }

  @Test("what a newspaper reports of a declaration takes nothing out of the convention")
  func uncac() throws {
    let uncac = try #require(try RulesFolder.status(BundledRules().folder())["uncac"])
    let date = try #require(CalendarDate("2026-11-22"))
    func effects(_ article: String) -> [StatusLimit.Effect] {
      uncac.limits(on: TreatyPlace(article: article), date: date).map(\.effect)
    }
    for article in ["21", "22", "44", "50"] { #expect(effects(article) == [.note], "\(article)") }
    #expect(effects("20") == [.excludes])
    #expect(effects("26") == [.concernsInPart])
    let article66 = TreatyPlace(article: "66", steps: ["2"])
    #expect(uncac.limits(on: article66, date: date).map(\.effect) == [.excludes])
  }

  @Test(
    "real treaties are known by their titles, others are not",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
    arguments: [
      ("treaty/md/cat.en.md", "cat"), ("treaty/md/ilo-c29.en.md", "ilo-c29"),
      ("treaty/md/ilo-c81.en.md", "ilo-c81"), ("treaty/tota/pta_449.xml", "tpp"),
      ("treaty/md/malaysia-viet-nam-dta-bilingual-vi-en-ocr.mul.md", "dta-malaysia"),
      ("treaty/md/korea-viet-nam-fta-vietnamese-ocr.vi.md", "vkfta"),
      ("treaty/md/atiga-vietnamese-unofficial-translation.vi.md", "atiga"),
      ("treaty/tota/pta_136.xml", nil), ("treaty/tota/pta_8.xml", nil),
      ("treaty/txt/aanzfta-first-protocol-2014.en.txt", nil),
    ])
  func real(path: String, id: String?) throws {
    let base = try RulesFolder.status(BundledRules().folder())
    let document = try #require(try SharedData.read(path).first)
    #expect(base.treaty(for: document)?.id == id)
  }

  @Test(
    "the provisions that facts name are met in the real texts",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
    arguments: [
      // The file has no annexes.
      (
        "treaty/tota/pta_449.xml", "tpp",
        [
          "Annex 9-L", "Annex 10-B(5)", "Annex 10-B(6)", "Annex 11-E", "Annex 18-E", "Annex 18-F",
          "Annex 26-A(3)", "Annex 10-B(5)",
        ]
      ),
      ("treaty/txt/tpp-raw-text-same-as-tota-449.en.txt", "tpp", []),
      // The numbers of these paragraphs stand apart from their words.
      (
        "treaty/txt/rcep.en.txt", "rcep",
        ["11.9(1)(e)", "11.9(1)(f)", "11.9(1)(g)", "11.22(2)(a)"]
      ),
      ("treaty/md/cisg.en.md", "cisg", []), ("treaty/md/uncac.en.md", "uncac", []),
      ("treaty/md/oecd-mli.en.md", "mli", []), ("treaty/md/vclt-1969.en.md", "vclt", []),
      // Its paragraphs have no numbers.
      ("treaty/md/hague-service-convention-1965.en.md", "hague-service", ["15(2)"]),
      ("treaty/md/icerd.en.md", "icerd", []), ("treaty/md/unclos.en.md", "unclos", []),
    ])
  func met(path: String, id: String, unmet: [String]) throws {
    let base = try RulesFolder.status(BundledRules().folder())
    let document = try #require(try SharedData.read(path).first)
    let treaty = try #require(base[id])
    let places = document.provisions.indices.map { TreatyPlace(of: $0, in: document) }
    let missing = treaty.provisionFacts.flatMap { fact in
      fact.provisions.filter { provision in
        let alone = TreatyStatus(
          id: id, title: treaty.title, vietnameseNames: [], englishNames: [], year: treaty.year,
          kind: treaty.kind, vietNam: .party,
          facts: [
            StatusFact(kind: .suspension, provisions: [provision], source: "memory", check: .memory)
          ])
        let day = CalendarDate(year: 2020, month: 1, day: 1)
        return !places.contains { place in
          day.map { alone.limits(on: place, date: $0).contains { $0.coverage == .whole } } ?? false
        }
      }
    }
    .map(\.printed).filter { !$0.contains(", ") }
    #expect(missing == unmet)
  }
}
