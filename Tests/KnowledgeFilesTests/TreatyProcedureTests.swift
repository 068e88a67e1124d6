import BundledRules
import Findings
import Foundation
import KnowledgeFiles
import LegalModel
import Testing

@Suite("Procedure under the Law on Treaties")
struct TreatyProcedureTests {
  static let shipped = Result {
    let folder = try BundledRules().folder()
    return try RulesFolder.read(folder).consequences
  }

  static let laws: [(name: String, level: InstrumentLevel)] = [
    ("circular", .lower), ("decree", .government), ("ordinance", .ordinance), ("law", .law),
    ("constitution", .constitution), ("unranked", .unknown),
  ]

  private func advice(
    _ findings: [Finding], _ requirement: RequirementKind = .positiveDuty,
    kind: TreatySituation.Kind = .unknown, binding: TreatySituation.Binding = .notInForce,
    asOf: String? = "2026-06-01"
  ) throws -> [ProcedureAdvice] {
    TreatyProcedure(
      try TreatyProcedureTests.shipped.get(), asOf: asOf.flatMap { CalendarDate($0) },
      treaties: [("treaty", TreatySituation(kind: kind, binding: binding))],
      laws: TreatyProcedureTests.laws
    ).advice(
      on: findings,
      [
        Assessment(
          row: 0, requirement: requirement, level: .incompatible, basis: .comparison,
          confidence: .high, proof: [], findings: findings.map(\.id),
          fingerprint: Fingerprint(rule: "", provisions: []))
      ])
  }

  private func finding(
    _ id: String = "F1", in law: String?, _ level: ConformityLevel = .incompatible,
    kind: String = "numeric_threshold", decision: Decision? = nil
  ) -> Finding {
    func evidence(_ side: Evidence.Side, _ document: String) -> Evidence {
      Evidence(
        side: side, document: document, provision: ProvisionID("art_1"),
        span: SourceSpan(0, 1), quote: "x")
    }
    return Finding(
      id: id, rule: "r", kind: kind, level: level, severity: .high, confidence: .high,
      message: BilingualText(vi: "m", en: "m"), reason: BilingualText(vi: "r", en: "r"),
      evidence: [evidence(.treaty, "treaty")] + (law.map { [evidence(.domestic, $0)] } ?? []),
      recommendation: nil, legalBasis: "", fingerprint: Fingerprint(rule: id, provisions: []),
      decision: decision)
  }

  @Test(
    "contrary to a law: the National Assembly ratifies, and its Standing Committee is not asked")
  func law() throws {
    let steps = try advice([finding(in: "law"), finding("F2", in: "decree")])
    let ids = steps.map(\.id)
    #expect(ids.contains("ratification-by-national-assembly"))
    #expect(!ids.contains("standing-committee-opinion"))
    #expect(!ids.contains("government-approval"))
    let ratification = try #require(steps.first)
    #expect(ratification.id == "ratification-by-national-assembly")
    #expect(ratification.findings == ["F1"])
    #expect(ratification.legalBasis.en.contains("29(1)(d)"))
    let documents = try #require(steps.first { $0.id == "documents-to-change" })
    #expect(documents.documents == ["law", "decree"])
    #expect(documents.findings == ["F1", "F2"])
  }

  @Test("contrary to a decree alone: the Government approves")
  func decree() throws {
    let ids = try advice([finding(in: "decree")]).map(\.id)
    #expect(ids.contains("government-approval"))
    #expect(!ids.contains("ratification-by-national-assembly"))
    #expect(!ids.contains("standing-committee-opinion"))
  }

  @Test(
    "different from a law, contrary to an ordinance, or not regulated: the Standing Committee is asked",
    arguments: [
      ("law" as String?, ConformityLevel.partlyCompatible), ("ordinance", .incompatible),
      (nil, .gap),
    ])
  func standingCommittee(law: String?, level: ConformityLevel) throws {
    let ids = try advice([finding(in: law, level)]).map(\.id)
    #expect(ids.contains("standing-committee-opinion"))
    #expect(!ids.contains("ratification-by-national-assembly"))
  }

  @Test("contrary to a circular: neither ratification nor approval")
  func circular() throws {
    let ids = try advice([finding(in: "circular")]).map(\.id)
    #expect(ids.contains("lower-documents-differ"))
    #expect(!ids.contains("government-approval"))
    #expect(!ids.contains("standing-committee-opinion"))
  }

  @Test("a constitutional limit stands in front of everything else")
  func constitution() throws {
    let bar = finding("F2", in: "constitution", kind: "constitutional_bar")
    let steps = try advice([finding(in: "law"), bar])
    #expect(steps.first?.id == "constitutional-bar")
    #expect(steps.first?.findings == ["F2"])
    let documents = try #require(steps.first { $0.id == "documents-to-change" })
    #expect(documents.documents == ["law"])
  }

