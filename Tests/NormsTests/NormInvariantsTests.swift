import Citations
import Foundation
import Ingestion
import LegalModel
import SharedTexts
import Testing

@testable import Norms

@Suite("What holds for the norms of any text")
struct NormInvariantsTests {
  private static let text = """
    Điều 1. Nghĩa vụ của chủ bến
    1. Chủ bến phải thắp đèn từ 18 giờ, trừ trường hợp quy định tại khoản 2 Điều này.
    2. Khi có bão, chủ bến được tắt đèn nếu đã báo cho Cảng vụ trước ít nhất 02 giờ.
    Điều 2. Xử phạt
    Người nào tháo đèn thì bị phạt tiền đến 3.000.000 đồng.
    """

  private func summary(_ text: String) throws -> [String] {
    try ReadNorms.of(document: text, .domestic).map { norm in
      norm.brief + " | " + norm.quantities.map(\.part.text).joined(separator: ";") + " | "
        + (norm.conditions + norm.exceptions).map(\.part.text).joined(separator: ";")
    }
  }

  @Test("decomposed letters and other line ends change nothing")
  func spelling() throws {
    let expected = try summary(NormInvariantsTests.text)
    #expect(expected.count == 3)
    #expect(
      try summary(NormInvariantsTests.text.decomposedStringWithCanonicalMapping) == expected)
    #expect(
      try summary(NormInvariantsTests.text.replacingOccurrences(of: "\n", with: "\r\n"))
        == expected)
  }

  @Test("spans lead back to the words")
  func spans() throws {
    let document = try #require(
      try DocumentReader().read(Array(NormInvariantsTests.text.utf8), name: "t.txt").first)
    for norm in try ReadNorms.reader().norms(of: document) {
      for part in [norm.bearer, norm.action, norm.cue] + norm.conditions.map(\.part) {
        guard let part else { continue }
        #expect(document.source.string(part.span) == part.text)
      }
    }
  }

  @Test("citations go to the norm in whose words they stand")
  func citations() throws {
    let norms = try ReadNorms.of(document: NormInvariantsTests.text, .domestic)
    #expect(norms[0].citations.flatMap(\.reference.targets).map(\.value) == ["art_1__para_2"])
    #expect(norms[1].citations.isEmpty)
  }

  @Test(
    "nine in ten provisions of the TPP and of the Labour Code are understood",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
    arguments: ["treaty/tota/pta_449.xml", "vn/docx/Bộ luật-45-2019-QH14.docx"])
  func coverage(_ path: String) throws {
    let document = try #require(try SharedData.read(path).first)
    let coverage = NormCoverage(of: try ReadNorms.reader().norms(of: document), in: document)
    #expect(coverage.provisions > 900)
    #expect(Double(coverage.read) >= 0.92 * Double(coverage.provisions))
  }

  @Test(
    "no real law or treaty stops the reader, and every provision with words is accounted for",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
    arguments: ["vn/txt", "treaty/md", "treaty/tota"])
  func realTexts(_ folder: String) throws {
    let reader = try ReadNorms.reader()
    for path in SharedData.paths(under: folder, endings: ["txt", "md", "xml"]) {
      for document in try SharedData.read(path) where document.metadata.language.isAnalysed {
        let covered = Set(reader.norms(of: document).flatMap(\.sources))
        let missing = document.provisions.indices.filter {
          !covered.contains($0) && document.hasText(document.provisions[$0])
        }
        let names = missing.map { document.provisions[$0].id.value }
        #expect(names == [], "\(path)")
      }
    }
  }
}
