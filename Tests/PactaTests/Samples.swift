import Foundation

/// Short texts in our own words, enough for a treaty and a law to meet.
enum Samples {
  static let treaty = """
    AGREEMENT ON MARKS AND WORK

    Chapter 1
    Marks

    Article 1. Signs
    No Party shall require that a sign be visually perceptible for a trademark to be registered, nor \
    refuse registration only because the sign is a sound.

    Chapter 2
    Work

    Article 2. Forced labour
    1. Each Party shall eliminate forced labour.
    2. Each Party shall protect wages.
    """

  static let law = """
    LUẬT
    NHÃN HIỆU VÀ LAO ĐỘNG

    Chương I
    NHÃN HIỆU

    Điều 1. Điều kiện bảo hộ
    1. Nhãn hiệu được bảo hộ khi là dấu hiệu nhìn thấy được.
    2. Dấu hiệu phải có khả năng phân biệt.

    Chương II
    LAO ĐỘNG

    Điều 2. Hành vi bị cấm
    1. Cưỡng bức lao động.
    2. Trả tiền lương chậm.
    """

  /// A folder with the given files, removed when the body returns.
  static func withFolder<Result>(
    _ files: [String: String], _ body: (URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-tests-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try body(folder)
  }
}
