import OfficePackage
import Testing

@Suite struct RelationshipsTests {
  @Test(arguments: [
    ("styles.xml", "word/document.xml", "word/styles.xml"),
    ("../media/a.png", "word/document.xml", "media/a.png"),
    ("/word/styles.xml", "word/document.xml", "word/styles.xml"),
    ("word/document.xml", "", "word/document.xml"),
    ("./b.xml#part", "a/x.xml", "a/b.xml"),
  ])
  func `targets resolve against the folder of their source`(
    target: String, source: String, name: String
  ) {
    #expect(PartName.resolve(target, from: source) == name)
  }

  @Test(arguments: ["../../etc/passwd", "..", "", "#top", "http://example.org/a"])
  func `targets outside of the package resolve to nothing`(target: String) {
    #expect(PartName.resolve(target, from: "word/document.xml") == nil)
  }

  @Test func `relationship parts stand beside their source`() {
    #expect(PartName.relationships(of: "") == "_rels/.rels")
    #expect(PartName.relationships(of: "word/document.xml") == "word/_rels/document.xml.rels")
  }

  @Test func `parts are found by id and by type`() {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relationships = Relationships(
      source: "word/document.xml",
      [
        Relationship(id: "rId1", type: "\(office)/styles", target: "styles.xml"),
        Relationship(
          id: "rId2", type: "\(office)/hyperlink", target: "styles.xml", isExternal: true),
      ])
    #expect(relationships.part(id: "rId1") == "word/styles.xml")
    #expect(relationships.part(id: "rId2") == nil)
    #expect(relationships.part(id: "rId3") == nil)
    #expect(relationships.parts(typeSuffix: "styles") == ["word/styles.xml"])
  }
}
