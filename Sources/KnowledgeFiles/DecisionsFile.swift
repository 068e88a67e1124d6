public import Alignment
import LegalModel

/// Reads a file of experts' decisions on links between treaty and domestic provisions.
///
/// ```yaml
/// - treaty: "18.18"
///   law: 50/2005/QH11
///   provision: art_72__para_1
///   decision: pin
///   author: Nguyễn Văn A
///   date: 2026-01-31
///   reason: Both define which signs may be registered.
/// ```
public enum DecisionsFile {
  /// The decisions of a file, in order.
  ///
  /// - Throws: ``KnowledgeError`` for a file of another shape, or two decisions on one link.
  public static func decisions(
    from source: KnowledgeSource
  ) throws(KnowledgeError) -> [ExpertDecision] {
    var decisions: [ExpertDecision] = []
    for value in try YAMLValue.root(of: source).elements() {
      let decision = try decision(value)
      if let other = decisions.first(where: { $0.isOnSameLink(as: decision) }) {
        throw value.error(
          .duplicate,
          "there are two decisions on \(decision.treaty) and \(decision.law)#\(decision.provision), "
            + "the first at \(other.place)", "Keep one of them")
      }
      decisions.append(decision)
    }
    return decisions
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
    let written = try record.required("date")
    guard let date = CalendarDate(try written.text()) else {
      throw written.error(
        .unknownValue, "'\(try written.text())' is no date",
        "Write year-month-day, as in 2026-01-31")
    }
    return ExpertDecision(
      treaty: try record.required("treaty").text(), law: try record.required("law").text(),
      provision: try record.required("provision").text(), kind: decided,
      author: try record.required("author").text(), date: date,
      reason: try record.required("reason").text(), place: "\(value.file):\(value.line)")
  }
}

extension ExpertDecision {
  fileprivate func isOnSameLink(as other: ExpertDecision) -> Bool {
    treaty == other.treaty && law == other.law && provision == other.provision
  }
}
