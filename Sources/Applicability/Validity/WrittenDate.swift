import Citations
import LegalModel

/// Reads dates such as `ngày 20 tháng 11 năm 2019` and `01/07/2016` at a place of a text.
struct WrittenDate {
  private let month: WordList
  private let year: WordList

  /// Takes the words between the figures.
  init(month: [String], year: [String]) {
    self.month = WordList(month)
    self.year = WordList(year)
  }

  /// The date whose day stands at an offset, and the offset behind its year.
  func read(_ text: [UInt8], at offset: Int) -> (date: CalendarDate, end: Int)? {
    guard let day = WrittenDate.number(text, at: offset, digits: 1...2) else { return nil }
    if day.end < text.count, text[day.end] == 0x2F || text[day.end] == 0x2D {
      return figures(text, day: day.value, separatorAt: day.end)
    }
    guard let word = month.match(text, at: WrittenDate.skipBlanks(text, day.end)),
      let number = WrittenDate.number(
        text, at: WrittenDate.skipBlanks(text, word.end), digits: 1...2),
      let second = year.match(text, at: WrittenDate.skipBlanks(text, number.end)),
      let found = WrittenDate.number(
        text, at: WrittenDate.skipBlanks(text, second.end), digits: 4...4),
      let date = CalendarDate(year: found.value, month: number.value, day: day.value)
    else { return nil }
    return (date, found.end)
  }

  private func figures(
    _ text: [UInt8], day: Int, separatorAt place: Int
  ) -> (date: CalendarDate, end: Int)? {
    guard let month = WrittenDate.number(text, at: place + 1, digits: 1...2),
      month.end < text.count, text[month.end] == text[place],
      let year = WrittenDate.number(text, at: month.end + 1, digits: 4...4),
      let date = CalendarDate(year: year.value, month: month.value, day: day)
    else { return nil }
    return (date, year.end)
  }

  /// The whole number at an offset, when it has as many digits as allowed and no letter behind it.
  static func number(
    _ text: [UInt8], at offset: Int, digits: ClosedRange<Int>
  ) -> (value: Int, end: Int)? {
    var place = offset
    var value = 0
    while place < text.count, LetterBytes.isDigit(text[place]), place - offset < 9 {
      value = value * 10 + Int(text[place] - 0x30)
      place += 1
    }
    guard digits.contains(place - offset) else { return nil }
    return place < text.count && LetterBytes.isWord(text[place]) ? nil : (value, place)
  }

  static func skipBlanks(_ text: [UInt8], _ offset: Int) -> Int {
    var place = offset
    while place < text.count, LetterBytes.isBlank(text[place]) { place += 1 }
    return place
  }
}
