/// The words for units inside Vietnamese citations.
extension VietnameseLabels {
  /// Label words; the number of units does not change them.
  package static let cited: [CitedLabel] = [
    CitedLabel("điều", .article, overComma: true),
    CitedLabel("khoản", .paragraph, overComma: true),
    CitedLabel("điểm", .point, overComma: true),
    CitedLabel("tiết", .subpoint, overComma: true),
    CitedLabel("tiểu tiết", .subpoint, overComma: true),
    CitedLabel("đoạn", .paragraph, overComma: true),
    CitedLabel("chương", .chapter, firm: false, overComma: true),
    CitedLabel("tiểu mục", .subsection, firm: false, overComma: true),
    CitedLabel("mục", .section, firm: false, overComma: true),
    CitedLabel("phần", .part, firm: false, overComma: true),
    CitedLabel("phụ lục", .annex, overComma: true),
    CitedLabel("nghị định thư", .protocolUnit, firm: false, overComma: true),
  ]

  /// The label whose number is no address where a paragraph or point stands behind it:
  /// `đoạn 2 khoản 1`.
  package static let citedPassage = "đoạn"
}
