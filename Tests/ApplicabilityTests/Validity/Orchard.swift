import Applicability
import BundledRules
import Citations
import Ingestion
import KnowledgeFiles
import LegalModel
import SharedTexts

/// Small acts on an orchard, in own words, and a reader with the shipped words.
enum Orchard {
  static func reader() throws -> CommencementReader {
    let folder = try BundledRules().folder()
    return CommencementReader(
      try RulesFolder.validity(folder), try RulesFolder.citations(folder))
  }

  /// A law with a number, a day and some articles.
  static func law(
    _ number: String, title: String = "VƯỜN CÂY", issued: String = "20 tháng 6 năm 2019",
    _ articles: String
  ) throws -> LegalDocument {
    let text = """
      QUỐC HỘI
      Luật số: \(number)

      LUẬT
      \(title)

      \(articles)

      Luật này đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam thông qua ngày \(issued).

      CHỦ TỊCH QUỐC HỘI
      """
    return try DocumentReader(options: .init(computesDigest: false))
      .read(Array(text.utf8), name: "orchard.txt")[0]
  }

  /// A law whose second article has the paragraphs.
  static func law(final paragraphs: String...) throws -> LegalDocument {
    let numbered = paragraphs.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    return try law(
      "12/2019/QH14",
      """
      Điều 1. Cây ăn quả
      1. Cây phải được tưới nước mỗi ngày.
      2. Người trồng cây được hái quả chín.
      3. Quả rụng dưới gốc cây mọng nước thuộc về người nhặt được.
      Điều 2. Hiệu lực thi hành
      \(numbered)
      """)
  }

  static func date(_ text: String) -> CalendarDate { CalendarDate(text)! }
}
