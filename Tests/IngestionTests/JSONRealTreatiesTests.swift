import Foundation
import Ingestion
import LegalModel
import SharedTexts
import Testing

/// Real treaties as JSON: 20 flat bilingual files and a tree.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct JSONRealTreatiesTests {
  /// A file that was read, with the count of articles that it gives itself.
  struct Treaty: Sendable {
    let path: String
    let size: Int
    let documents: [LegalDocument]
    let promised: Int?
  }

  static let treaties: [Treaty] = SharedData.paths(under: "treaty/json", endings: ["json"])
    .compactMap { path in
      guard let folder = SharedData.folder,
        let bytes = try? Data(contentsOf: folder.appendingPathComponent(path)),
        let documents = try? SharedData.read(path)
      else { return nil }
      let promised = String(decoding: bytes, as: UTF8.self)
        .firstMatch(of: /"total_articles": (\d+)/).flatMap { Int($0.1) }
      return Treaty(path: path, size: bytes.count, documents: documents, promised: promised)
    }

  @Test func `all 21 files are read, each as one English treaty with a title`() {
    #expect(JSONRealTreatiesTests.treaties.count == 21)
    for treaty in JSONRealTreatiesTests.treaties {
      #expect(treaty.documents.count == 1, "\(treaty.path)")
      for document in treaty.documents {
        #expect(document.metadata.kind == "treaty", "\(treaty.path)")
        #expect(document.metadata.language == .english, "\(treaty.path)")
        #expect(document.metadata.title?.contains(/[A-Z][a-z]+/) == true, "\(treaty.path)")
        #expect(document.provisions.first?.kind == .preamble, "\(treaty.path)")
      }
    }
  }

  @Test func `a treaty has the articles that its file counts, without a hole`() {
    #expect(JSONRealTreatiesTests.treaties.count { $0.promised != nil } == 20)
    for treaty in JSONRealTreatiesTests.treaties {
      for document in treaty.documents {
        let numbers = document.articleNumbers
        if let promised = treaty.promised { #expect(numbers.count == promised, "\(treaty.path)") }
        let plain = numbers.compactMap { Int($0) }
        #expect(plain == Array(1...(plain.last ?? 1)), "\(treaty.path)")
        #expect(!document.codes.contains("article-sequence-break"), "\(treaty.path)")
        #expect(!document.codes.contains("article-count-differs"), "\(treaty.path)")
      }
    }
  }

  @Test func `inserted articles have their Latin suffixes`() {
    let inserted = JSONRealTreatiesTests.treaties.flatMap(\.documents).flatMap(\.articleNumbers)
      .filter { Int($0) == nil }
    #expect(inserted == ["8 bis", "15 bis", "15 ter"])
  }

  @Test func `every byte is placed or skipped, and the other language is named`() {
    for treaty in JSONRealTreatiesTests.treaties {
      for document in treaty.documents {
        #expect(document.ledger.unaccounted == 0, "\(treaty.path)")
        #expect(document.ledger.bytes == treaty.size, "\(treaty.path)")
        #expect(StructureInvariants.violations(of: document) == [], "\(treaty.path)")
        #expect(
          document.codes.contains("other-language-not-read") == (treaty.promised != nil),
          "\(treaty.path)")
        #expect(!document.codes.contains("unknown-member"), "\(treaty.path)")
      }
    }
  }

  @Test func `the original text of a list item starts with its label`() {
    for treaty in JSONRealTreatiesTests.treaties {
      for document in treaty.documents {
        for provision in document.provisions where provision.kind == .point {
          let label = document.label(of: provision)
          let original = document.source.string(provision.span)
          #expect(
            original.filter { !$0.isWhitespace }.hasPrefix(label.filter { !$0.isWhitespace }),
            "\(treaty.path) \(provision.id)")
        }
      }
    }
  }

  @Test func `the tree has its three parts`() throws {
    let tree = try #require(JSONRealTreatiesTests.treaties.first { $0.promised == nil })
    let document = try #require(tree.documents.first)
    #expect(document.articleNumbers == (1...16).map(String.init))
    #expect(document.all(.part).map(\.number) == ["1", "2", "3"])
    #expect(document.metadata.issued?.description == "2002-11-04")
    #expect(document.codes == [])
  }
}
