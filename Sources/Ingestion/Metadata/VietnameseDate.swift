internal import LegalModel

/// Finds dates such as `ngày 20 tháng 11 năm 2019` and `01/07/2016`.
enum VietnameseDate {
  /// The first date in a text.
  static func first(in text: String) -> CalendarDate? {
    let words = text.lowercased().split {
      $0 == " " || $0 == "," || $0 == ";" || $0 == "." || $0 == "(" || $0 == ")"
    }
    for (index, word) in words.enumerated() where word == VietnameseActs.date.day {
      if let date = spelled(words[(index + 1)...].prefix(5)) { return date }
      if index + 1 < words.count, let date = figures(words[index + 1]) { return date }
    }
    return nil
  }

  /// `20 tháng 11 năm 2019`
  private static func spelled(_ words: ArraySlice<Substring>) -> CalendarDate? {
    let words = Array(words)
    guard words.count == 5, words[1] == VietnameseActs.date.month,
      words[3] == VietnameseActs.date.year, let day = Int(words[0]), let month = Int(words[2]),
      let year = Int(words[4].prefix { $0.isNumber })
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `01/07/2016`, `26-3-2021`
  private static func figures(_ word: Substring) -> CalendarDate? {
    let fields = word.split { $0 == "/" || $0 == "-" }
    guard fields.count == 3, let day = Int(fields[0]), let month = Int(fields[1]),
      let year = Int(fields[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
