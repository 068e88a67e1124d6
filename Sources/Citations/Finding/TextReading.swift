import LegalModel

/// Reads all citations of one text in one language.
struct TextReading {
  let text: CitationText
  let language: FinderLanguage
  let documents: DocumentPhraseReader
  let place: CitationPlace
  /// Whether articles of this document have plain numbers.
  let hasPlainArticles: Bool

  var words: CitationWords { language.words }
  private(set) var found: [CitedReference] = []
  private var antecedent: CitedElement?
  private var antecedentDocument: DocumentPhrase?

  init(
    _ text: CitationText, _ language: FinderLanguage, _ place: CitationPlace,
    hasPlainArticles: Bool
  ) {
    self.text = text
    self.language = language
    documents = DocumentPhraseReader(text: text, language: language)
    self.place = place
    self.hasPlainArticles = hasPlainArticles
  }

  /// Finds the citations, in the order of the text.
  mutating func read() {
    var offset = 0
    while let cue = language.scanner.next(in: text.bytes, from: offset) {
      offset = max(cue.end, read(cue, from: offset) ?? 0)
    }
  }

  /// Reads what a cue opens; the offset behind it when it was a citation.
  private mutating func read(
    _ cue: (cue: CueScanner.Cue, at: Int, end: Int), from lower: Int
  ) -> Int? {
    if cue.cue == .label, let end = readGroup(labelAt: cue.at, from: lower) { return end }
    let start =
      words.isVietnamese || cue.cue == .abbreviation
      ? cue.at : documents.nameStart(before: cue.at, from: lower)
    guard let document = documents.document(at: start, isDirect: true),
      document.end > cue.at
    else { return nil }
    if document.name != nil, let end = readGroup(behind: document, from: start) { return end }
    guard isCitedAlone(document, at: start) else { return nil }
    add([], document, start..<document.end)
    return document.end
  }

  // MARK: Provisions

  private mutating func readGroup(labelAt: Int, from lower: Int) -> Int? {
    if isPartOfWord(labelAt) { return nil }
    let groups = GroupReader(text: text, words: words, documents: documents, place: place)
    let start = groups.start(ofLabelAt: labelAt, from: lower)
    guard
      let group = groups.read(
        at: start, antecedent: antecedent, antecedentDocument: antecedentDocument),
      group.end > labelAt,
      group.isFirm
    else { return nil }
    add(group.elements, group.document, start..<group.end)
    return group.end
  }

  /// A provision behind its document: `GATT 1994 Article XX`.
  private mutating func readGroup(behind document: DocumentPhrase, from start: Int) -> Int? {
    let label = text.skipBlanks(document.end)
    guard !words.isVietnamese, document.evidence > .weak, text.isCapital(at: label) else {
      return nil
    }
    let groups = GroupReader(text: text, words: words, documents: documents, place: place)
    guard let group = groups.read(at: label, antecedent: antecedent), group.isFirm,
      group.document == nil, group.elements.allSatisfy({ isNumbered($0) && !$0.isHere })
    else { return nil }
    add(group.elements, document, start..<group.end)
    return group.end
  }

  /// Whether a label is the end of another word: `tài khoản 5`.
  private func isPartOfWord(_ labelAt: Int) -> Bool {
    guard let word = text.word(before: labelAt),
      let compound = words[.notLabels].match(text.bytes, at: word.lowerBound)
    else { return false }
    return compound.end > labelAt
  }

  /// Adds the elements, those of one document together.
  private mutating func add(
    _ elements: [CitedElement], _ document: DocumentPhrase?, _ range: Range<Int>
  ) {
    let isElsewhere = document?.name != nil
    antecedentDocument = document
    if elements.isEmpty {
      append(document?.name, [], range)
      return
    }
    let hasOuter = elements.contains { isNumbered($0) && !$0.isHere }
    var runs: [(isElsewhere: Bool, elements: [CitedElement])] = []
    for element in elements {
      let leaves = isElsewhere && !element.isHere && (isNumbered(element) || !hasOuter)
      if runs.last?.isElsewhere == leaves {
        runs[runs.count - 1].elements.append(element)
      } else {
        runs.append((leaves, [element]))
      }
    }
    for (index, run) in runs.enumerated() {
      let lower = run.elements.map(\.range.lowerBound).min() ?? range.lowerBound
      let upper = run.elements.map(\.range.upperBound).max() ?? range.upperBound
      let isLast = index == runs.count - 1
      let targets = run.elements.compactMap {
        target($0, run.isElsewhere ? document : nil, isElsewhere: run.isElsewhere)
      }
      if targets.isEmpty { continue }
      append(
        run.isElsewhere ? document?.name : nil, targets,
        lower..<(isLast && document != nil ? range.upperBound : upper),
        saysHere: run.elements.contains { $0.isHere } || (document != nil && !isElsewhere))
    }
    antecedent = elements.last { isNumbered($0) } ?? antecedent
  }

  private func isNumbered(_ element: CitedElement) -> Bool {
    element.path.first?.unit.isNumberedThroughout ?? false
  }

  private mutating func append(
    _ document: String?, _ targets: [ProvisionID], _ range: Range<Int>, saysHere: Bool = false
  ) {
    found.append(
      CitedReference(
        range: range, text: text.string(range), document: document, targets: targets,
        saysHere: saysHere))
  }

  // MARK: Addresses

  /// The address of an element; nil for one that names no provision.
  private func target(
    _ element: CitedElement, _ document: DocumentPhrase?, isElsewhere: Bool
  ) -> ProvisionID? {
    var path = element.path
    if document?.known?.hasPlainArticles ?? (!isElsewhere && hasPlainArticles) {
      path = path.withPlainArticle
    }
    var prefix = element.prefix
    if prefix == nil, !isElsewhere, let first = path.first { prefix = place.holder(of: first) }
    let steps = path.isEmpty ? "" : path.id.value
    let id = [prefix ?? "", steps].filter { !$0.isEmpty }.joined(separator: "__")
    return id.isEmpty ? nil : ProvisionID(id)
  }
}

extension CitedPath {
  /// The path with `5.7` as paragraph 7 of article 5.
  var withPlainArticle: CitedPath {
    guard let index = firstIndex(where: { $0.unit == .article }),
      let dot = self[index].number.firstIndex(of: ".")
    else { return self }
    let number = self[index].number
    var path = self
    path[index].number = String(number[..<dot])
    path.insert(
      CitedStep(unit: .paragraph, number: String(number[number.index(after: dot)...])),
      at: index + 1)
    return path
  }
}

extension GroupReader {
  /// Where the words that belong to a label start: `this Article`, `các điều`.
  func start(ofLabelAt label: Int, from lower: Int) -> Int {
    guard let word = text.word(before: label), word.lowerBound >= lower else { return label }
    let opens =
      words[.plural].match(text.bytes, at: word.lowerBound) != nil
      || (!words.isVietnamese
        && segments.pointer(at: word.lowerBound) != nil)
    return opens ? word.lowerBound : label
  }
}
