import Foundation
import LegalModel
import PactaReports
import Testing

@testable import Pacta

@Suite("Size of the HTML report")
struct HTMLSizeTests {
  @Test("ten thousand lines are written in small pieces, in little time")
  func tenThousandLines() throws {
    let small = try ReportSample.report()
    let report = small.repeated(times: 10_000 / small.assessments.count)
    let clock = ContinuousClock()
    var (pieces, bytes, largest) = (0, 0, 0)
    let time = try clock.measure {
      try report.html { piece in
        pieces += 1
        bytes += piece.count
        largest = max(largest, piece.count)
      }
    }
    #expect(pieces > 10 && largest < bytes / 10)
    // A tenth of this in a release build on a quiet machine; here only a wrong order of growth shows.
    #expect(time < .seconds(60), "\(bytes) bytes in \(time)")
  }
}
