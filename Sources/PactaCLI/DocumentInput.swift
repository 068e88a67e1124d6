import Foundation
import Ingestion
import LegalModel

/// Reads the documents of paths one after the other; what cannot be read is told and counted.
struct DocumentInput {
  private(set) var failures = 0
  private let reader = DocumentReader(options: .init(computesDigest: false))

  /// Gives each document of files and folders to `body`, in their order.
  mutating func forEach(in names: [String], _ body: (LegalDocument) -> Void) {
    let listing = InputListing(names)
    for problem in listing.problems { fail(problem) }
    for path in listing.paths {
      do {
        let bytes = try InputFile.bytes(path)
        for document in try reader.read(bytes, name: path) { body(document) }
      } catch {
        fail("\(path): \(error)")
      }
    }
  }

  /// The documents of a file or folder as a corpus; none without a path.
  mutating func corpus(_ path: String?) -> Corpus {
    guard let path else { return Corpus([]) }
    var members: [Corpus.Member] = []
    forEach(in: [path]) { members.append(Corpus.Member(document: $0)) }
    return Corpus(members)
  }

  private mutating func fail(_ problem: String) {
    StandardStreams.error("error: \(problem)")
    failures += 1
  }
}
