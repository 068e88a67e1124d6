internal import LegalModel

/// Gives every unit its Akoma Ntoso eId.
///
/// Articles are numbered through the document (`art_72`); where numbers restart, the group they are
/// numbered in stands in front (`chp_5__art_1`, `att_1__art_1`).
struct EIdentifiers {
  private let drafts: [Draft]
  private var ids: [String] = []
  private var used: Set<String> = []
  /// How often an eId was asked for, where more than once.
  private var copies: [String: Int] = [:]
  private var counters: [String: Int] = [:]
  private let articlesRestart: Bool
  private let chaptersRestart: Bool

  init(_ drafts: [Draft]) {
    self.drafts = drafts
    articlesRestart = EIdentifiers.restart(drafts, .article)
    chaptersRestart = EIdentifiers.restart(drafts, .chapter)
    ids.reserveCapacity(drafts.count)
  }

  /// The eIds, in the order of the drafts.
  static func assign(to drafts: [Draft]) -> [ProvisionID] {
    var identifiers = EIdentifiers(drafts)
    for index in drafts.indices { identifiers.assign(index) }
    return identifiers.ids.map { ProvisionID($0) }
  }

  /// Whether a number of a kind occurs twice outside quotations and annexes.
  private static func restart(_ drafts: [Draft], _ kind: ProvisionKind) -> Bool {
    var seen: Set<String> = []
    for draft in drafts
    where draft.kind == kind && !draft.isQuoted && annex(around: draft, drafts) == nil {
      if !seen.insert(draft.number ?? "").inserted { return true }
    }
    return false
  }

  /// The innermost annex in which a unit stands.
  private static func annex(around draft: Draft, _ drafts: [Draft]) -> Int? {
    var current = draft.parent
    while current >= 0 {
      if drafts[current].kind == .annex { return current }
      current = drafts[current].parent
    }
    return nil
  }

  private mutating func assign(_ index: Int) {
    let draft = drafts[index]
    let base = draft.fixedID ?? (prefix(of: draft) + step(draft))
    var id = base
    while !used.insert(id).inserted {
      let copy = copies[base, default: 1] + 1
      copies[base] = copy
      id = base + "-" + String(copy)
    }
    ids.append(id)
  }

  /// The id in front of the unit's own step, with its `__`; empty at the top.
  private func prefix(of draft: Draft) -> String {
    guard draft.parent >= 0 else { return "" }
    if draft.quotation > 0 {
      return ids[draft.parent] + "__qstr_" + String(draft.quotation) + "__"
    }
    switch draft.kind {
    case .article, .chapter:
      let restarts = draft.kind == .article ? articlesRestart : chaptersRestart
      if let holder = holder(of: draft) { return ids[holder] + "__" }
      if !restarts { return "" }
      return ids[draft.parent] + "__"
    default: return ids[draft.parent] + "__"
    }
  }

  /// The annex or the quotation root in which a unit stands.
  private func holder(of draft: Draft) -> Int? {
    draft.isQuoted ? draft.parent : EIdentifiers.annex(around: draft, drafts)
  }

  /// The unit's own step: `art_25a`, `point_đ`, `tail_1`.
  private mutating func step(_ draft: Draft) -> String {
    let token = draft.kind.eIdToken
    if draft.kind != .annex, let number = draft.numberCorrected ?? draft.number, !number.isEmpty {
      return token + "_" + EIdentifiers.cleaned(number)
    }
    if draft.kind == .recipients || draft.kind == .signature || draft.kind == .toc,
      counters[token] == nil
    {
      counters[token] = 1
      return token
    }
    let scope = (draft.kind == .annex ? "" : String(draft.parent)) + token
    counters[scope, default: 0] += 1
    return token + "_" + String(counters[scope, default: 0])
  }

  /// The number as an eId has it: letters kept (`đ` ≠ `d`), stops kept inside, blanks as hyphens.
  static func cleaned(_ number: String) -> String {
    let isPlain = number.utf8.allSatisfy {
      ByteText.isASCIILetter($0) || ByteText.isDigit($0) || $0 == 0x2E || $0 == 0x2D
    }
    if isPlain { return number }
    var text = ""
    for character in number {
      if character.isLetter || character.isNumber || character == "." || character == "-" {
        text.append(character)
      } else if text.last != "-" {
        text.append("-")
      }
    }
    return text
  }
}
