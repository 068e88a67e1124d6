import Applicability
import Foundation
import Ingestion
import LegalModel

/// Acts by path or number.
struct ActShelf {
  private var input = DocumentInput()
  private let documents: [LegalDocument]
  private let index: AmendmentIndex
  private let corpus: String?
  private var missing = 0

  init(corpus: String?) {
    self.corpus = corpus
    documents = input.corpus(corpus).members.map(\.document)
    index = AmendmentIndex(documents)
  }

  /// How many inputs could not be read or found.
  var failures: Int { input.failures + missing }

  /// The act of a path or a number; nil, and told, where there is none.
  mutating func act(_ name: String) -> LegalDocument? {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    if !exists, let found = index.find(number: name) { return documents[found] }
    if exists, isFolder.boolValue { return miss(name, "this is a folder; name one act") }
    if !exists, name != "-", (name as NSString).pathExtension.isEmpty {
      let place = corpus.map { "no act of this number in \($0)" } ?? "no --corpus to look it up in"
      return miss(name, "no such file, and \(place)")
    }
    var found: [LegalDocument] = []
    let before = input.failures
    input.forEach(in: [name]) { found.append($0) }
    guard let first = found.first else {
      return input.failures > before ? nil : miss(name, "the file holds no act")
    }
    guard !first.metadata.isTreaty else {
      return miss(name, "this is a treaty; only acts of domestic law are consolidated")
    }
    return first
  }

  private mutating func miss(_ name: String, _ problem: String) -> LegalDocument? {
    StandardStreams.error("error: \(name): \(problem)")
    missing += 1
    return nil
  }

  /// What has to be said of an act and of what amends it on a day, as far as the acts at hand tell.
  func remarks(
    on base: LegalDocument, _ acts: [AmendingAct], _ day: CalendarDate,
    _ commencements: CommencementReader
  ) -> [Diagnostic] {
    var numbers: Set<String> = []
    let all = ([base] + acts.map(\.document) + documents).filter { document in
      document.metadata.number.map { numbers.insert($0).inserted } ?? true
    }
    let amendments = all.map { document in
      acts.first { $0.document.metadata.number == document.metadata.number }?.instructions ?? []
    }
    let remarks = DayRemarks(
      all, CorpusValidity(all, commencements, amendments: amendments), on: day)
    let amending = acts.compactMap { act in
      all.firstIndex { $0.metadata.number == act.document.metadata.number }
    }
    return remarks.remarks(on: 0) + amending.flatMap { remarks.remarks(onAmending: $0) }
  }

  /// The acts that amend a base: those that were named, or all of the corpus.
  func amending(
    _ base: LegalDocument, by named: [LegalDocument]?, _ reader: AmendmentReader,
    _ commencements: CommencementReader
  ) -> [AmendingAct] {
    let candidates = named ?? documents
    let index = AmendmentIndex([base] + documents + (named ?? []))
    var seen: Set<String> = []
    return candidates.compactMap { document in
      guard document.metadata.number.map({ seen.insert($0).inserted }) ?? true else { return nil }
      let instructions = index.settled(reader.instructions(of: document), of: document)
      let concerns = instructions.contains { instruction in
        instruction.act.map { Consolidator.means($0, base, in: document) } ?? false
          || instruction.operations.contains { Consolidator.means($0.act, base, in: document) }
      }
      guard named != nil || concerns else { return nil }
      return AmendingAct(
        document: document, instructions: instructions,
        begins: commencements.commencement(of: document))
    }
  }
}
