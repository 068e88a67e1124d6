import Audit
import Foundation
import Pacta
import Testing

@testable import PactaCLI

@Suite("Progress")
struct ProgressTests {
  private func at(_ second: Double) -> Date { Date(timeIntervalSinceReferenceDate: second) }

  @Test("the time left is told by what was done since the first piece")
  func pace() {
    var pace = Pace(of: 100)
    pace.add(10, at: at(50))
    #expect(pace.secondsLeft(at: at(60)) == nil, "one piece is no pace")
    pace.add(20, at: at(60))
    #expect(pace.secondsLeft(at: at(60)) == 35)
    #expect(pace.timeLeft(at: at(60)) == " Under a minute is left.")
    #expect(pace.timeLeft(at: at(110)) == " About 4 minutes are left.")
    #expect(pace.timeLeft(at: at(50 + 7200)) == " About 7 hours are left.")
  }

  @Test("no time left is told on a guess, and none when all is done")
  func noGuess() {
    var pace = Pace(of: 100)
    pace.add(1, at: at(0))
    pace.add(1, at: at(30))
    #expect(pace.secondsLeft(at: at(30)) == nil, "less than a tenth is done")
    pace.add(50, at: at(31))
    #expect(pace.secondsLeft(at: at(31)) != nil)
    pace.add(48, at: at(40))
    #expect(pace.secondsLeft(at: at(40)) == nil)
    var quick = Pace(of: 4)
    for second in [0.0, 1, 2] { quick.add(1, at: at(second)) }
    #expect(quick.secondsLeft(at: at(2)) == nil, "two seconds say little")
  }

  @Test("each step of a comparison is a sentence of its own")
  func sentences() {
    var progress = AnalysisProgress()
    let told = [
      AnalysisEvent.began(.reading, pieces: 2), .done(.reading), .began(.amending, pieces: 0),
      .began(.amending, pieces: 1), .began(.aligning, pieces: 9), .began(.norms, pieces: 3),
      .done(.norms),
      .began(.judging, pieces: 9), .done(.judging), .done(.judging),
    ].map { progress.sentence(on: $0, at: at(0)) }
    #expect(
      told == [
        "0 of 2 files are read.", "1 of 2 files are read.", "",
        "0 of 1 laws are brought up to date.", "9 clauses are being lined up with the law.",
        "The norms in 0 of 3 documents are read.", "The norms in 1 of 3 documents are read.",
        "0 of 9 clauses are judged.", "1 of 9 clauses are judged.",
        "2 of 9 clauses are judged.",
      ])
  }

  @Test("an audit counts treaties and tells the time left by their bytes")
  func audit() {
    var progress = AuditProgress()
    #expect(
      progress.sentence(on: .listed(treaties: 3, laws: 5), at: at(0))
        == "3 treaties and 5 laws were found.")
    _ = progress.sentence(on: .takenOver("a"), at: at(0))
    #expect(progress.takenOver == 1)
    #expect(
      progress.sentence(on: .missing(treaties: 2, bytes: 1000), at: at(0))
        == "1 treaties are taken over, 2 are to be analysed.")
    #expect(
      progress.sentence(on: .laws(.began(.reading, pieces: 5)), at: at(0))
        == "Laws: 0 of 5 files are read.")
    _ = progress.sentence(on: .analysed("b", bytes: 100), at: at(10))
    #expect(
      progress.sentence(on: .analysed("c", bytes: 300), at: at(40))
        == "2 of 2 treaties are done. Under a minute is left.")
  }
}
