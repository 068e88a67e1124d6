/// For each feature the vectors that have it, so that only those are scored.
struct InvertedIndex: Sendable {
  private let starts: [Int32]
  private let units: [Int32]
  private let weights: [Double]
  private let lengths: [Double]

  init(vectors: [WeightedVector], featureCount: Int) {
    var counts = [Int32](repeating: 0, count: featureCount + 1)
    for vector in vectors {
      for feature in vector.features { counts[Int(feature) + 1] += 1 }
    }
    for feature in 0..<featureCount { counts[feature + 1] += counts[feature] }
    var next = counts
    var units = [Int32](repeating: 0, count: Int(counts[featureCount]))
    var weights = [Double](repeating: 0, count: units.count)
    for (unit, vector) in vectors.enumerated() {
      for (feature, weight) in zip(vector.features, vector.weights) {
        let slot = Int(next[Int(feature)])
        units[slot] = Int32(unit)
        weights[slot] = weight
        next[Int(feature)] += 1
      }
    }
    starts = counts
    self.units = units
    self.weights = weights
    lengths = vectors.map(\.length)
  }

  /// The nearness of every indexed vector to `vector`, 0…1, in the order of the vectors.
  func scores(of vector: WeightedVector) -> [Double] {
    var scores = [Double](repeating: 0, count: lengths.count)
    guard vector.length > 0 else { return scores }
    for (feature, weight) in zip(vector.features, vector.weights) {
      for slot in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) {
        let unit = Int(units[slot])
        scores[unit] += weight * weights[slot] / (vector.length * lengths[unit])
      }
    }
    return scores
  }
}
