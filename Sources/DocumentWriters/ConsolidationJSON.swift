public import Applicability
public import Citations
public import LegalModel

/// Writes a consolidated act in the shape of `consolidate --format json`: that of `parse`, with the
/// history of each provision.
public struct ConsolidationJSON: Sendable {
  private let acts: [AmendingAct]
  private let day: CalendarDate?

  /// Writes acts that were consolidated with these amending acts.
  ///
  /// - Parameters:
  ///   - acts: the amending acts.
  ///   - day: the day whose text it is; nil where all amendments were applied.
  public init(acts: [AmendingAct], asOf day: CalendarDate?) {
    self.acts = acts
    self.day = day
  }

  /// The JSON line of an act, newline included.
  public func line(for act: ConsolidatedAct, citations: [ResolvedCitation] = []) -> [UInt8] {
    DocumentJSON().line(
      for: act.document, citations: citations,
      beside: { index, json in write(act.states[index], &json) },
      behind: { json in
        json.pair("asOf", day?.description)
        json.key("repealed")
        json.array { json in
          for provision in act.repealed { json.object { json in write(provision, &json) } }
        }
        json.key("amendments")
        json.array { json in
          for outcome in act.outcomes { json.object { json in write(outcome, &json) } }
        }
      })
  }

  private func write(_ state: ProvisionState, _ json: inout JSONText) {
    json.key("history")
    json.array { json in
      for change in state.history { json.object { json in write(change, &json) } }
    }
    json.key("inForce")
    json.array { json in
      json.value(state.from?.description)
      json.value(state.to?.description)
    }
    json.key("origin")
    json.object { json in
      json.pair("document", state.origin.document)
      json.pair("id", state.origin.id.value)
      json.key("span")
      DocumentJSON.write(state.origin.span, &json)
    }
  }

  private func write(_ change: ProvisionChange, _ json: inout JSONText) {
    json.pair("date", change.date?.description)
    json.pair("operation", change.operation.rawValue)
    json.key("by")
    json.object { json in
      json.pair("document", change.document)
      json.pair("id", change.provision.value)
    }
  }

  private func write(_ provision: RepealedProvision, _ json: inout JSONText) {
    json.pair("id", provision.id.value)
    json.key("path")
    json.object { json in
      json.pair("vi", provision.path.vi)
      json.pair("en", provision.path.en)
    }
    json.pair("text", provision.text)
    write(provision.state, &json)
  }

  private func write(_ outcome: OperationOutcome, _ json: inout JSONText) {
    let document = acts[outcome.act].document
    json.key("by")
    json.object { json in
      json.pair("document", acts[outcome.act].name)
      json.pair("id", document.provisions[outcome.operation.origin].id.value)
    }
    AmendmentJSON.write(outcome.operation, of: document, &json)
    json.pair("date", outcome.date?.description)
    switch outcome.status {
    case .applied:
      json.pair("status", "applied")
      json.pair("reason", nil as String?)
    case .notYet:
      json.pair("status", "notYet")
      json.pair("reason", nil as String?)
    case .failed(let failure):
      json.pair("status", "notApplied")
      json.pair("reason", failure.rawValue)
    }
  }
}
