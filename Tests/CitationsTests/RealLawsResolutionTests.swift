import Citations
import LegalModel
import SharedTexts
import Testing

@Suite("Citations of the real laws")
struct RealLawsResolutionTests {
  @Test(
    "of the citations inside the laws, 99 in 100 are resolved",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func rate() throws {
    var found = 0
    var causes: [String: Int] = [:]
    for path in SharedData.paths(under: "vn/docx", endings: ["docx"]) {
      for document in try SharedData.read(path) {
        for resolved in Words.resolved(document) where resolved.citation.reference.document == nil {
          for resolution in resolved.resolutions where resolution.cause != .refersToAmendedAct {
            if let cause = resolution.cause {
              causes[cause.rawValue, default: 0] += 1
            } else {
              found += 1
            }
          }
        }
      }
    }
    let missing = causes.values.reduce(0, +)
    #expect(found > 15_000)
    #expect(Double(found) >= 0.99 * Double(found + missing), "\(found) found, \(causes)")
  }
}
