internal import LegalXML

/// Automatic numbering: gives each numbered paragraph the label that Word draws in front of it.
///
/// ECMA-376 part 1, 17.9: a list (`w:num`) is an instance of an abstract list, with which it shares
/// its counters unless it overrides their start.
struct DocxNumbering {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// The label, with `%1` … `%9` for the numbers of the levels.
    var text = ""
    /// The level (from 1) behind which numbers start again; 0 for never, nil for any level above.
    var restart: Int?
    /// Whether all numbers of the label are written in digits.
    var isLegal = false
    var style: String?
  }

  private struct AbstractList {
    var levels: [Int: Level] = [:]
    var styleLink: String?
  }

  private struct List {
    var abstract: String
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  private var abstracts: [String: AbstractList] = [:]
  private var lists: [String: List] = [:]
  private var counters: [String: [Int?]] = [:]
  /// Starts that were overridden and used: each counts once.
  private var usedStarts: Set<String> = []

  init(_ part: XMLTree?, styles: DocxStyles) {
    guard let part else { return }
    for node in part.children(of: part.root) {
      switch part.name(of: node) {
      case "abstractNum": readAbstract(node, part)
      case "num": readList(node, part)
      default: break
      }
    }
    followStyleLinks(styles)
  }

  /// Whether any list is defined.
  var hasLists: Bool { !lists.isEmpty }

  // MARK: Definitions

  private mutating func readAbstract(_ node: XMLTree.Node, _ part: XMLTree) {
    guard let id = part.value(of: "abstractNumId", on: node) else { return }
    var list = AbstractList()
    list.styleLink = part.setting("numStyleLink", of: node)
    for child in part.children(of: node) where part.name(of: child) == "lvl" {
      list.levels[depth(child, part)] = level(child, part)
    }
    abstracts[id] = list
  }

  private mutating func readList(_ node: XMLTree.Node, _ part: XMLTree) {
    guard let id = part.value(of: "numId", on: node),
      let abstract = part.setting("abstractNumId", of: node)
    else { return }
    var list = List(abstract: abstract)
    for child in part.children(of: node) where part.name(of: child) == "lvlOverride" {
      let depth = depth(child, part)
      list.starts[depth] = start(part.setting("startOverride", of: child))
      if let own = part.child(of: child, named: part.nameToken("lvl")) {
        list.levels[depth] = level(own, part)
      }
    }
    lists[id] = list
  }

  private func depth(_ node: XMLTree.Node, _ part: XMLTree) -> Int {
    let depth = part.value(of: "ilvl", on: node).flatMap { Int($0) } ?? 0
    return Swift.min(Swift.max(depth, 0), 8)
  }

  /// A number to start with, within reason.
  private func start(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.map { Swift.min(Swift.max($0, 0), 1_000_000) }
  }

  private func level(_ node: XMLTree.Node, _ part: XMLTree) -> Level {
    var level = Level()
    level.start = start(part.setting("start", of: node)) ?? 0
    level.format = part.setting("numFmt", of: node) ?? "decimal"
    level.text = part.setting("lvlText", of: node) ?? ""
    level.restart = part.setting("lvlRestart", of: node).flatMap { Int($0) }
    level.style = part.setting("pStyle", of: node)
    if let legal = part.child(of: node, named: part.nameToken("isLgl")) {
      let value = part.value(of: "val", on: legal)
      level.isLegal = value != "0" && value != "false"
    }
    return level
  }

  /// An abstract list may say only which numbering style holds its levels.
  private mutating func followStyleLinks(_ styles: DocxStyles) {
    for (id, abstract) in abstracts {
      guard abstract.levels.isEmpty, let link = abstract.styleLink,
        let list = styles.numbering(of: link).list, let target = lists[list]?.abstract
      else { continue }
      let levels = abstracts[target]?.levels ?? [:]
      abstracts[id]?.levels = levels
    }
  }

  // MARK: Labels

  /// Counts a paragraph and returns its label; nil when it stands in no list.
  mutating func nextLabel(_ reference: DocxNumberReference) -> String? {
    guard let id = reference.list, id != "0", let list = lists[id] else { return nil }
    let levels = (abstracts[list.abstract]?.levels ?? [:]).merging(list.levels) { $1 }
    let own = reference.style.flatMap { style in levels.first { $0.value.style == style }?.key }
    let depth = Swift.min(Swift.max(reference.level ?? own ?? 0, 0), 8)
    guard let level = levels[depth] else { return nil }
    let numbers = count(list, id, depth, level, levels)
    if level.format == "bullet" { return DocxSymbols.bullet(level.text) }
    return label(level, levels, numbers)
  }

  /// Raises the counter of a level; returns the numbers of all levels down to it.
  private mutating func count(
    _ list: List, _ id: String, _ depth: Int, _ level: Level, _ levels: [Int: Level]
  ) -> [Int] {
    var counts = counters[list.abstract] ?? [Int?](repeating: nil, count: 9)
    if let start = list.starts[depth], usedStarts.insert("\(id).\(depth)").inserted {
      counts[depth] = start
    } else {
      counts[depth] = counts[depth].map { $0 + 1 } ?? list.starts[depth] ?? level.start
    }
    for deeper in counts.indices where deeper > depth {
      let restart = levels[deeper]?.restart
      if restart.map({ depth < $0 }) ?? true { counts[deeper] = nil }
    }
    counters[list.abstract] = counts
    return (0...depth).map { counts[$0] ?? list.starts[$0] ?? levels[$0]?.start ?? 1 }
  }

  /// The label with its numbers filled in, blanks around it cut.
  private func label(_ level: Level, _ levels: [Int: Level], _ numbers: [Int]) -> String {
    var label = ""
    var isPlace = false
    for character in level.text {
      if isPlace, let place = character.wholeNumberValue, place > 0 {
        if place <= numbers.count {
          let format = level.isLegal ? "decimal" : levels[place - 1]?.format ?? "decimal"
          label += DocxNumberFormat.text(numbers[place - 1], format)
        }
        isPlace = false
      } else {
        if isPlace { label.append("%") }
        isPlace = character == "%"
        if !isPlace { label.append(character) }
      }
    }
    if isPlace { label.append("%") }
    return label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
