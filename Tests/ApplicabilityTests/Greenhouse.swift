import Applicability
import BundledRules
import Citations
import Ingestion
import KnowledgeFiles
import LegalModel

/// A law of our own on greenhouses, acts that amend it, and readers with the shipped words.
enum Greenhouse {
  static let reader: AmendmentReader? = {
    guard let folder = try? BundledRules().folder(),
      let cues = try? RulesFolder.amendments(folder),
      let knowledge = try? RulesFolder.citations(folder)
    else { return nil }
    return AmendmentReader(cues, CitationFinder(knowledge))
  }()

  static func read(_ text: String) -> LegalDocument? {
    try? DocumentReader().read(Array(text.utf8), name: "act.txt").first
  }

  static let law = """
    QUỐC HỘI
    Luật số: 11/2010/QH12
    Hà Nội, ngày 10 tháng 6 năm 2010
    LUẬT
    NHÀ KÍNH
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi điều chỉnh
    Luật này quy định về nhà kính.
    Điều 2. Giải thích từ ngữ
    1. Nhà kính là nhà có mái trong.
    2. Chủ nhà kính là người có nhà kính.
    3. Khách là người vào nhà kính.
    Điều 3. Trồng cây
    1. Chủ nhà kính được trồng:
    a) Cà chua;
    b) Dưa chuột;
    c) Hoa hồng.
    2. Chủ nhà kính phải báo Bộ Vườn tược trước 10 ngày.
    Chương II
    ĐIỀU KHOẢN THI HÀNH
    Điều 4. Thu hoạch
    Việc thu hoạch do Bộ Vườn tược hướng dẫn.
    Điều 5. Hiệu lực thi hành
    Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2011.
    """

  /// An amending act of the instructions, in effect from a day of a year.
  static func amending(
    _ instructions: String, number: String = "22/2015/QH13", year: Int = 2016
  ) -> String {
    """
    QUỐC HỘI
    Luật số: \(number)
    Hà Nội, ngày 20 tháng 6 năm \(year - 1)
    LUẬT
    SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT NHÀ KÍNH
    Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Nhà kính số 11/2010/QH12.
    Điều 1. Sửa đổi, bổ sung một số điều của Luật Nhà kính
    \(instructions)
    Điều 2. Hiệu lực thi hành
    Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm \(year).
    """
  }

  /// The act of a text, read, with its instructions.
  static func act(
    _ text: String, commencement: ((LegalDocument) -> AmendingAct.Commencement)? = nil
  ) -> AmendingAct? {
    guard let document = read(text), let reader else { return nil }
    return AmendingAct(
      document: document, instructions: reader.instructions(of: document),
      commencement: commencement?(document))
  }
}
