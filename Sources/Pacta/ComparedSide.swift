import Alignment
import LegalModel

/// One side of the comparison: documents with their names and the units to compare.
struct ComparedSide: Sendable {
  private(set) var members: [ReadDocument] = []
  private(set) var names: [String] = []
  private(set) var selections: [UnitSelection] = []
  /// The units of all members, those outside of a pick included.
  private(set) var wholeUnits: [ComparedUnit] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether the comparison is confined to a part of a document.
  var isPicked: Bool { members.contains { $0.pick != nil } }

  /// All units, in the order of the documents.
  var units: [ComparedUnit] { selections.flatMap(\.units) }

  /// The domestic side: every document in a language that is analysed.
  ///
  /// A folder may hold treaties and directives beside laws; they are left out as long as
  /// there is any law. The order of the inputs makes no difference.
  static func domestic(
    _ read: [ReadDocument], _ law: AmendedCorpus
  ) throws(AnalysisError) -> ComparedSide {
    let analysed = read.filter { $0.document.metadata.language.isAnalysed }
    let laws = law.documents
    if laws.isEmpty, analysed.contains(where: \.isLaw) {
      let notes = law.diagnostics.map { $0.message }.joined(separator: "\n")
      throw AnalysisError(
        code: .nothingToCompare,
        message: "no act among the files is law on the day of the analysis:\n\(notes)")
    }
    var side = ComparedSide()
    side.diagnostics = law.diagnostics
    try side.take(
      laws.isEmpty ? analysed : laws.sorted(by: ReadDocument.inOrder), numberFirst: true)
    return side
  }

  /// The domestic side with a note on each document among the laws that is none.
  func noting(_ read: [ReadDocument]) -> ComparedSide {
    var side = self
    guard members.contains(where: \.isLaw) else { return side }
    side.diagnostics += read.filter { $0.document.metadata.language.isAnalysed && !$0.isLaw }.map {
      Diagnostic(
        code: $0.isTreaty ? "treaty-among-laws" : "no-law-among-laws", level: .note,
        template: $0.isTreaty
          ? "'%1' is a treaty and was not compared as domestic law"
          : "'%1' is no legislation and was not compared as domestic law",
        arguments: [$0.fallbackName])
    }
    return side
  }

  /// The treaty's side: of several language versions the one with the most units.
  static func treaty(_ read: [ReadDocument]) throws(AnalysisError) -> ComparedSide {
    let every = read.filter { $0.document.metadata.language.isAnalysed }
    let treaties = every.filter(\.isTreaty)
    let analysed = treaties.isEmpty ? every : treaties
    var counts: [LanguageCode: Int] = [:]
    for entry in analysed {
      counts[entry.document.metadata.language, default: 0] += entry.document.provisions.count
    }
    let language = counts.max { left, right in
      left.value == right.value ? left.key.code < right.key.code : left.value < right.value
    }?.key
    var side = ComparedSide()
    try side.take(analysed.filter { $0.document.metadata.language == language }, numberFirst: false)
    side.noteLaws(every.filter { !treaties.isEmpty && !$0.isTreaty })
    for other in counts.keys.map(\.code).sorted() where other != language?.code {
      side.diagnostics.append(
        Diagnostic(
          code: "other-language-version-not-compared", level: .note,
          template: "the treaty's version in '%1' was not compared, only the one in '%2'",
          arguments: [other, language?.code ?? ""]))
    }
    return side
  }

  /// Several treaties that bind together, in whatever language each is written.
  static func treaties(_ read: [ReadDocument]) throws(AnalysisError) -> ComparedSide {
    let analysed = read.filter { $0.document.metadata.language.isAnalysed }
    var side = ComparedSide()
    try side.take(analysed.filter(\.isTreaty), numberFirst: false)
    side.noteLaws(analysed.filter { !$0.isTreaty })
    return side
  }

  /// Tells of documents among treaties that are none.
  private mutating func noteLaws(_ laws: [ReadDocument]) {
    diagnostics += laws.map { law in
      Diagnostic(
        code: "law-among-treaties", level: .note,
        template: "'%1' is no treaty and was not compared as one", arguments: [law.fallbackName])
    }
  }

  private mutating func take(
    _ documents: [ReadDocument], numberFirst: Bool
  ) throws(AnalysisError) {
    var seen: Set<String> = []
    members = documents.filter { seen.insert($0.identity).inserted }
    if members.count < documents.count {
      diagnostics.append(
        Diagnostic(
          code: "given-twice", level: .note,
          template: "%1 documents were given more than once and were compared once",
          arguments: [String(documents.count - members.count)]))
    }
    for (index, entry) in members.enumerated() {
      names.append(uniqueName(of: entry, numberFirst: numberFirst))
      let selection = entry.comparedUnits(documentIndex: index)
      wholeUnits += selection.units
      guard let pick = entry.pick else {
        selections.append(selection)
        continue
      }
      let matches = pick.matches(in: entry.document)
      guard matches.count < 2 else {
        throw ComparedSide.ambiguous(pick, matches, in: entry.document)
      }
      let picked = matches.first.map { selection.picking($0, in: entry.document) }
      selections.append(picked ?? UnitSelection(units: [], excluded: selection.excluded))
    }
    try rejectUnknownPicks()
  }

  /// A pick has to be found in at least one of the instruments that its input holds.
  private func rejectUnknownPicks() throws(AnalysisError) {
    var found: [String: Bool] = [:]
    for (entry, selection) in zip(members, selections) {
      guard let pick = entry.pick else { continue }
      let key = entry.document.metadata.source.path + "#" + pick.text
      found[key] = found[key] == true || !selection.units.isEmpty
    }
    guard let missing = found.filter({ !$0.value }).keys.min() else { return }
    throw AnalysisError(
      code: .unknownProvision,
      message:
        "\(missing): there is no such provision, or it has no text to compare; give a printed "
        + "article number (18.18), chapter.article (5.2) or an address (art_12__para_3)")
  }

  private func uniqueName(of entry: ReadDocument, numberFirst: Bool) -> String {
    let number = entry.document.metadata.number
    let name = (numberFirst ? number : nil) ?? entry.fallbackName
    guard names.contains(name) else { return name }
    let other = name == entry.fallbackName ? name : "\(name) (\(entry.fallbackName))"
    var candidate = other
    var count = 2
    while names.contains(candidate) {
      candidate = "\(other) [\(count)]"
      count += 1
    }
    return candidate
  }

  private static func ambiguous(
    _ pick: ProvisionPick, _ matches: [Int], in document: LegalDocument
  ) -> AnalysisError {
    let candidates = matches.map {
      "\(document.provisions[$0].id) (\(document.path(of: $0).en))"
    }
    return AnalysisError(
      code: .ambiguousProvision,
      message: "\(document.metadata.source.path)#\(pick.text) names \(matches.count) provisions; "
        + "use the address of one: " + candidates.joined(separator: ", "))
  }
}
