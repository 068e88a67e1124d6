public import LegalModel

/// The name of a provision as a person types it: `18.18`, `72`, `art_12__para_3`.
///
/// The address is tried first, then the printed number of an article, then chapter and article.
public struct ProvisionPick: Sendable, Hashable, CustomStringConvertible {
  /// What was typed.
  public let text: String

  /// Wraps what was typed.
  public init(_ text: String) { self.text = text }

  public var description: String { text }

  /// Splits `TREATY#18.18` into the path and the pick; no pick where there is no `#`.
  public static func split(_ argument: String) -> (path: String, pick: ProvisionPick?) {
    guard let mark = argument.lastIndex(of: "#") else { return (argument, nil) }
    let pick = argument[argument.index(after: mark)...]
    guard !pick.isEmpty else { return (argument, nil) }
    return (String(argument[..<mark]), ProvisionPick(String(pick)))
  }

  /// What was typed as readers cite it: an address, else the number of an article; nil for neither.
  public var path: ReadersPath? {
    ["", "art_"].lazy.map { ReadersPath(citing: ProvisionID($0 + text)) }
      .first { !$0.vi.isEmpty && $0.vi != text }
  }

  /// The indexes of the provisions that the pick may mean: one when it is clear, none when there is
  /// no such provision.
  ///
  /// Provisions inside quotations of an amending act are considered only where no other fits.
  public func matches(in document: LegalDocument) -> [Int] {
    if let exact = document.provisions.firstIndex(where: { $0.id.value == text }) { return [exact] }
    for isQuoted in [false, true] {
      let articles = document.provisions.indices.filter {
        document.provisions[$0].kind == .article && document.provisions[$0].isQuoted == isQuoted
      }
      let printed = articles.filter { isNumber(text, of: document.provisions[$0]) }
      if !printed.isEmpty { return printed }
      let placed = articles.filter { isChapterAndArticle($0, in: document) }
      if !placed.isEmpty { return placed }
    }
    return []
  }

  private func isNumber(_ number: some StringProtocol, of provision: Provision) -> Bool {
    [provision.number, provision.numberCorrected].contains {
      $0?.lowercased() == number.lowercased()
    }
  }

  /// Whether the pick is `chapter.article` for an article that stands in that chapter.
  private func isChapterAndArticle(_ article: Int, in document: LegalDocument) -> Bool {
    guard let dot = text.firstIndex(of: "."), let chapter = Int(text[..<dot]) else { return false }
    guard isNumber(text[text.index(after: dot)...], of: document.provisions[article]) else {
      return false
    }
    var current = document.provisions[article].parent
    while let here = current {
      let provision = document.provisions[here]
      if provision.kind == .chapter {
        return ProvisionPick.value(of: provision.numberCorrected ?? provision.number) == chapter
      }
      current = provision.parent
    }
    return false
  }

  /// The value of an arabic or roman number.
  static func value(of number: String?) -> Int? {
    guard let number else { return nil }
    if let arabic = Int(number) { return arabic }
    let digits: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
    var total = 0
    var last = 0
    for letter in number.uppercased().reversed() {
      guard let digit = digits[letter] else { return nil }
      total += digit < last ? -digit : digit
      last = Swift.max(last, digit)
    }
    return total == 0 ? nil : total
  }
}
