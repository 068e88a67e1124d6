/// The Vietnamese words for the units of an act. This file is the one place for them.
public enum VietnameseLabels {
  /// The word for a kind of unit, as it stands inside a citation.
  public static func word(for kind: ProvisionKind) -> String {
    switch kind {
    case .preamble: "lời nói đầu"
    case .legalBasis: "căn cứ ban hành"
    case .part: "Phần"
    case .chapter: "Chương"
    case .section: "Mục"
    case .subsection: "Tiểu mục"
    case .article: "Điều"
    case .paragraph: "khoản"
    case .point: "điểm"
    case .subpoint: "tiết"
    case .dash: "gạch đầu dòng thứ"
    case .definition: "định nghĩa"
    case .tail: "đoạn cuối"
    case .table: "bảng"
    case .row: "dòng"
    case .annex: "Phụ lục"
    case .footnote: "chú thích"
    case .signature: "phần ký"
    case .recipients: "nơi nhận"
    case .toc: "mục lục"
    case .unplaced: "đoạn chưa xác định vị trí"
    }
  }

  /// One step of a readers' path: `khoản 2`.
  static func citation(of provision: Provision) -> String {
    let word = word(for: provision.kind)
    guard let number = provision.numberCorrected ?? provision.number else { return word }
    return word + " " + number
  }

  /// The label words that open a line, longest first, with the kind they announce.
  package static let headings: [(word: String, kind: ProvisionKind)] = [
    ("tiểu mục", .subsection), ("phụ lục", .annex), ("chương", .chapter), ("điều", .article),
    ("phần", .part), ("mục", .section),
  ]

  /// The word between `Phần` and a spelled number.
  package static let ordinalWord = "thứ"

  /// Spelled numbers of parts, from one.
  package static let spelledNumbers = [
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]

  /// The letters of points in their order (f, j, w and z are not used).
  package static let pointLetters = Array("abcdđeghiklmnopqrstuvxy")
}
