import LegalModel

/// The provisions of a document, ready to be looked up by cited addresses.
///
/// What an amending act quotes is left out: it is no part of the act itself.
struct DocumentIndex: Sendable {
  let document: LegalDocument
  /// Provisions by eId.
  private var byID: [String: Int] = [:]
  /// Articles, divisions and annexes by token and folded number, in document order.
  private var byNumber: [Key: [Int]] = [:]
  private var children: [Int: [Int]] = [:]

  private struct Key: Hashable, Sendable {
    let token: String
    let number: String
  }

  init(_ document: LegalDocument) {
    self.document = document
    for (index, provision) in document.provisions.enumerated() where !provision.isQuoted {
      byID[provision.id.value] = index
      if let parent = provision.parent { children[parent, default: []].append(index) }
      guard provision.kind == .article || provision.kind.groupsArticles,
        let number = provision.numberCorrected ?? provision.number
      else { continue }
      let key = Key(token: provision.kind.eIdToken, number: CitedAddress.folded(number))
      byNumber[key, default: []].append(index)
    }
  }

  /// Looks an address up as cited from a provision.
  func resolve(_ target: ProvisionID, from place: Int?) -> Result<Int, Missing> {
    if let index = byID[target.value] { return .success(index) }
    let address = CitedAddress(target)
    let first = descend(address.steps, from: place)
    if case .failure = first, let split = withPlainArticle(address.steps),
      case .success(let index) = descend(split, from: place)
    {
      return .success(index)
    }
    return first
  }

  /// Why nothing was found.
  struct Missing: Error {
    let cause: Resolution.Cause
  }

  /// `art_5.7` as paragraph 7 of article 5.
  private func withPlainArticle(_ steps: [CitedAddress.Step]) -> [CitedAddress.Step]? {
    guard let first = steps.first, first.token == "art",
      let dot = first.number.firstIndex(of: ".")
    else { return nil }
    let number = first.number
    return [
      CitedAddress.Step(token: "art", number: String(number[..<dot])),
      CitedAddress.Step(token: "para", number: String(number[number.index(after: dot)...])),
    ] + steps.dropFirst()
  }

  private func descend(
    _ steps: [CitedAddress.Step], from place: Int?
  ) -> Result<Int, Missing> {
    var current: Int?
    for (depth, step) in steps.enumerated() {
      let found = top(step, under: current, from: place) ?? inner(step, under: current)
      if let found {
        current = found
        continue
      }
      // An article is numbered through the act: the division around it may be misnamed.
      if step.token != "art", steps[(depth + 1)...].contains(where: { $0.token == "art" }) {
        continue
      }
      return .failure(Missing(cause: DocumentIndex.cause(of: step)))
    }
    return current.map { .success($0) } ?? .failure(Missing(cause: .noSuchArticle))
  }

  /// An article, division or annex: the one under `current`, else the one nearest to the place.
  private func top(_ step: CitedAddress.Step, under current: Int?, from place: Int?) -> Int? {
    let token = step.token == "annex" ? "att" : String(step.token)
    let all = byNumber[Key(token: token, number: step.number)] ?? []
    if let current {
      let end = document.subtreeEnd(of: current)
      if let inside = all.first(where: { $0 > current && $0 < end }) { return inside }
      return all.count == 1 && token == "art" ? all[0] : nil
    }
    guard all.count > 1, let place else { return all.first }
    return all.max { nearness($0, place) < nearness($1, place) }
  }

  /// How many units two provisions have in common around them.
  private func nearness(_ index: Int, _ place: Int) -> Int {
    var around: Set<Int> = []
    var current: Int? = place
    while let here = current {
      around.insert(here)
      current = document.provisions[here].parent
    }
    var common = 0
    current = document.provisions[index].parent
    while let here = current {
      if around.contains(here) { common += 1 }
      current = document.provisions[here].parent
    }
    return common
  }

  /// A unit in an article, or in the part of an annex.
  private func inner(_ step: CitedAddress.Step, under current: Int?) -> Int? {
    guard let current else { return nil }
    var level = children[current] ?? []
    for _ in 0..<4 {
      if let found = level.first(where: { names($0, step) }) { return found }
      level = level.flatMap { children[$0] ?? [] }
    }
    return nil
  }

  private func names(_ index: Int, _ step: CitedAddress.Step) -> Bool {
    let provision = document.provisions[index]
    guard let number = provision.numberCorrected ?? provision.number,
      isLevel(provision.kind, step.token)
    else { return false }
    return CitedAddress.folded(number) == step.number
      || number.lowercased() == step.number.lowercased()
  }

  private func isLevel(_ kind: ProvisionKind, _ token: Substring) -> Bool {
    switch token {
    case "para": kind == .paragraph || kind == .definition
    case "point": kind == .point || kind == .subpoint || kind == .paragraph
    case "sec": kind == .section || kind == .point || kind == .paragraph
    default: kind.eIdToken == token
    }
  }

  private static func cause(of step: CitedAddress.Step) -> Resolution.Cause {
    switch step.token {
    case "art", "reg", "rule": .noSuchArticle
    case "para": .noSuchParagraph
    case "point": .noSuchPoint
    case "annex", "att", "prot": .annexNotInFile
    default: .noSuchDivision
    }
  }
}