  @Test("a treaty in force is not ratified again: it applies, and the plan names the acts")
  func inForce() throws {
    let ids = try advice([finding(in: "law")], kind: .multilateral, binding: .inForce).map(\.id)
    #expect(ids == ["treaty-prevails", "plan-documents"])
  }

  @Test("reservations are for treaties with more than two parties")
  func reservation() throws {
    let several = try advice([finding(in: "law")], kind: .multilateral).map(\.id)
    #expect(several.contains("reservation") && !several.contains("renegotiation"))
    let two = try advice([finding(in: "law")], kind: .bilateral).map(\.id)
    #expect(!two.contains("reservation") && two.contains("renegotiation"))
  }

  @Test("offences and powers of authorities are never applied directly")
  func directApplication() throws {
    let right = try advice([finding(in: "law")], .individualRight).map(\.id)
    #expect(right.contains("direct-application"))
    let crime = try advice([finding(in: "law")], .criminalisation).map(\.id)
    #expect(!crime.contains("direct-application"))
    #expect(crime.contains("no-direct-application-of-crimes"))
    #expect(!crime.contains("documents-to-change"))
    let power = try advice(
      [finding(in: "law", kind: "hierarchy_competence")], .individualRight
    ).map(\.id)
    #expect(!power.contains("direct-application"))
    #expect(power.contains("no-direct-application-of-authority"))
  }

  @Test("without findings there is only what the law asks of every treaty")
  func withoutFindings() throws {
    #expect(try advice([]).map(\.id) == ["level-of-conclusion"])
    #expect(try advice([], binding: .inForce).isEmpty)
  }

  @Test("a finding that an expert set aside calls for nothing")
  func setAside() throws {
    let decision = Decision(
      outcome: .reject, level: .compatible, reason: "Read", author: "A",
      date: try #require(CalendarDate("2026-01-01")))
    let ids = try advice([finding(in: "law", decision: decision)]).map(\.id)
    #expect(ids == ["level-of-conclusion"])
  }

  @Test(
    "rules of procedure hold from the commencement of the law; from 2026 on they say what was read")
  func dates() throws {
    #expect(try advice([finding(in: "law")], asOf: "2016-06-30").isEmpty)
    #expect(try advice([finding(in: "law")], asOf: "2016-07-01").allSatisfy { $0.note == nil })
    let later = try advice([finding(in: "law")], asOf: "2026-01-01")
    #expect(later.allSatisfy { $0.note?.vi.contains("chưa đối chiếu Luật 137/2025/QH15") == true })
    #expect(try advice([finding(in: "law")], asOf: nil).allSatisfy { $0.note != nil })
  }

  @Test("an act whose rank is not known asks for the rank first")
  func unknownRank() throws {
    #expect(try advice([finding(in: "unranked")]).map(\.id).contains("rank-unknown"))
  }

  static let acts: [(kind: String, rank: Int?, number: String?, title: String?, InstrumentLevel)] =
    [
      ("constitution", 1, nil, "HIẾN PHÁP", .constitution),
      ("law", 2, "1/2019/QH14", "LUẬT THỬ", .law),
      ("resolution", 2, "2/2018/QH14", "NGHỊ QUYẾT", .law),
      ("resolution", 2, "3/NQ-UBTVQH14", "NGHỊ QUYẾT", .ordinance),
      ("resolution", 2, "4/2021/UBTVQH15", "NGHỊ QUYẾT", .ordinance),
      ("resolution", 2, "5/NQ-CP", "NGHỊ QUYẾT", .government),
      ("resolution", 2, "6/2020/NQ-HĐTP", "NGHỊ QUYẾT", .lower),
      ("resolution", 2, nil, "NGHỊ QUYẾT", .law),
      ("decree", 5, "7/2020/NĐ-CP", "NGHỊ ĐỊNH", .government),
      ("decision", 6, "8/2020/QĐ-TTg", "QUYẾT ĐỊNH", .lower),
      ("decision", 6, "9/2020/QĐ-CTN", "QUYẾT ĐỊNH", .president),
      ("circular", 8, "10/2020/TT-BTP", "THÔNG TƯ", .lower),
      ("consolidation", nil, "11/VBHN-VPQH", "BỘ LUẬT THỬ", .law),
      ("consolidation", nil, "12/VBHN-BTP", "NGHỊ ĐỊNH VỀ LUẬT THỬ", .government),
      ("document", nil, nil, nil, .unknown),
    ]

  @Test(
    "a resolution stands where its issuer stands, a consolidated act where its title says",
    arguments: acts)
  func levels(
    kind: String, rank: Int?, number: String?, title: String?, level: InstrumentLevel
  ) {
    let source = SourceDescription(
      path: "a.txt", part: 1, span: SourceSpan(0, 1), format: "text", encoding: "utf-8", bytes: 1,
      sha256: "")
    var metadata = DocumentMetadata(kind: kind, language: .vietnamese, source: source)
    metadata.rank = rank
    metadata.number = number
    metadata.title = title
    #expect(InstrumentLevel(of: metadata) == level)
  }
}
