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

/// What treaties say of themselves in English.
package enum EnglishTreaties {
  /// Title words with the value of `document.kind`.
  package static let commitmentWords: [(word: String, kind: String)] = [
    ("joint statement", "statement"), ("joint communiqué", "statement"),
    ("joint communique", "statement"), ("memorandum of understanding", "agreement"),
    ("convention", "treaty"), ("agreement", "treaty"), ("protocol", "treaty"),
    ("covenant", "treaty"), ("treaty", "treaty"), ("charter", "treaty"), ("statute", "treaty"),
  ]

  /// Languages named in a testimonium.
  package static let languages: [(word: String, code: String)] = [
    ("arabic", "ar"), ("chinese", "zh"), ("english", "en"), ("french", "fr"), ("russian", "ru"),
    ("spanish", "es"), ("vietnamese", "vi"), ("korean", "ko"), ("japanese", "ja"),
    ("dutch", "nl"), ("german", "de"),
  ]

  /// Words that say that texts are authentic.
  package static let authenticity = ["equally authentic", "authentic", "equal authenticity"]
  /// English month names, in order.
  package static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
