import Findings
import LegalModel
import Pacta

// A finding with all that is known of it, and what an expert decided.

extension HTMLPage {
  func finding(_ finding: Finding, in html: inout HTMLMarkup) {
    html.element(.article, .class("finding")) { html in
      html.element(.h3) { html in
        html.text(finding.id + ". " + wording.text(finding.message))
      }
      html.element(.p, .class("badges")) { html in
        badge(finding.settledLevel, in: &html)
        html.text(" " + words(.columnSeverity) + ": ")
        badge(finding.severity, in: &html)
        html.text(
          " · " + words(.tableConfidence) + ": " + wording.text(.confidence(finding.confidence))
            + " · " + name(ofKind: finding.kind))
      }
      html.element(.dl, .class("pairs")) { html in
        pair(words(.readingReason), wording.text(finding.reason), in: &html)
        if let advice = finding.recommendation {
          pair(
            words(.columnRecommendation),
            wording.text(.action(advice.action)) + ": " + wording.text(advice.wording), in: &html)
        }
        if !finding.legalBasis.isEmpty {
          pair(words(.readingBasis), finding.legalBasis, in: &html)
        }
        html.element(.dt, text: words(.readingEvidence))
        html.element(.dd) { evidence(of: finding, in: &$0) }
        pair(words(.readingRule), report.title(ofRule: finding.rule), in: &html)
      }
      if let decision = finding.decision { self.decision(decision, in: &html) }
    }
  }

  private func evidence(of finding: Finding, in html: inout HTMLMarkup) {
    html.element(.ul) { html in
      for evidence in finding.evidence {
        let printed = evidence.printedIn.map { "; " + words(.readingPrintedIn, $0) } ?? ""
        html.element(.li, text: place(of: evidence, finding) + printed)
      }
    }
  }

  /// Who decided what and why, and whether it still counts.
  func decision(_ decision: Decision, in html: inout HTMLMarkup) {
    html.element(.aside, .class(decision.isCurrent ? "decision" : "decision past")) { html in
      html.element(.h3, text: words(.decisionTitle) + ": " + outcome(of: decision))
      html.element(.dl, .class("pairs")) { html in
        pair(
          words(.decisionAuthor), decision.author + ", " + wording.text(decision.date), in: &html)
        pair(words(.readingReason), decision.reason, in: &html)
        if let level = decision.level {
          pair(words(.columnLevel), words(.level(level)), in: &html)
        }
        if let agency = decision.leadAgency { pair(words(.columnLeadAgency), agency, in: &html) }
        if let deadline = decision.deadline {
          pair(words(.columnDeadline), wording.text(deadline), in: &html)
        }
        if let end = decision.expires {
          pair(words(.decisionExpires), wording.text(end), in: &html)
        }
      }
    }
  }

  /// The outcome in words, with the remark that it no longer counts.
  func outcome(of decision: Decision) -> String {
    let outcome = words(.outcome(decision.outcome))
    switch decision.standing {
    case .current: return outcome
    case .expired: return outcome + " – " + words(.decisionExpired)
    case .textChanged: return outcome + " – " + words(.decisionTextChanged)
    }
  }
}
