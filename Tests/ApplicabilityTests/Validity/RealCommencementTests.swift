import Applicability
import LegalModel
import SharedTexts
import Testing

@Suite("Commencement of real laws", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
struct RealCommencementTests {
  static let days: [(file: String, date: String?)] = [
    ("Bộ luật-45-2019-QH14", "2021-01-01"), ("Bộ luật-91-2015-QH13", "2017-01-01"),
    ("Luật-83-2015-QH13", "2017-01-01"), ("Luật-19-2008-QH12", "2008-07-01"),
    ("Luật-31-2024-QH15", "2025-01-01"), ("Luật-56-2014-QH13", nil),
  ]

  @Test("the day of the whole law", arguments: days)
  func wholeLaw(file: String, date: String?) throws {
    let law = try SharedData.read("vn/docx/\(file).docx")[0]
    #expect(try Orchard.reader().commencement(of: law).date?.description == date)
  }

  static let parts: [(file: String, provision: String, date: String?)] = [
    ("Luật-07-2022-QH15", "art_1__para_20__qstr_1__para_1", "2022-01-14"),
    ("Luật-07-2022-QH15", "art_1__para_49__qstr_1__art_128__para_1", "2024-01-14"),
    ("Luật-07-2022-QH15", "art_1__para_2", "2023-01-01"),
    ("Luật-08-2022-QH15", "art_109", "2028-01-01"),
    ("Luật-31-2024-QH15", "art_190", "2024-04-01"),
    ("Luật-31-2024-QH15", "art_60__para_9", nil),
    ("Luật-38-2019-QH14", "art_89", "2022-07-01"),
    ("Luật-62-2014-QH13", "art_68__para_4", "2015-02-01"),
    ("Luật-62-2020-QH14", "art_3__para_3__point_đ", "2020-08-15"),
    ("Bộ luật-92-2015-QH13", "art_44", "2017-01-01"),
    ("Bộ luật-92-2015-QH13", "art_46", "2016-07-01"),
  ]

  @Test("the days of provisions", arguments: parts)
  func provisions(file: String, provision: String, date: String?) throws {
    let law = try SharedData.read("vn/docx/\(file).docx")[0]
    let commencement = try Orchard.reader().commencement(of: law)
    #expect(commencement.date(of: ProvisionID(provision))?.description == date)
  }

  static let repeals: [(file: String, numbers: [String])] = [
    ("Bộ luật-45-2019-QH14", ["10/2012/QH13"]),
    ("Bộ luật-91-2015-QH13", ["33/2005/QH11"]),
    ("Bộ luật-100-2015-QH13", ["15/1999/QH10", "37/2009/QH12"]),
    ("Luật-61-2020-QH14", ["67/2014/QH14"]),
    ("Luật-05-2017-QH14", ["42/2002/PL-UBTVQH10", "20/2004/PL-UBTVQH11"]),
  ]

  @Test("what a law ends as a whole", arguments: repeals)
  func ends(file: String, numbers: [String]) throws {
    let law = try SharedData.read("vn/docx/\(file).docx")[0]
    let ended = try Orchard.reader().clauses(of: law)
      .filter { $0.effect == .ends && $0.subject.isWholeAct }
      .compactMap { $0.subject.act?.number }
    #expect(ended == numbers)
  }

  @Test("nearly all laws tell their day, and it is the one that reading noted")
  func allLaws() throws {
    let reader = try Orchard.reader()
    var found = 0
    let paths = SharedData.paths(under: "vn/docx", endings: ["docx"])
    for path in paths {
      let law = try SharedData.read(path)[0]
      guard let date = reader.commencement(of: law).date else { continue }
      found += 1
      if let noted = law.metadata.effective { #expect(noted == date, "\(path)") }
    }
    #expect(found * 100 >= paths.count * 98)
  }
}
