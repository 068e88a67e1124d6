import Testing

@testable import PactaCLI

@Suite("CountTable")
struct CountTableTests {
  @Test("counts stand under each other, also behind Vietnamese names")
  func aligned() {
    let table = CountTable(
      parts: [[("Mức độ", "Số quy định"), ("Tương thích", "3")], [("cao", "12")]])
    #expect(
      table.text == """
          Mức độ       Số quy định
          Tương thích            3

          cao                   12
        """)
  }
}
