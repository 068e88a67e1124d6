public import Citations
public import LegalModel

/// Reads what an act does to other acts: replaces, inserts and repeals provisions, changes words.
///
/// ```swift
/// let reader = AmendmentReader(cues, CitationFinder(knowledge))
/// for instruction in reader.instructions(of: document) where !instruction.isRead {
///   print(document.path(of: instruction.provision).vi, instruction.trouble!)
/// }
/// ```
public struct AmendmentReader: Sendable {
  private let languages: [LanguageCode: Scanner]
  private let finder: CitationFinder

  /// What is ready for one language.
  private struct Scanner: Sendable {
    let cues: AmendmentCues
  }

  /// Makes the words ready.
  public init(_ cues: [AmendmentCues], _ finder: CitationFinder) {
    self.finder = finder
    languages = Dictionary(
      cues.map { ($0.language, Scanner(cues: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The amending instructions of an act, in its order; none where it amends nothing or its language
  /// is not known.
  public func instructions(of document: LegalDocument) -> [AmendmentInstruction] {
    guard let words = languages[document.metadata.language] else { return [] }
    let scanner = InstructionScanner(words.cues, finder)
    guard AmendmentReader.mayAmend(document, scanner) else { return [] }
    var walk = InstructionWalk(document, scanner, ActNames(document, finder))
    walk.visitAll()
    return walk.instructions
  }

  /// A quick look whether any provision quotes, or begins with a word of amending.
  private static func mayAmend(_ document: LegalDocument, _ scanner: InstructionScanner) -> Bool {
    document.provisions.contains { provision in
      provision.isQuoted
        || scanner.opensWithVerb(Array((document.heading(of: provision) ?? "").utf8))
        || scanner.opensWithVerb(Array(document.text(of: provision).utf8))
    }
  }
}

/// What the units around a provision say that it does not repeat.
struct InstructionContext {
  var act: AmendedAct?
  var place: CitedPlace?
  /// Words or a verb that wait for places.
  var waiting: InstructionReading?
  var isWholeAct = false
  /// Whether entries of lists or tables are spoken of.
  var hasEntries = false
  /// Whether a unit around is an instruction or the heading of some.
  var isAmending = false
}

/// Goes through an act and reads its instructions.
struct InstructionWalk {
  private let document: LegalDocument
  private let scanner: InstructionScanner
  private let acts: ActNames
  private let isAmendingAct: Bool
  private(set) var instructions: [AmendmentInstruction] = []

  init(_ document: LegalDocument, _ scanner: InstructionScanner, _ acts: ActNames) {
    self.document = document
    self.scanner = scanner
    self.acts = acts
    isAmendingAct = scanner.namesAmendingAct(document.metadata.title ?? "")
  }

  mutating func visitAll() {
    var index = 0
    while index < document.provisions.count {
      visit(index, InstructionContext())
      index = document.subtreeEnd(of: index)
    }
  }

  private mutating func visit(_ index: Int, _ outer: InstructionContext) {
    let provision = document.provisions[index]
    guard !provision.isQuoted, InstructionWalk.mayInstruct(provision.kind) else { return }
    var context = outer
    if provision.kind == .article, context.act == nil, isAmendingAct {
      context.act = acts.only
      context.isAmending = true
    }
    let children = document.children(of: index)
    let heading = Array((document.heading(of: provision) ?? "").utf8)
    let text = Array(document.text(of: provision).utf8)
    let mayInstruct =
      context.isAmending || scanner.opensWithVerb(heading) || scanner.opensWithVerb(text)
      || children.contains { document.provisions[$0].isQuoted }
    guard mayInstruct else { return visitAll(children, context) }
    var named = InstructionReading()
    if !heading.isEmpty { named.read(scanner.tokens(of: heading)) }
    var said = InstructionReading(continuing: context.waiting)
    said.read(scanner.tokens(of: text))
    if named.opensWithVerb {
      let isInText = said.isInstruction || said.opensWithVerb
      if !isInText, hasText(index, children, text) {
        named.read([.follows] + scanner.tokens(of: text))
        return add(named, index, context)
      }
      take(named, into: &context)
    }
    if said.hasFollowingText, said.newWords.isEmpty, let words = wordsBehind(index, children) {
      said.read([.follows] + scanner.tokens(of: words))
    }
    let isWaitedFor = context.waiting != nil && !said.allPlaces.isEmpty
    if said.isInstruction || isWaitedFor {
      guard isGroup(said, children) else {
        add(said, index, context)
        return visitAll(children, context)
      }
      take(said, into: &context)
      let count = instructions.count
      visitAll(children, context)
      if instructions.count == count, said.opensWithVerb, context.act != nil {
        instructions.append(.init(unread: .freeWording, at: index, act: context.act))
      }
      return
    }
    visitAll(children, context)
  }

  private mutating func visitAll(_ children: [Int], _ context: InstructionContext) {
    for child in children { visit(child, context) }
  }

  /// Whether new text follows the heading: quoted units, or quoted words.
  private func hasText(_ index: Int, _ children: [Int], _ text: [UInt8]) -> Bool {
    if children.contains(where: { document.provisions[$0].isQuoted }) { return true }
    return text.starts(with: "“".utf8) || text.starts(with: "\"".utf8)
  }

  /// Quoted words that stand behind a provision without units as flush text of the unit around.
  private func wordsBehind(_ index: Int, _ children: [Int]) -> [UInt8]? {
    let next = document.subtreeEnd(of: index)
    guard children.isEmpty, next < document.provisions.count,
      document.provisions[next].kind == .tail, !document.provisions[next].isQuoted
    else { return nil }
    let text = Array(document.text(of: document.provisions[next]).utf8)
    return text.starts(with: "“".utf8) || text.starts(with: "\"".utf8) ? text : nil
  }

  /// Whether a reading only gathers the instructions below it.
  private func isGroup(_ reading: InstructionReading, _ children: [Int]) -> Bool {
    if children.contains(where: { document.provisions[$0].isQuoted }) { return false }
    if !reading.newWords.isEmpty { return false }
    let parts = children.filter {
      InstructionWalk.mayInstruct(document.provisions[$0].kind)
        && document.provisions[$0].number != nil
    }
    if reading.isSeveral && !parts.isEmpty { return true }
    guard reading.isWaiting || reading.hasFollowingText || reading.wordings.isEmpty else {
      return false
    }
    return parts.contains { child in
      var inner = InstructionReading(continuing: reading.isWaiting ? reading : nil)
      inner.read(scanner.tokens(of: Array(document.text(of: document.provisions[child]).utf8)))
      return inner.isInstruction || (reading.isWaiting && !inner.allPlaces.isEmpty)
    }
  }

  /// Takes over what a heading or a group says for the units below it.
  private func take(_ reading: InstructionReading, into context: inout InstructionContext) {
    let written = reading.act ?? reading.allPlaces.compactMap(\.act).last
    if let written { context.act = acts.act(written, context: context.act) }
    let names = written != nil || reading.isSeveral || !reading.allPlaces.isEmpty
    guard context.isAmending || names else { return }
    let places = CitedPlace.completed(reading.allPlaces, around: context.place)
    if let place = CitedPlace.common(places) { context.place = place }
    context.hasEntries = context.hasEntries || reading.hasEntries
    context.waiting = reading.isWaiting ? reading : nil
    context.isAmending = true
  }

  private mutating func add(
    _ reading: InstructionReading, _ index: Int, _ context: InstructionContext
  ) {
    let namesPlace = !reading.allPlaces.isEmpty || !reading.wordings.isEmpty
    let hasAct =
      context.act != nil || reading.act != nil || reading.allPlaces.contains { $0.act != nil }
    guard context.isAmending || (namesPlace && hasAct) else { return }
    if !hasAct { return instructions.append(.init(unread: .noAct, at: index, act: nil)) }
    var builder = OperationBuilder(
      reading, at: index, in: document, acts: acts, context: context)
    instructions.append(builder.instruction())
  }

  private static func mayInstruct(_ kind: ProvisionKind) -> Bool {
    switch kind {
    case .preamble, .legalBasis, .signature, .recipients, .toc, .footnote, .table, .row: false
    default: true
    }
  }
}

extension InstructionReading {
  /// Whether the words command a change: they begin with a verb, or end with one behind the place
  /// and new text follows.
  var isInstruction: Bool {
    if opensWithVerb { return true }
    guard hasVerb, !allPlaces.isEmpty || !wordings.isEmpty else { return false }
    return hasFollowingText || wordings.contains { $0.old != nil && $0.new != nil }
  }
}
