/// Work on many things at a time, with results in the order of the things.
package enum Jobs {
  /// Does the work on each item, `count` at a time; the result does not depend on `count`.
  package static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], jobs count: Int, _ work: @escaping @Sendable (Item) -> Value
  ) async -> [Value] {
    guard count > 1, items.count > 1 else { return items.map(work) }
    return await withTaskGroup(of: (Int, Value).self) { group in
      var values = [Value?](repeating: nil, count: items.count)
      var next = 0
      while next < min(count, items.count) {
        let index = next
        group.addTask { (index, work(items[index])) }
        next += 1
      }
      while let (done, value) = await group.next() {
        values[done] = value
        guard next < items.count else { continue }
        let index = next
        group.addTask { (index, work(items[index])) }
        next += 1
      }
      return values.compactMap { $0 }
    }
  }
}
