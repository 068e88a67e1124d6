/// Maps byte offsets in normalised text back to byte offsets in the original text.
///
/// The map is a sorted list of anchors. Between two anchors both texts advance byte for byte; at an
/// anchor the two offsets are realigned. An empty map is the identity.
public struct OffsetMap: Sendable, Hashable {
  private var normalised: [UInt32] = []
  private var original: [UInt32] = []

  /// The identity map.
  public init() {}

  /// Whether no offset moves.
  public var isIdentity: Bool { normalised.isEmpty }

  /// Records that from `normalisedOffset` on, the text continues at `originalOffset`.
  ///
  /// Anchors are appended in rising order; one at the same normalised offset replaces the earlier.
  public mutating func append(normalised normalisedOffset: Int, original originalOffset: Int) {
    if normalised.last == UInt32(normalisedOffset) {
      original[original.count - 1] = UInt32(originalOffset)
    } else {
      normalised.append(UInt32(normalisedOffset))
      original.append(UInt32(originalOffset))
    }
  }

  /// The original offset at which the byte at `offset` of the normalised text starts.
  public func originalOffset(of offset: Int) -> Int {
    guard let anchor = anchorIndex(at: offset) else { return offset }
    return Int(original[anchor]) + offset - Int(normalised[anchor])
  }

  /// A place in the map for look-ups that mostly move forward a little.
  public struct Cursor {
    fileprivate var anchor = -1

    public init() {}
  }

  /// The same as ``originalOffset(of:)``, starting the search where the last one ended.
  public func originalOffset(of offset: Int, _ cursor: inout Cursor) -> Int {
    let target = UInt32(offset)
    var anchor = cursor.anchor
    if anchor >= 0, normalised[anchor] > target {
      anchor = anchorIndex(at: offset) ?? -1
    } else {
      var steps = 0
      while anchor + 1 < normalised.count, normalised[anchor + 1] <= target {
        anchor += 1
        steps += 1
        if steps > 16 {
          anchor = anchorIndex(at: offset) ?? -1
          break
        }
      }
    }
    cursor.anchor = anchor
    if anchor < 0 { return offset }
    return Int(original[anchor]) + offset - Int(normalised[anchor])
  }

  /// The anchors inside a range of the normalised text, its ends aside.
  public func anchors(inside range: Range<Int>) -> [(normalised: Int, original: Int)] {
    var index = (anchorIndex(at: range.lowerBound) ?? -1) + 1
    var found: [(normalised: Int, original: Int)] = []
    while index < normalised.count, Int(normalised[index]) < range.upperBound {
      found.append((Int(normalised[index]), Int(original[index])))
      index += 1
    }
    return found
  }

  /// Index of the last anchor at or before `offset`.
  private func anchorIndex(at offset: Int) -> Int? {
    var low = 0
    var high = normalised.count
    while low < high {
      let middle = (low + high) / 2
      if normalised[middle] <= UInt32(offset) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
