/// The vectors of both sides, ready for scoring.
struct AlignmentIndex: Sendable {
  private let conceptSpace: FeatureSpace
  private let conceptIndex: InvertedIndex
  private let wordSpace: FeatureSpace
  private let wordIndex: InvertedIndex

  init(treaty: [UnitFeatures], domestic: [UnitFeatures], comparesWords: Bool) {
    conceptSpace = FeatureSpace(units: (treaty + domestic).map(\.concepts))
    let space = conceptSpace
    conceptIndex = InvertedIndex(
      vectors: domestic.map { space.vector(of: $0.concepts) }, featureCount: space.count)
    let words = FeatureSpace(units: comparesWords ? (treaty + domestic).map(\.words) : [])
    wordSpace = words
    wordIndex = InvertedIndex(
      vectors: domestic.map { words.vector(of: comparesWords ? $0.words : []) },
      featureCount: words.count)
  }

  /// Nearness of every domestic unit by concepts.
  func conceptScores(of unit: UnitFeatures) -> [Double] {
    conceptIndex.scores(of: conceptSpace.vector(of: unit.concepts))
  }

  /// Nearness of every domestic unit by words; all 0 across languages.
  func wordScores(of unit: UnitFeatures) -> [Double] {
    wordIndex.scores(of: wordSpace.vector(of: unit.words))
  }

  /// The concepts that two units share, the rarest first.
  func shared(_ left: UnitFeatures, _ right: UnitFeatures) -> [Int] {
    Set(left.concepts).intersection(right.concepts)
      .sorted { first, second in
        let rarities = (conceptSpace.rarity(of: first), conceptSpace.rarity(of: second))
        return rarities.0 == rarities.1 ? first < second : rarities.0 > rarities.1
      }
      .map(Int.init)
  }
}
