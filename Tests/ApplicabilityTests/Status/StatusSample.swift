import Applicability
import Ingestion
import KnowledgeFiles
import LegalModel

/// Invented treaties in the form of the status files.
enum StatusSample {
  static let file = """
    source: invented for tests
    treaties:
      - id: river
        title: {vi: Hiệp định Sông Ngân, en: Silver River Agreement}
        names:
          vi: [Hiệp định Sông Ngân]
          en: [Silver River Agreement, SRA]
        year: 2010
        kind: multilateral
        vietNam: party
        facts:
          - {fact: signature, date: 2010-05-01, source: memory, checked: memory}
          - {fact: accession, date: 2011-02-03, source: memory, checked: memory}
          - {fact: entryIntoForce, date: 2010-12-01, source: "river.txt, Article 40", checked: text}
          - {fact: entryIntoForceForVietNam, date: 2011-03-05, source: memory, checked: memory}
          - {fact: reservation, provisions: ["31"], source: "river.txt, list", checked: text}
          - {fact: suspension, provisions: ["8.4(2)"], from: 2012-01-01, source: "river.txt, note", checked: text}
          - {fact: transition, provisions: ["8.5"], from: 2011-03-05, until: 2014-03-04, source: memory, checked: memory}
          - {fact: suspension, provisions: ["8.6"], inPart: true, source: "river.txt, note 2", checked: text}
          - {fact: declaration, provisions: ["8.4"], source: memory, checked: memory}
          - {fact: reservation, provisions: ["Annex 8-B", "Part II"], source: "river.txt, list", checked: text}
          - {fact: directApplication, provisions: ["Resolution 1, Annex 2"], source: memory, checked: memory}
      - id: fish
        title: {vi: Nghị định thư về cá, en: Fish Protocol to the Silver River Agreement}
        names:
          vi: [Nghị định thư về cá]
          en: [Fish Protocol to the Silver River Agreement]
        year: 2009
        kind: multilateral
        partOf: river
        vietNam: notInForce
        facts:
          - {fact: signature, date: 2009-06-01, source: memory, checked: memory}
          - {fact: status, source: memory, checked: memory}
    """

  static func base(_ text: String = file) throws(KnowledgeError) -> StatusBase {
    try StatusFile.base(from: [KnowledgeSource(name: "status/sample.yaml", text: text)])
  }

  static func treaty(_ id: String) throws -> TreatyStatus? { try base()[id] }

  static func day(_ iso: String) -> CalendarDate? { CalendarDate(iso) }

  /// The first instrument of a text.
  static func document(_ text: String, name: String = "text.txt") throws -> LegalDocument? {
    try DocumentReader(options: .init(computesDigest: false))
      .read(Array(text.utf8), name: name).first
  }
}
