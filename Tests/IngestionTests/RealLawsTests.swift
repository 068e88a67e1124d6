import Foundation
import Ingestion
import LegalModel
import SharedTexts
import Testing

/// Real Vietnamese acts as text: 221 laws, 27 of which are key laws with known article counts.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealLawsTests {
  /// A law that was read once for all tests.
  struct Law: Sendable {
    let path: String
    let document: LegalDocument
  }

  static let laws: [Law] = SharedData.paths(under: "vn/txt", endings: ["txt"]).compactMap { path in
    (try? SharedData.read(path))?.first.map { Law(path: path, document: $0) }
  }

  /// A line of KEY_LAWS.tsv.
  struct KeyLaw: Sendable, CustomTestStringConvertible {
    let number: String
    let path: String
    let articles: Int
    var testDescription: String { number }
  }

  /// The amending laws, whose count the table gives with quoted articles: their own articles.
  static let ownArticles = [
    "36/2009/QH12": 3, "42/2019/QH14": 4, "07/2022/QH15": 4, "12/2017/QH14": 3,
  ]

  static let keyLaws: [KeyLaw] = {
    guard let folder = SharedData.folder,
      let table = try? String(
        contentsOf: folder.appendingPathComponent("vn/KEY_LAWS.tsv"), encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 6 else { return nil }
      let found = Int(fields[4]) ?? Int(fields[5])
      return KeyLaw(
        number: fields[1], path: fields[3], articles: ownArticles[fields[1]] ?? found ?? 0)
    }
  }()

  @Test func `the table names 27 key laws`() {
    #expect(RealLawsTests.keyLaws.count == 27)
  }

  @Test(arguments: keyLaws)
  func `a key law has exactly its articles, from 1 to the last, in order`(law: KeyLaw) throws {
    let documents = try SharedData.read(law.path)
    #expect(documents.count == 1)
    let document = try #require(documents.first)
    #expect(document.articleNumbers == (1...law.articles).map { String($0) })
    #expect(document.metadata.number == law.number)
    #expect(document.metadata.language == .vietnamese)
  }

  /// The two laws whose labels exist only as automatic numbering of the .docx.
  static let unlabelled: Set<String> = [
    "vn/txt/Luật-69-2014-QH13.txt", "vn/txt/Luật-84-2015-QH13.txt",
  ]

  @Test func `the article numbers of every law run from 1 to the last without a hole`() {
    #expect(RealLawsTests.laws.count == 221)
    for law in RealLawsTests.laws where !RealLawsTests.unlabelled.contains(law.path) {
      let numbers = Set(law.document.articleNumbers.compactMap { Int($0.prefix { $0.isNumber }) })
      #expect(numbers == Set(1...max(numbers.max() ?? 0, 1)), "\(law.path)")
    }
  }

  @Test func `no law has the same article number twice outside quotations`() {
    for law in RealLawsTests.laws {
      let numbers = law.document.articleNumbers
      #expect(Set(numbers).count == numbers.count, "\(law.path)")
    }
  }

  @Test func `a law that lost its labels is reported once and stays visible as unplaced text`() {
    let laws = RealLawsTests.laws.filter { RealLawsTests.unlabelled.contains($0.path) }
    #expect(laws.count == 2)
    for law in laws {
      #expect(law.document.codes.filter { $0 == "labels-missing" }.count == 1, "\(law.path)")
      #expect(law.document.articleNumbers == [], "\(law.path)")
      #expect(!law.document.all(.unplaced).isEmpty, "\(law.path)")
    }
    let others = RealLawsTests.laws.filter { !RealLawsTests.unlabelled.contains($0.path) }
    #expect(others.filter { $0.document.codes.contains("labels-missing") }.map(\.path) == [])
  }

  @Test func `every law keeps the invariants of a document`() {
    for law in RealLawsTests.laws {
      #expect(StructureInvariants.violations(of: law.document) == [], "\(law.path)")
    }
  }

  @Test func `the text of every unit is NFC`() {
    for law in RealLawsTests.laws {
      let text = law.document.source.string(0..<law.document.source.normalised.count)
      #expect(
        Array(text.precomposedStringWithCanonicalMapping.utf8) == law.document.source.normalised,
        "\(law.path)")
    }
  }

  /// `Luật-45-2019-QH14.txt` is 45/2019/QH14; three old laws print their numbers another way.
  static func number(of path: String) -> (text: String, year: Int?) {
    let stem = (path as NSString).lastPathComponent.dropLast(4).prefix { $0 != "(" }
    let fields = stem.split(separator: "-").suffix(3).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let old = [
      "102/SL/L.004": "102-SL/L-004", "21/LCT/HĐNN8": "21-LCT/HĐNN8", "23/L/CTN": "23-L/CTN",
    ]
    let number = fields.joined(separator: "/")
    return (old[number] ?? number, Int(fields[1]))
  }

  @Test func `a law knows its number, its kind and its day`() {
    for law in RealLawsTests.laws {
      let metadata = law.document.metadata
      let expected = RealLawsTests.number(of: law.path)
      #expect(metadata.number == expected.text, "\(law.path)")
      if let year = expected.year { #expect(metadata.issued?.year == year, "\(law.path)") }
      #expect(metadata.kind == (law.path.contains("Bộ luật") ? "code" : "law"), "\(law.path)")
      #expect(metadata.issued != nil, "\(law.path)")
      #expect(metadata.title?.isEmpty == false, "\(law.path)")
    }
  }

  // MARK: One act in several forms

  static let acts: [(name: String, articles: Int)] = [
    ("(147301)-31.VBHN.VPQH", 146), ("(27621)-15.2012.QH13", 142),
    ("(32801)-Hien_phap_nam_2013", 120), ("(889)-Hienphap1959", 112),
    ("(96122)-100.2015.QH13", 426), ("(96172)-101.2015.QH13", 510),
  ]

  /// Wrapping turns line ends into blanks and may split a dash from its word; words alone count.
  static func words(_ document: LegalDocument) -> [OutlineRow] {
    document.outline.map { row in
      OutlineRow(
        id: row.id, kind: row.kind, number: row.number, quoted: row.quoted,
        heading: row.heading.map(squeezed), text: squeezed(row.text))
    }
  }

  static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: acts)
  func `an act wrapped at 72 columns gives the tree of the unwrapped act`(
    act: (name: String, articles: Int)
  ) throws {
    let folder = "vn/official/vbpl_doc_catdoc/"
    let unwrapped = try #require(SharedData.read(folder + act.name + ".unwrapped.txt").first)
    let wrapped = try #require(SharedData.read(folder + act.name + ".wrap72.txt").first)
    #expect(unwrapped.articleNumbers.count == act.articles)
    let left = RealLawsTests.words(unwrapped)
    let right = RealLawsTests.words(wrapped)
    let changes = right.difference(from: left)
    let ids = Set(changes.map { RealLawsTests.row($0).id })
    // A wrapped line end stands where no rule can tell a new paragraph.
    let known: Set = ["art_88__para_3__point_a"]
    #expect(ids.subtracting(known).sorted() == [])
    #expect(act.name.contains("31.VBHN") || ids.isEmpty)
  }

  static func row(_ change: CollectionDifference<OutlineRow>.Change) -> OutlineRow {
    switch change {
    case .insert(_, let row, _), .remove(_, let row, _): row
    }
  }

  @Test(arguments: acts)
  func `three conversions of one official .doc have the same articles`(
    act: (name: String, articles: Int)
  ) throws {
    let folder = "vn/official/vbpl_doc_catdoc/"
    let numbers = try ["unwrapped", "wrap72", "antiword"].map { form in
      try #require(SharedData.read(folder + act.name + ".\(form).txt").first).articleNumbers
    }
    #expect(numbers[0] == numbers[1])
    #expect(numbers[0] == numbers[2])
  }

  /// The gazette pages of an act, part by part.
  static let pages: [(stem: String, parts: Int, articles: Int)] = [
    ("(32801)-VanBanGoc_Hien_phap_2013", 1, 120),
    ("(96122)-VanBanGoc_100.2015.QH13", 4, 426),
    ("(96172)-VanBanGoc_101.2015.QH13", 3, 510),
  ]

  @Test(arguments: pages, ["", ".layout"])
  func `the gazette pages of an act hold the articles of the act`(
    act: (stem: String, parts: Int, articles: Int), form: String
  ) throws {
    let names = act.parts == 1 ? [act.stem] : (1...act.parts).map { "\(act.stem).P\($0)" }
    let numbers = try names.flatMap { name in
      try SharedData.read("vn/official/vbpl_pdf_pdftotext/\(name)\(form).txt").flatMap(
        \.articleNumbers)
    }
    #expect(numbers == (1...act.articles).map { String($0) })
  }

  @Test(arguments: ["", ".layout"])
  func `the gazette pages of a consolidated act lose no repealed article to a fused note mark`(
    form: String
  )
    throws
  {
    let path = "vn/official/vbpl_pdf_pdftotext/(147301)-tvHienThiToanVan_31.VBHN.VPQH.1\(form).txt"
    let numbers = try #require(SharedData.read(path).first).articleNumbers
    let plain = Set(numbers.compactMap { Int($0.prefix { $0.isNumber }) })
    #expect(plain == Set(1...(plain.max() ?? 1)))
  }

  @Test(arguments: [
    ("luat-108-2016-QH13", 84), ("luat-70-2020-QH14", 52), ("nghi-dinh-13-2023-ND-CP", 44),
  ])
  func `the official codification of an act holds its articles under codified numbers`(
    act: (name: String, articles: Int)
  ) throws {
    let document = try #require(
      SharedData.read("vn/official/phapdien/\(act.name).phapdien.txt").first)
    let last = document.articleNumbers.compactMap {
      $0.split(separator: ".").last.flatMap { Int($0) }
    }
    #expect(last == Array(1...act.articles))
  }
}
