public import Alignment
public import Findings
import LegalModel

/// Reads a file of experts' decisions: on links between treaty and domestic provisions, and on findings
/// by the fingerprint that a report prints.
///
/// ```yaml
/// - treaty: "18.18"
///   law: 50/2005/QH11
///   provision: art_72__para_1
///   decision: pin
///   author: Nguyễn Văn A
///   date: 2026-01-31
///   reason: Both define which signs may be registered.
/// - finding: 5d41402abc4b2a76b9719d911017c592
///   clause: art_18.18           # where it stood; tells a changed text from a wrong fingerprint
///   rule: element-missing       # left out in a decision on a clause
///   decision: reject            # accept, reject or review
///   level: compatible           # the expert's verdict; may be left out
///   author: Nguyễn Văn A
///   date: 2026-01-31
///   reason: The decree has it.
///   expires: 2027-01-31         # this and the next two may be left out
///   leadAgency: Bộ Tư pháp
///   deadline: 2026-12-31
/// ```
public enum DecisionsFile {
  /// The decisions of a file, in order.
  ///
  /// - Throws: ``KnowledgeError`` for a file of another shape, or two decisions on one link.
  public static func decisions(
    from source: KnowledgeSource
  ) throws(KnowledgeError) -> (links: [ExpertDecision], findings: [WrittenDecision]) {
    var links: [ExpertDecision] = []
    var findings: [WrittenDecision] = []
    for value in try YAMLValue.root(of: source).elements() {
      if try value.entries().contains(where: { $0.key == "finding" }) {
        findings.append(try finding(value))
        continue
      }
      let decision = try decision(value)
      if let other = links.first(where: { $0.isOnSameLink(as: decision) }) {
        throw value.error(
          .duplicate,
          "there are two decisions on \(decision.treaty) and \(decision.law)#\(decision.provision), "
            + "the first at \(other.place)", "Keep one of them")
      }
      links.append(decision)
    }
    return (links, findings)
  }

  private static func finding(_ value: YAMLValue) throws(KnowledgeError) -> WrittenDecision {
    let record = try value.record(keys: [
      "finding", "clause", "rule", "decision", "level", "author", "date", "reason", "expires",
      "leadAgency", "deadline",
    ])
    let outcome: Decision.Outcome = try record.required("decision").choice()
    let level: ConformityLevel? = try record.optional("level")?.choice()
    let date = try record.required("date").day()
    let expires = try record.optional("expires")?.day()
    if let expires, expires < date {
      throw value.error(
        .wrongShape, "the decision of \(date) ends before it, on \(expires)",
        "Correct 'expires' or 'date'")
    }
    return WrittenDecision(
      fingerprint: try record.required("finding").text(),
      rule: try record.optional("rule")?.text(), clause: try record.optional("clause")?.text(),
      decision: Decision(
        outcome: outcome, level: level,
        reason: try record.required("reason").text(),
        author: try record.required("author").text(), date: date, expires: expires,
        leadAgency: try record.optional("leadAgency")?.text(),
        deadline: try record.optional("deadline")?.day()),
      place: "\(value.file):\(value.line)")
  }

  private static func decision(_ value: YAMLValue) throws(KnowledgeError) -> ExpertDecision {
    let record = try value.record(keys: [
      "treaty", "law", "provision", "decision", "author", "date", "reason",
    ])
    let kind = try record.required("decision")
    guard let decided = ExpertDecision.Kind(rawValue: try kind.text()) else {
      throw kind.error(
        .unknownValue, "'\(try kind.text())' is no decision",
        "Use one of: \(ExpertDecision.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return ExpertDecision(
      treaty: try record.required("treaty").text(), law: try record.required("law").text(),
      provision: try record.required("provision").text(), kind: decided,
      author: try record.required("author").text(), date: try record.required("date").day(),
      reason: try record.required("reason").text(), place: "\(value.file):\(value.line)")
  }
}

extension ExpertDecision {
  fileprivate func isOnSameLink(as other: ExpertDecision) -> Bool {
    treaty == other.treaty && law == other.law && provision == other.provision
  }
}
