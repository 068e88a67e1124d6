/// The terms of one language as a tree of words, for finding the longest term at a place.
///
/// Edges lie in one open-addressed table keyed by parent node and word, so that a step costs one
/// probe and a word that begins no term is passed over at once.
package struct PhraseTrie: Sendable {
  /// A term that was found: the words it covers, and the concepts it names.
  package struct Hit {
    package let words: Range<Int>
    package let concepts: [Int]
  }

  private var keys: [UInt64]
  private var children: [UInt32]
  private var mask: Int
  private var count = 0
  private var nodes = 1
  /// For each node the concepts whose term ends there.
  private var ends: [[Int]] = [[]]
  /// For each node whether a term ends there; one byte each, for speed.
  private var isEnd: [Bool] = [false]

  /// A tree without terms.
  package init() {
    keys = [UInt64](repeating: 0, count: 1024)
    children = [UInt32](repeating: 0, count: 1024)
    mask = 1023
  }

  /// Adds a term; a term without a word is passed over.
  package mutating func insert(_ term: [FoldedWord], concept: Int) {
    let words = term.filter { $0.key != FoldedWord.stop }
    guard words.contains(where: \.isWord) else { return }
    var node: UInt32 = 0
    for word in words { node = childCreating(node, word.key) }
    isEnd[Int(node)] = true
    if !ends[Int(node)].contains(concept) { ends[Int(node)].append(concept) }
  }

  /// The longest terms in a text, from left to right, without overlap.
  ///
  /// Of two terms that overlap the longer one wins, even if it begins later: `bảo đảm an toàn` gives
  /// way to `an toàn, vệ sinh lao động`.
  func hits(in words: [FoldedWord]) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < words.count {
      guard var found = longest(in: words, from: index, endingBy: words.count) else {
        index += 1
        continue
      }
      if let inner = longerStart(in: words, inside: index..<found.end) {
        guard let shorter = longest(in: words, from: index, endingBy: inner) else {
          index += 1
          continue
        }
        found = shorter
      }
      hits.append(Hit(words: index..<found.end, concepts: ends[Int(found.node)]))
      index = found.end
    }
    return hits
  }

  /// The longest terms inside a range of words that are shorter than the range itself, from left to
  /// right, without overlap.
  func hits(inside range: Range<Int>, of words: [FoldedWord]) -> [Hit] {
    var hits: [Hit] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let limit = index == range.lowerBound ? range.upperBound - 1 : range.upperBound
      guard let found = longest(in: words, from: index, endingBy: limit) else {
        index += 1
        continue
      }
      hits.append(Hit(words: index..<found.end, concepts: ends[Int(found.node)]))
      index = found.end
    }
    return hits
  }

  /// The longest terms in a text, from left to right, without overlap; of two that overlap the first
  /// wins.
  package func leftmostHits(in words: [FoldedWord]) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < words.count {
      guard let found = longest(in: words, from: index, endingBy: words.count) else {
        index += 1
        continue
      }
      hits.append(Hit(words: index..<found.end, concepts: ends[Int(found.node)]))
      index = found.end
    }
    return hits
  }

  /// The longest term that begins at a word and ends no later than told.
  @inline(__always)
  private func longest(
    in words: [FoldedWord], from start: Int, endingBy limit: Int
  ) -> (end: Int, node: UInt32)? {
    var node: UInt32 = 0
    var next = start
    var longest: (end: Int, node: UInt32)?
    while next < limit, let child = child(node, words[next].key) {
      node = child
      next += 1
      if isEnd[Int(node)] { longest = (next, node) }
    }
    return longest
  }

  /// Where a term begins inside another one that reaches beyond it and is longer; nil where none does.
  @inline(__always)
  private func longerStart(in words: [FoldedWord], inside term: Range<Int>) -> Int? {
    guard term.count > 1 else { return nil }
    for start in term.dropFirst() {
      if let other = longest(in: words, from: start, endingBy: words.count),
        other.end > term.upperBound, other.end - start > term.count
      {
        return start
      }
    }
    return nil
  }

  /// The concepts of all terms in a text, those inside longer terms included, in text order.
  package func mentions(in words: [FoldedWord]) -> [Int] {
    var mentions: [Int] = []
    appendMentions(in: words.map(\.key)[...], to: &mentions)
    return mentions
  }

  /// Appends the concepts of all terms in a text of word keys, those inside longer terms included, in
  /// text order.
  package func appendMentions(in keys: ArraySlice<UInt64>, to mentions: inout [Int]) {
    for start in keys.indices {
      var node: UInt32 = 0
      var next = start
      while next < keys.endIndex, let child = child(node, keys[next]) {
        node = child
        next += 1
        if isEnd[Int(node)] { mentions.append(contentsOf: ends[Int(node)]) }
      }
    }
  }

  /// All terms in a text, those inside or across others included, in the order of their first word.
  package func allHits(in words: [FoldedWord]) -> [Hit] {
    var hits: [Hit] = []
    for start in words.indices {
      var node: UInt32 = 0
      var next = start
      while next < words.count, let child = child(node, words[next].key) {
        node = child
        next += 1
        if isEnd[Int(node)] { hits.append(Hit(words: start..<next, concepts: ends[Int(node)])) }
      }
    }
    return hits
  }

  /// The longest term that begins at a word and names an accepted concept: how many words it has,
  /// and its concepts.
  ///
  /// With `step` -1 the text is read from right to left, for a tree of reversed terms.
  package func longest(
    in words: [FoldedWord], at index: Int, step: Int = 1, accepting accepts: ([Int]) -> Bool
  ) -> (count: Int, concepts: [Int])? {
    var longest: (count: Int, concepts: [Int])?
    var node: UInt32 = 0
    var next = index
    var count = 0
    while words.indices.contains(next), let child = child(node, words[next].key) {
      node = child
      next += step
      count += 1
      let concepts = ends[Int(node)]
      if !concepts.isEmpty, accepts(concepts) { longest = (count, concepts) }
    }
    return longest
  }

  @inline(__always)
  private static func edge(_ node: UInt32, _ word: UInt64) -> UInt64 {
    let mixed = (word ^ (UInt64(node) &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
    return mixed == 0 ? 1 : mixed
  }

  @inline(__always)
  private func child(_ node: UInt32, _ word: UInt64) -> UInt32? {
    let edge = PhraseTrie.edge(node, word)
    var slot = Int(truncatingIfNeeded: edge >> 40) & mask
    while keys[slot] != 0 {
      if keys[slot] == edge { return children[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func childCreating(_ node: UInt32, _ word: UInt64) -> UInt32 {
    if let child = child(node, word) { return child }
    if count * 4 > keys.count { grow() }
    let created = UInt32(nodes)
    nodes += 1
    ends.append([])
    isEnd.append(false)
    place(PhraseTrie.edge(node, word), created)
    count += 1
    return created
  }

  private mutating func place(_ edge: UInt64, _ child: UInt32) {
    var slot = Int(truncatingIfNeeded: edge >> 40) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = edge
    children[slot] = child
  }

  private mutating func grow() {
    let old = zip(keys, children).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    children = [UInt32](repeating: 0, count: keys.count)
    mask = keys.count - 1
    for (edge, child) in old { place(edge, child) }
  }
}
