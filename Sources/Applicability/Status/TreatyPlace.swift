public import LegalModel

/// Where a provision stands in a treaty: the units that hold it by their numbers, and the steps
/// below each of them.
public struct TreatyPlace: Sendable, Hashable {
  private struct Anchor: Hashable {
    let kind: ProvisionKind
    /// Ways to write the number: `46` in Chapter 18 is `18.46` too.
    let numbers: Set<UnitNumber>
    let steps: [UnitNumber]
  }

  private let anchors: [Anchor]

  /// A provision by the printed number of its article and the numbers of the units inside:
  /// `18.37` and `["2"]`.
  public init(article: String, steps: [String] = []) {
    anchors = [
      Anchor(
        kind: .article, numbers: [UnitNumber(article).inDigits], steps: steps.map { UnitNumber($0) }
      )
    ]
  }

  /// The place of a provision of a document.
  public init(of provision: Int, in document: LegalDocument) {
    var path: [Int] = []
    var current: Int? = provision
    while let here = current {
      path.insert(here, at: 0)
      current = document.provisions[here].parent
    }
    let isAnnexed = path.contains { document.provisions[$0].kind == .annex }
    let chapter = path.first { document.provisions[$0].kind == .chapter }
      .flatMap { document.provisions[$0].rightNumber }
    var anchors: [Anchor] = []
    for (depth, here) in path.enumerated() {
      let unit = document.provisions[here]
      let isArticle = unit.kind == .article && !isAnnexed
      guard isArticle || unit.kind.groupsArticles, let number = unit.rightNumber else { continue }
      var numbers: Set = [UnitNumber(number).inDigits]
      if isArticle, let chapter, !number.contains(".") {
        numbers.insert(UnitNumber(UnitNumber(chapter).inDigits.folded + "." + number))
      }
      let steps = path[(depth + 1)...].compactMap { TreatyPlace.step($0, in: document) }
      anchors.append(Anchor(kind: unit.kind, numbers: numbers, steps: steps))
    }
    self.anchors = anchors
  }

  /// How much of the place a provision covers; nil for nothing of it.
  func coverage(by provision: TreatyProvision) -> StatusLimit.Coverage? {
    guard let kind = provision.kind else { return nil }
    let number = provision.number.inDigits
    var partial: StatusLimit.Coverage?
    for anchor in anchors where anchor.kind == kind && anchor.numbers.contains(number) {
      if anchor.steps.starts(with: provision.steps) { return .whole }
      if provision.steps.starts(with: anchor.steps) { partial = .part }
    }
    return partial
  }

  /// The number of a unit that is a step of a cited address; nil for a unit that is none.
  private static func step(_ index: Int, in document: LegalDocument) -> UnitNumber? {
    let unit = document.provisions[index]
    switch unit.kind {
    case .point, .subpoint: return unit.rightNumber.map { letter($0, of: index, in: document) }
    case .article, .paragraph: return unit.rightNumber.map { UnitNumber($0) }
    default: return nil
    }
  }

  /// A letter as the authentic text has it: where the points run a, b, c, d, đ, e in a Vietnamese
  /// translation, the sixth is `f`.
  private static func letter(
    _ number: String, of index: Int, in document: LegalDocument
  ) -> UnitNumber {
    let siblings = document.provisions[index].parent.map { document.children(of: $0) } ?? []
    let letters = VietnameseLabels.pointLetters
    guard siblings.contains(where: { document.provisions[$0].rightNumber == "đ" }),
      let letter = number.lowercased().first, let place = letters.firstIndex(of: letter)
    else { return UnitNumber(number) }
    return UnitNumber(String(UnicodeScalar(UInt8(97 + place))))
  }
}

extension Provision {
  /// The number, with a misprint put right.
  fileprivate var rightNumber: String? { numberCorrected ?? number }
}
