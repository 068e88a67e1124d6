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
}

/// How Vietnamese documents name themselves: the words for their kinds, the signs in their numbers,
/// their rank.
///
/// Source of the order: Law on Promulgation of Legal Normative Documents, Art. 4; of the signs:
/// Decree 30/2020/NĐ-CP, annex III, and Regulation on party documents 399-QĐ/VPTW.
package enum VietnameseActs {
  /// A kind of document.
  package struct Kind: Sendable {
    /// The value of `document.kind`.
    package let name: String
    /// Rank among legal normative documents, 1 downwards; nil outside that order.
    package let rank: Int?
    /// The component of the work URI.
    package let slug: String
    /// The word on the title line, small letters.
    package let word: String
  }

  /// Kinds by the word with which the title starts; longer words first.
  package static let kinds: [Kind] = [
    Kind(name: "constitution", rank: 1, slug: "hien-phap", word: "hiến pháp"),
    Kind(name: "code", rank: 2, slug: "bo-luat", word: "bộ luật"),
    Kind(name: "law", rank: 2, slug: "luat", word: "luật"),
    Kind(name: "ordinance", rank: 3, slug: "phap-lenh", word: "pháp lệnh"),
    Kind(name: "decree", rank: 5, slug: "nghi-dinh", word: "nghị định"),
    Kind(name: "resolution", rank: 2, slug: "nghi-quyet", word: "nghị quyết"),
    Kind(name: "jointCircular", rank: 8, slug: "thong-tu-lien-tich", word: "thông tư liên tịch"),
    Kind(name: "circular", rank: 8, slug: "thong-tu", word: "thông tư"),
    Kind(name: "decision", rank: 6, slug: "quyet-dinh", word: "quyết định"),
    Kind(name: "directive", rank: nil, slug: "chi-thi", word: "chỉ thị"),
    Kind(name: "regulation", rank: nil, slug: "quy-dinh", word: "quy định"),
    Kind(name: "rules", rank: nil, slug: "quy-che", word: "quy chế"),
    Kind(name: "conclusion", rank: nil, slug: "ket-luan", word: "kết luận"),
    Kind(name: "order", rank: 4, slug: "lenh", word: "lệnh"),
  ]

  /// Kinds by the sign behind the number: `NĐ-CP`, `CT/TW`; the part in front of `-`, capitals.
  package static let kindBySign: [String: String] = [
    "NĐ": "decree", "TT": "circular", "TTLT": "jointCircular", "QĐ": "decision", "CT": "directive",
    "PL": "ordinance", "NQ": "resolution", "KL": "conclusion", "QC": "rules", "QDI": "regulation",
    "VBHN": "consolidation", "LCT": "order", "L": "law",
  ]

  /// Issuing bodies by the sign at the end of a number.
  package static let issuerBySign: [String: String] = [
    "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội", "VPQH": "Văn phòng Quốc hội", "CTN": "Chủ tịch nước",
  ]

  /// Titles of treaties and other commitments, small letters, with the value of `document.kind`.
  package static let commitmentWords: [(word: String, kind: String)] = [
    ("tuyên bố chung", "statement"), ("công ước", "treaty"), ("hiệp định", "treaty"),
    ("nghị định thư", "treaty"), ("hiệp ước", "treaty"), ("định ước", "treaty"),
    ("bản ghi nhớ", "agreement"), ("thỏa thuận", "agreement"), ("thoả thuận", "agreement"),
  ]

  /// What may stand before the title of a treaty: `Văn bản Hiệp định …`.
  package static let titleOpenings = ["văn bản", "toàn văn", "nội dung"]
  /// What joins the number of a treaty to its subject: `Công ước số 138 về …`.
  package static let subjectWords = ["về"]
  /// How a treaty names itself among its definitions, small letters.
  package static let selfDefinitions = ["hiệp định có nghĩa là", "hiệp định nghĩa là"]
  /// The word in front of a number: `Số: 95/2024/NĐ-CP`.
  package static let numberWord = "số"
  /// The words of a date: `ngày 20 tháng 11 năm 2019`.
  package static let date = (day: "ngày", month: "tháng", year: "năm")
  /// What announces the commencement of an act.
  package static let commencement = "có hiệu lực"
  /// Words of an ending validity.
  package static let expiry = "hết hiệu lực"
  /// The word behind an act's name for itself: `Luật này`.
  package static let selfReference = "này"
  /// Marks that stand for a signature.
  package static let signedMarks = ["(đã ký)", "đã ký", "đã ký:"]
  /// Mottoes and other lines of a letterhead that are no title.
  package static let letterhead = [
    "cộng hòa xã hội chủ nghĩa việt nam", "cộng hoà xã hội chủ nghĩa việt nam",
    "độc lập - tự do - hạnh phúc", "đảng cộng sản việt nam", "quốc hội", "chính phủ",
    "ban chấp hành trung ương", "ban bí thư", "bộ chính trị", "ủy ban thường vụ quốc hội",
    "của quốc hội", "nước cộng hòa", "nước cộng hoà",
  ]
  /// Party bodies that issue documents, the narrower first.
  package static let partyBodies = ["Ban Bí thư", "Bộ Chính trị", "Ban Chấp hành Trung ương"]
}

extension VietnameseActs {
  /// The rank of an act that is known by its number and name only; nil where they do not tell.
  package static func rank(number: String, name: String) -> Int? {
    let words = number.lowercased() + " " + name.lowercased()
    if let sign = number.split(separator: "/").last?.split(separator: "-").first.map(String.init),
      let kind = kindBySign[sign], let rank = kinds.first(where: { $0.name == kind })?.rank
    {
      return rank
    }
    return kinds.first { words.contains($0.word) }?.rank ?? (number.contains("/QH") ? 2 : nil)
  }
}
