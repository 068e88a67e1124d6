import Alignment
import Findings
import LegalModel
import Pacta

/// How many provisions of each chapter have which verdict.
struct HeatMap {
  /// A chapter, or an article.
  struct Row {
    let label: String
    /// One count for each of the map's levels.
    let counts: [Int]
  }

  /// The levels that occur, those first that ask for most attention.
  let levels: [ConformityLevel]
  /// Whether the rows are articles, since there is one chapter only.
  let isByArticle: Bool
  let rows: [Row]

  private struct Place: Hashable {
    let document: Int
    let division: Int?
  }

  init(_ report: CompatibilityReport) {
    let units = report.concordance.treaty
    let levels = ConformityLevel.bySeriousness.filter { level in
      report.assessments.contains { $0.level == level }
    }
    let chapters = HeatMap.groups(units) { Place(document: $0.document, division: $0.division) }
    let isByArticle = chapters.count < 2
    let groups =
      isByArticle
      ? HeatMap.groups(units) { Place(document: $0.document, division: $0.article) } : chapters
    rows = groups.map { members in
      let label =
        isByArticle
        ? HeatMap.article(units[members[0]], report.options.language)
        : HeatMap.chapter(members.map { units[$0] }, report.options.language)
      let counts = levels.map { level in
        members.count { report.assessments[$0].level == level }
      }
      return Row(label: label, counts: counts)
    }
    self.levels = levels
    self.isByArticle = isByArticle
  }

  /// The units by place, in the order of their first ones.
  private static func groups(
    _ units: [ComparedUnit], by place: (ComparedUnit) -> Place
  ) -> [[Int]] {
    var groups: [[Int]] = []
    var known: [Place: Int] = [:]
    for (index, unit) in units.enumerated() {
      let place = place(unit)
      if let group = known[place] {
        groups[group].append(index)
      } else {
        known[place] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// The heading that all units of a chapter stand under, else from where to where it goes.
  private static func chapter(_ units: [ComparedUnit], _ language: LanguageCode) -> String {
    var common = units[0].surroundings
    for unit in units {
      common = Array(zip(common, unit.surroundings).prefix { $0 == $1 }.map(\.0))
    }
    let first = units[0].articlePath.text(in: language)
    let last = units[units.count - 1].articlePath.text(in: language)
    let range = first == last ? first : first + " – " + last
    guard units[0].division != nil, let heading = common.last else { return range }
    return "\(heading) (\(range))"
  }

  private static func article(_ unit: ComparedUnit, _ language: LanguageCode) -> String {
    let path = unit.articlePath.text(in: language)
    return unit.heading.map { path + ". " + $0 } ?? path
  }
}

extension ComparedUnit {
  /// How readers cite the article of the unit; the unit itself where there is no article.
  var articlePath: ReadersPath {
    let steps = id.value.split(separator: "__")
    guard !isQuoted, let article = steps.lastIndex(where: { $0.hasPrefix("art_") }) else {
      return path
    }
    return article == steps.count - 1
      ? path : ReadersPath(citing: ProvisionID(steps[...article].joined(separator: "__")))
  }
}
