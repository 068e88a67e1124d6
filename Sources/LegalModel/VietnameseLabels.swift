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
    case .definition: "định nghĩa thứ"
    case .tail: "đoạn cuối thứ"
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
    guard let number = provision.citedNumber else { return word }
    return word + " " + number
  }

  /// What stands between a quoted unit and the place of its quotation.
  static let quotedAt = "trích tại"

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

/// Words by which the parts of an act around its articles are known.
extension VietnameseLabels {
  /// Openings of a legal basis.
  package static let legalBasis = ["căn cứ", "theo đề nghị của", "xét đề nghị của", "xét tờ trình"]
  /// Titles of a preamble.
  package static let preamble = ["lời nói đầu"]
  /// Openings of the list of recipients.
  package static let recipients = ["nơi nhận"]
  /// Lines with which the signature part starts, when the whole line is in capitals.
  package static let signatureCapitals = [
    "chủ tịch", "tm.", "t/m", "kt.", "thay mặt", "bộ trưởng", "thủ tướng", "văn phòng quốc hội",
    "chủ nhiệm", "xác thực văn bản hợp nhất", "tổng bí thư", "thường trực", "q. ", "tl.", "tuq.",
  ]
  /// What the passing clause of an act says: `Luật này đã được Quốc hội … thông qua ngày …`.
  package static let passing = (
    openings: ["luật này", "bộ luật này", "pháp lệnh này", "nghị quyết này", "hiến pháp này"],
    inside: ["được quốc hội", "được ủy ban thường vụ", "được uỷ ban thường vụ"], end: "thông qua"
  )
  /// Openings of the testimonium of a treaty.
  package static let testimonium = [
    "để làm bằng", "làm tại", "được làm tại", "hoàn thành tại", "với sự chứng kiến",
  ]
  /// Titles of a table of contents.
  package static let tableOfContents = ["mục lục"]
  /// Words between a term and its definition.
  package static let definitionCues = [
    " nghĩa là ", " có nghĩa là ", " được hiểu là ", " để chỉ ", " bao gồm ", " có nghĩa ",
  ]
  /// Words that open one of several wordings of a draft.
  package static let optionWords = ["phương án", "lựa chọn"]
  /// Headings of articles that define terms.
  package static let definitionHeadings = [
    "giải thích từ ngữ", "định nghĩa", "giải thích thuật ngữ",
  ]
  /// Lines that a signing service puts before a gazette page text.
  package static let signingBanner = ["người ký:", "email:", "cơ quan:", "thời gian ký:"]
  /// Words for acts; behind `Điều 5` they show a citation, not a heading.
  package static let actWords = [
    "luật", "bộ luật", "nghị định", "hiến pháp", "thông tư", "pháp lệnh", "nghị quyết",
    "quyết định", "hiệp định", "công ước", "nghị định thư",
  ]
  /// The phrase that announces the quoted text of an amendment.
  package static let amendmentLeadIn = "như sau"
}
