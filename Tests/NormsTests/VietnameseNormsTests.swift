import Testing

@testable import Norms

@Suite("Norms of Vietnamese sentences")
struct VietnameseNormsTests {
  @Test(
    "modality, strength and bearer",
    arguments: [
      ("Chủ vựa phải cân hải sản trước mặt người bán.", "obligation | mandatory | Chủ vựa"),
      (
        "Người trông giữ xe có trách nhiệm bồi thường khi làm mất xe.",
        "obligation | mandatory | Người trông giữ xe"
      ),
      ("Thợ lặn không được xuống nước một mình.", "prohibition | mandatory | Thợ lặn"),
      ("Diễn viên nhí được nghỉ giữa giờ ít nhất 30 phút.", "right | mandatory | Diễn viên nhí"),
      (
        "Hướng dẫn viên có thể từ chối đón khách say rượu.",
        "permission | discretionary | Hướng dẫn viên"
      ),
      ("Chủ nuôi ong không phải đăng ký tổ ong.", "permission | discretionary | Chủ nuôi ong"),
      (
        "Bộ trưởng Bộ Y tế quy định chi tiết Điều này.",
        "power | mandatory | Bộ trưởng Bộ Y tế"
      ),
      (
        "Việc đóng luồng do Giám đốc Cảng vụ quyết định.",
        "power | discretionary | Giám đốc Cảng vụ"
      ),
      (
        "Phòng Văn hóa gửi kết quả kiểm kê hiện vật trong tháng 6.",
        "obligation | mandatory | Phòng Văn hóa"
      ),
      ("Thời hạn giữ chỗ là 48 giờ.", "obligation | mandatory | –"),
      ("Sổ theo dõi phải được đóng dấu giáp lai.", "obligation | mandatory | –"),
      ("Hộ dân được khuyến khích trồng cây bản địa.", "none | declaratory | –"),
      (
        "Người nào phá cọc tiêu luồng lạch thì bị phạt tiền từ 05 triệu đồng đến 10 triệu đồng.",
        "prohibition | mandatory | Người nào"
      ),
    ])
  func brief(_ text: String, _ expected: String) throws {
    #expect(try ReadNorms.of(text).map(\.brief) == [expected])
  }

  @Test("conditions and exceptions, with what yields to treaties")
  func adjuncts() throws {
    let norm = try #require(
      try ReadNorms.of(
        "Nếu sóng cao trên 03 mét, chủ phà phải ngừng chở khách, trừ trường hợp điều ước quốc tế mà "
          + "Việt Nam là thành viên có quy định khác."
      ).first)
    #expect(norm.bearer?.text == "chủ phà")
    #expect(norm.conditions.map(\.part.text) == ["Nếu sóng cao trên 03 mét"])
    #expect(norm.exceptions.map(\.savesTreaties) == [true])
    #expect(norm.quantities.map(\.place) == [.condition])
    #expect(norm.unread.isEmpty)
  }

  @Test("a time clause is no condition")
  func timeClause() throws {
    let norm = try #require(
      try ReadNorms.of("Trước khi lặn, thợ lặn phải kiểm tra bình khí.").first)
    #expect(norm.conditions.isEmpty)
    #expect(norm.circumstances.map(\.text) == ["Trước khi lặn"])
  }

  @Test("two clauses with their own modals are two norms; the second keeps the subject")
  func coordination() throws {
    let norms = try ReadNorms.of(
      "Thợ săn ảnh được vào vùng đệm nhưng không được dùng đèn chớp.")
    #expect(norms.map(\.modality) == [.permission, .prohibition])
    #expect(norms.map { $0.bearer?.text } == ["Thợ săn ảnh", "Thợ săn ảnh"])
  }

  @Test("a penalty that follows a semicolon is a norm of its own, with its condition")
  func penalties() throws {
    let norms = try ReadNorms.of(
      "Người nào trộm trứng rùa biển, thì bị phạt tù đến 02 năm; nếu phạm tội trong mùa sinh sản, thì "
        + "bị phạt tù từ 01 năm đến 04 năm.")
    #expect(norms.map(\.modality) == [.prohibition, .prohibition])
    #expect(norms[0].sanction?.text == "bị phạt tù đến 02 năm")
    #expect(norms[1].conditions.map(\.part.text) == ["nếu phạm tội trong mùa sinh sản"])
  }

  @Test("words inside the conduct do not outweigh the penalty")
  func conduct() throws {
    let norms = try ReadNorms.of(
      "Người nào có quyền mở cống mà không mở, buộc dân phải sơ tán, thì bị phạt tù đến 01 năm.")
    #expect(norms.map(\.brief) == ["prohibition | mandatory | Người nào"])
  }

  @Test("definitions name their term")
  func definitions() throws {
    let norm = try #require(
      try ReadNorms.of(
        "1. Bãi cạn là vùng nước sâu dưới 02 mét.", heading: "Giải thích từ ngữ"
      ).first { $0.modality == .definition })
    #expect(norm.definedTerm?.text == "Bãi cạn")
  }

  @Test("under a heading of prohibited acts each item is a ban")
  func headings() throws {
    let norms = try ReadNorms.of(
      "1. Đánh bắt bằng thuốc nổ.\n2. Làm hỏng phao tiêu.", heading: "Các hành vi bị nghiêm cấm")
    #expect(norms.map(\.modality) == [.prohibition, .prohibition])
  }

  @Test("under a heading of duties the bearer is the one that the heading names")
  func headingBearer() throws {
    let norms = try ReadNorms.of(
      "1. Giữ gìn bến bãi sạch sẽ.\n2. Báo tin khi thấy dầu loang.",
      heading: "Nghĩa vụ của chủ bến")
    #expect(norms.map(\.brief) == Array(repeating: "obligation | mandatory | chủ bến", count: 2))
  }

  @Test("what an act is about, and when it begins, commands nothing")
  func formulas() throws {
    let norms = try ReadNorms.of("1. Luật này quy định về nghề muối.\n2. Cụm muối phơi trên bạt.")
    #expect(norms.first?.effect == .scope)
  }
}
