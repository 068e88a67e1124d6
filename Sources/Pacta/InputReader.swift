import Applicability
import Foundation
import LegalModel

/// A document that was read, with what its input or manifest says of it.
struct ReadDocument: Sendable {
  var document: LegalDocument
  /// File name without folder and ending, or the id in the manifest.
  let fallbackName: String
  let fields: [String]
  let isComplete: Bool
  let pick: ProvisionPick?
  /// The act with what amends it; nil for one that nothing amends.
  var history: ActHistory?
  /// The day on which it became law; nil where that is not known, or does not matter.
  var begins: CalendarDate?
  /// The provisions that are no law on the day.
  var asleep: Set<ProvisionID> = []
  /// What amendments did to each provision; empty for an act as printed.
  var states: [ProvisionState] = []
  /// What this act quotes and what was worked into the acts that it amends.
  var workedIn: Set<Int> = []
  /// The provisions that order an amendment that was applied, or will be.
  var instructions: Set<Int> = []
  /// Of them those that order something else that could not be applied.
  var kept: Set<Int> = []

  /// The document as it was read.
  var printed: LegalDocument { history?.base ?? document }

  /// Whether it is a treaty or another commitment, by its kind.
  var isTreaty: Bool { document.metadata.isTreaty }

  /// Whether it may be domestic law: no commitment, and no directive, which is no normative document.
  var isLaw: Bool {
    !isTreaty && !["directive", "partyDocument"].contains(document.metadata.kind)
  }

  /// The same for two readings of one text.
  var identity: String {
    let source = document.metadata.source
    return [source.sha256, "\(source.part)", document.metadata.language.code, pick?.text ?? ""]
      .joined(separator: "|")
  }

  /// An order that does not depend on how the inputs were given: by number or name, then by content.
  static func inOrder(_ left: ReadDocument, _ right: ReadDocument) -> Bool {
    let names = [left, right].map { $0.document.metadata.number ?? $0.fallbackName }
    return names[0] == names[1] ? left.identity < right.identity : names[0] < names[1]
  }
}

/// Turns inputs into documents; what cannot be read becomes a failure and stops nothing.
struct InputReader {
  private(set) var documents: [ReadDocument] = []
  private(set) var failures: [InputFailure] = []

  init() {}

  /// Reads inputs, several files at a time; the order of the documents is that of the inputs.
  init(
    _ inputs: [AnalysisInput], jobs: Int, observe: @escaping AnalysisEvent.Observer = { _ in }
  ) async {
    var plan = InputPlan()
    for input in inputs { plan.add(input) }
    observe(.began(.reading, pieces: plan.tasks.count))
    let outcomes = await Jobs.map(plan.tasks, jobs: jobs) { task in
      defer { observe(.done(.reading)) }
      return task.outcome()
    }
    for outcome in outcomes { take(outcome) }
  }

  /// Reads one input.
  mutating func read(_ input: AnalysisInput) {
    var plan = InputPlan()
    plan.add(input)
    for task in plan.tasks { take(task.outcome()) }
  }

  private mutating func take(_ outcome: InputOutcome) {
    documents += outcome.documents
    if let failure = outcome.failure { failures.append(failure) }
  }
}

/// What came of one file or text.
struct InputOutcome: Sendable {
  var documents: [ReadDocument] = []
  var failure: InputFailure?
}

/// One file or text to read.
struct InputTask: Sendable {
  enum Content: Sendable {
    case file(URL)
    case text([UInt8])
    case document(LegalDocument)
    case failure(code: String, message: String)
  }

  let content: Content
  let name: String
  let standing: Standing
  let pick: ProvisionPick?

  /// Reads it.
  func outcome() -> InputOutcome {
    switch content {
    case .document(let document): return documents([document])
    case .text(let bytes): return read(bytes)
    case .failure(let code, let message): return failure(code, message)
    case .file(let url):
      guard let content = try? Data(contentsOf: url) else {
        return failure(
          "unreadable-file", "the file cannot be read; check that it exists and may be read")
      }
      return read([UInt8](content))
    }
  }

  private func read(_ bytes: [UInt8]) -> InputOutcome {
    switch DocumentReading.documents(in: bytes, name: name) {
    case .success(let read): documents(read)
    case .failure(let reason): failure(reason.code, reason.message)
    }
  }

  private func documents(_ read: [LegalDocument]) -> InputOutcome {
    InputOutcome(
      documents: read.map { document in
        ReadDocument(
          document: standing.applied(to: document), fallbackName: standing.fallbackName,
          fields: standing.fields, isComplete: standing.isComplete, pick: pick)
      })
  }

  private func failure(_ code: String, _ message: String) -> InputOutcome {
    InputOutcome(failure: InputFailure(input: name, code: code, message: message))
  }
}
