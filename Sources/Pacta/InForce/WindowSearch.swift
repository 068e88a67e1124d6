import Alignment
import Applicability
import Comparison
import Findings
import LegalModel
import Norms
import RuleEngine

/// Looks whether a clause fared differently before the last change of the provision that decides on it,
/// or will after the next one.
///
/// A change of that provision alone only suggests a window: another provision may have answered.
struct WindowSearch: Sendable {
  private let members: [ReadDocument]
  private let judging: PairJudging
  private var acts: [Key: ConsolidatedAct] = [:]

  private struct Key: Hashable {
    let document: Int
    let day: CalendarDate
  }

  init(_ members: [ReadDocument], _ judging: PairJudging) {
    self.members = members
    self.judging = judging
  }

  /// The window that the deciding provision alone suggests; nil where the verdict is the same on the
  /// other side of the change, or the provision never changed.
  ///
  /// - Parameters:
  ///   - level: the verdict of the day, which has to be that of the deciding provision alone.
  ///   - since: from when the treaty binds; nil where that is not known.
  mutating func window(
    of clause: ComparedProvision, decidedBy unit: ComparedUnit, level: ConformityLevel,
    since: CalendarDate?
  ) -> NonConformityWindow? {
    let member = members[unit.document]
    guard let history = member.history,
      level.isFlag
        ? member.nextChange(of: unit.provision) != nil
        : member.changes(of: unit.provision).contains(where: { isAfter(since, $0) })
    else { return nil }
    let now = DatedText(unit, in: member)
    guard self.level(of: clause, now, unit).isFlag == level.isFlag else { return nil }
    return level.isFlag
      ? ahead(clause, unit, now, level, history, since: since)
      : behind(clause, unit, now, history, since: since)
  }

  /// A finding of before one of the changes, the last one first.
  private mutating func behind(
    _ clause: ComparedProvision, _ unit: ComparedUnit, _ now: DatedText, _ history: ActHistory,
    since: CalendarDate?
  ) -> NonConformityWindow? {
    var after = now
    for change in members[unit.document].changes(of: unit.provision) {
      guard let date = change.date, isAfter(since, change) else { continue }
      let last = date.adding(days: -1)
      guard let before = text(of: unit, on: last, history) else { return nil }
      if before.text == after.text { continue }
      after = before
      let level = level(of: clause, before, unit)
      guard level.isFlag else { continue }
      guard !history.reachingBack.contains(change.document) else { return nil }
      let from = [before.from, since].compactMap { $0 }.max()
      guard from.map({ $0 <= last }) ?? true else { return nil }
      return NonConformityWindow(level: level, from: from, until: last, act: change.document)
    }
    return nil
  }

  /// A finding that the next change ends.
  private mutating func ahead(
    _ clause: ComparedProvision, _ unit: ComparedUnit, _ now: DatedText, _ level: ConformityLevel,
    _ history: ActHistory, since: CalendarDate?
  ) -> NonConformityWindow? {
    guard let date = members[unit.document].nextChange(of: unit.provision),
      let later = text(of: unit, on: date, history), later.text != now.text,
      !self.level(of: clause, later, unit).isFlag
    else { return nil }
    let act = act(unit.document, on: date, history)
    let change = act.outcomes.last { $0.status == .applied && $0.date == date }
    return NonConformityWindow(
      level: level, from: [now.from, since].compactMap { $0 }.max(),
      until: date.adding(days: -1),
      act: change.map { history.acts[$0.act].name } ?? "")
  }

  /// Whether a change came when the treaty bound already; never for one that does not bind.
  private func isAfter(_ since: CalendarDate?, _ change: ProvisionChange) -> Bool {
    guard let since, let date = change.date else { return false }
    return since < date
  }

  private mutating func text(
    of unit: ComparedUnit, on day: CalendarDate, _ history: ActHistory
  ) -> DatedText? {
    DatedText(unit.id, in: act(unit.document, on: day, history))
  }

  /// Documents of the corpus as they stood on a day, without those that had not begun.
  mutating func documents(_ numbers: [Int], on day: CalendarDate) -> [ReadDocument] {
    numbers.compactMap { number in
      let member = members[number]
      if let begin = member.begins, day < begin { return nil }
      return member.history.map { member.amended(act(number, on: day, $0)) } ?? member
    }
  }

  private mutating func act(
    _ document: Int, on day: CalendarDate, _ history: ActHistory
  ) -> ConsolidatedAct {
    let key = Key(document: document, day: day)
    if let known = acts[key] { return known }
    let act = history.act(on: day)
    acts[key] = act
    return act
  }

  /// The verdict on the clause beside one text alone.
  private func level(
    of clause: ComparedProvision, _ dated: DatedText, _ unit: ComparedUnit
  ) -> ConformityLevel {
    let rank = members[unit.document].document.metadata.rank
    guard
      let passage = try? judging.analyzer.passage(
        dated.text, language: unit.language, order: .domestic)
    else { return .undetermined }
    let law = judging.provision(dated.text, of: passage, rank: rank)
    return judging.judge.judgement(on: clause, against: [law], nearness: [1], isComplete: true)
      .level
  }
}
