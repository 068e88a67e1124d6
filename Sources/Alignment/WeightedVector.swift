import Foundation

/// The features of one unit with their weights, by rising feature number.
struct WeightedVector: Sendable {
  let features: [Int32]
  let weights: [Double]
  /// Length of the vector, damped so that a unit with hardly any feature is near to nothing.
  let length: Double
}

/// A set of features with how many units have each, from which rarity follows.
///
/// Features are numbered in the order of their keys, so that the same units give the same numbers
/// and the same sums in whatever order a dictionary would list them.
struct FeatureSpace: Sendable {
  private let numbers: [UInt64: Int32]
  private let rarity: [Double]
  private let damping: Double

  /// How much a unit with hardly any feature is held down: as if it had, besides its own, features
  /// with this share of the square of the greatest rarity.
  private static let dampingShare = 0.6

  /// How much a further mention adds: naming a thing often says little more than naming it.
  private static let repetition = 0.3

  /// Counts the features of all units; each array holds a unit's keys, sorted, with repetitions.
  init(units: [[UInt64]]) {
    var frequency: [UInt64: Int] = [:]
    for unit in units {
      var last: UInt64?
      for key in unit where key != last {
        frequency[key, default: 0] += 1
        last = key
      }
    }
    let keys = frequency.keys.sorted()
    var numbers: [UInt64: Int32] = [:]
    numbers.reserveCapacity(keys.count)
    var rarity: [Double] = []
    rarity.reserveCapacity(keys.count)
    for key in keys {
      numbers[key] = Int32(rarity.count)
      let count = Double(frequency[key] ?? 0)
      rarity.append(log(1 + (Double(units.count) - count + 0.5) / (count + 0.5)))
    }
    let scale = log(Double(units.count) + 1)
    self.numbers = numbers
    self.rarity = rarity
    damping = FeatureSpace.dampingShare * scale * scale
  }

  /// Number of features.
  var count: Int { rarity.count }

  /// How rare the feature with a key is; 0 for an unknown one.
  func rarity(of key: UInt64) -> Double {
    numbers[key].map { rarity[Int($0)] } ?? 0
  }

  /// The vector of a unit with the given sorted keys.
  func vector(of keys: [UInt64]) -> WeightedVector {
    var features: [Int32] = []
    var weights: [Double] = []
    var squares = 0.0
    var index = 0
    while index < keys.count {
      var next = index + 1
      while next < keys.count, keys[next] == keys[index] { next += 1 }
      if let number = numbers[keys[index]] {
        let weight = (1 + FeatureSpace.repetition * log(Double(next - index))) * rarity[Int(number)]
        features.append(number)
        weights.append(weight)
        squares += weight * weight
      }
      index = next
    }
    let length = features.isEmpty ? 0 : (squares + damping).squareRoot()
    return WeightedVector(features: features, weights: weights, length: length)
  }
}
