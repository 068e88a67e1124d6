import Foundation
import LegalXML
import SharedTexts
import Testing

@Suite struct RealTreatyTests {
  // Needs the shared corpus (PACTA_SHARED or ../shared): 343 agreements, 39 MB.
  @Test(.enabled(if: SharedData.folder != nil, "the shared folder of real data is absent"))
  func `every agreement of the ToTA collection reads`() throws {
    let files = SharedData.files(in: "treaty/tota", extension: "xml")
    #expect(files.count > 300)
    for file in files {
      let tree = try XMLTree(parsing: [UInt8](Data(contentsOf: file)))
      #expect(tree.name(of: tree.root) == "treaty", "\(file.lastPathComponent)")
      let articles = tree.descendants(of: tree.root).filter { tree.name(of: $0) == "article" }
      #expect(!articles.isEmpty, "\(file.lastPathComponent)")
    }
  }
}
