import Alignment
import Comparison
import Findings
import LegalModel
import RuleEngine

/// Acts as they stood on a day, ready to be compared.
struct DayCorpus {
  /// Which acts, and when.
  struct Key: Hashable {
    let documents: [Int]
    let day: CalendarDate
  }

  let members: [ReadDocument]
  let words: LawWords
  var readings: UnitReadings
  let elementPlaces: ElementPlaces
}

extension ConcordanceJudging {
  /// Whether the clause of a row, compared with the acts that were found for it as they stood, has the
  /// verdict of a window on its first day and on its last.
  mutating func bears(_ window: NonConformityWindow, _ row: ConcordanceRow) -> Bool {
    guard !row.correspondences.contains(where: { $0.origin == .pinned }) else { return false }
    let days = Set([window.from, window.until].compactMap(\.self))
    return days.sorted().allSatisfy { level(of: row, on: $0) == window.level }
  }

  /// The verdict on a row on another day.
  private mutating func level(of row: ConcordanceRow, on day: CalendarDate) -> ConformityLevel {
    let found = Set(row.correspondences.map { concordance.domestic[$0.unit].document })
    let key = DayCorpus.Key(documents: found.sorted(), day: day)
    guard let corpus = dayCorpora[key] ?? corpus(of: key) else { return .undetermined }
    var judging = self
    judging.windows = nil
    judging.dayCorpora = [:]
    judging.concordance = alignment.concordance(
      of: [concordance.treaty[row.unit]], with: corpus.words, amid: wholeTreaty)
    judging.treaty = treaty.confined(to: row.unit)
    judging.domestic = corpus.readings
    judging.members = corpus.members
    judging.domesticNames = key.documents.map { domesticNames[$0] }
    judging.elementPlaces = corpus.elementPlaces
    let level = judging.verdicts(on: 0..<1).first?.assessment.level
    dayCorpora[key] = corpus
    dayCorpora[key]?.readings = judging.domestic
    return level ?? .undetermined
  }

  private mutating func corpus(of key: DayCorpus.Key) -> DayCorpus? {
    guard let members = windows?.documents(key.documents, on: key.day),
      members.count == key.documents.count
    else { return nil }
    let units = members.enumerated().flatMap { place, member in
      member.comparedUnits(documentIndex: place).units
    }
    return DayCorpus(
      members: members, words: LawWords(of: units, reader: alignment.reader),
      readings: domestic.anew(units, of: members.map(\.document)),
      elementPlaces: ElementPlaces(units, finder: judge.knowledge.elements))
  }
}
