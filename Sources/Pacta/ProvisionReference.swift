import LegalModel

/// Provisions as people cite them in a list: `18.76(5)`, `V(2)(b)`, `15.4(1)-(2)`, `17, 24`.
///
/// Behind the number of an article each pair of brackets names a unit inside the one before.
public struct ProvisionReference: Sendable, Hashable {
  /// What a reference names in one document.
  struct Match: Sendable {
    /// The article.
    let article: Int
    /// The provisions: one, or those of a range.
    let provisions: [Int]
    /// Whether every unit that is named was found; otherwise the nearest one above stands for it.
    let isComplete: Bool
  }

  private struct Item: Hashable {
    let article: String
    /// Numbers of units from the outside in; a range has two.
    let steps: [[String]]
  }

  private let items: [Item]

  /// Reads references parted by commas.
  public init(_ text: String) {
    items = text.split(separator: ",").map { ProvisionReference.item($0) }
  }

  private static func item(_ text: Substring) -> Item {
    let compact = text.filter { !$0.isWhitespace }
    let article = compact.prefix { $0 != "(" }
    var steps: [[String]] = []
    var isRange = false
    for part in compact.dropFirst(article.count).split(separator: "(") {
      let number = String(part.prefix { $0 != ")" })
      if isRange, !steps.isEmpty {
        steps[steps.count - 1].append(number)
      } else {
        steps.append([number])
      }
      isRange = part.hasSuffix("-") || part.hasSuffix("–")
    }
    return Item(article: String(article), steps: steps)
  }

  /// What the references name; several articles may have the number.
  func matches(in document: LegalDocument) -> [Match] {
    items.flatMap { matches(of: $0, in: document) }
  }

  private func matches(of item: Item, in document: LegalDocument) -> [Match] {
    var articles = ProvisionPick(item.article).matches(in: document)
    var steps = item.steps
    if articles.isEmpty, let dot = item.article.lastIndex(of: ".") {
      articles = ProvisionPick(String(item.article[..<dot])).matches(in: document)
      steps.insert([String(item.article[item.article.index(after: dot)...])], at: 0)
    }
    return articles.map { match(steps, in: $0, of: document) }
  }

  private func match(
    _ steps: [[String]], in article: Int, of document: LegalDocument
  ) -> Match {
    var here = [article]
    for step in steps {
      let found = here.lazy.map { units(step, below: $0, in: document) }.first { !$0.isEmpty }
      guard let found else {
        return Match(article: article, provisions: here, isComplete: false)
      }
      here = found
    }
    return Match(article: article, provisions: here, isComplete: true)
  }

  /// The first unit below a provision that has the number, or the siblings from the first number to
  /// the last.
  private func units(
    _ step: [String], below provision: Int, in document: LegalDocument
  ) -> [Int] {
    let below = (provision + 1)..<max(provision + 1, document.subtreeEnd(of: provision))
    func named(_ number: String) -> Int? {
      below.first {
        document.provisions[$0].number?.lowercased() == number.lowercased()
          && document.provisions[$0].kind != .footnote
      }
    }
    guard let first = step.first.flatMap(named) else { return [] }
    guard step.count == 2, let last = named(step[1]), last > first else { return [first] }
    return (first...last).filter {
      document.provisions[$0].parent == document.provisions[first].parent
    }
  }
}
