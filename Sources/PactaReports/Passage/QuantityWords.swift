import Findings
import LegalModel
import Norms
import Pacta

extension Wording {
  /// The name of an amount's bound: a floor, a ceiling, a day.
  func boundPhrase(of quantity: Quantity) -> Phrase {
    quantity.isDate ? .bound(ofDate: quantity.bound) : .bound(quantity.bound)
  }

  /// Figure and unit: `30 ngày`, `từ 15 đến dưới 18 tuổi`, `01/01/2026`.
  func amount(of quantity: Quantity) -> String {
    let lower = figure(quantity.value, of: quantity)
    guard let upper = quantity.upper else {
      return filled(.amountSingle, [lower, unit(of: quantity, after: quantity.value)])
    }
    let range: Phrase = quantity.upperIsExclusive ? .amountRangeBelow : .amountRange
    return filled(
      range, [lower, figure(upper, of: quantity), unit(of: quantity, after: upper)])
  }

  /// What else is known of an amount: its words, what it does, where it stands, what it measures.
  func details(of placed: NormQuantity) -> String {
    var details = [text(.amountPrinted, [placed.part.text.onOneLine])]
    if placed.quantity.role != .amount { details.append(text(.role(placed.quantity.role))) }
    details.append(text(.place(placed.place)))
    if let measured = placed.measured, placed.place != .subject {
      details.append(text(.amountMeasured, [measured.text.onOneLine]))
    }
    return details.joined(separator: "; ")
  }

  private func figure(_ value: Double, of quantity: Quantity) -> String {
    guard quantity.isDate, let number = Int(exactly: value),
      let date = CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return text(figure: value) }
    return text(date)
  }

  private func unit(of quantity: Quantity, after value: Double) -> String {
    name(ofMeasure: quantity.unit, after: value) ?? ""
  }

  /// A phrase whose last value may be empty.
  private func filled(_ phrase: Phrase, _ arguments: [String]) -> String {
    var filled = text(phrase, arguments)
    while filled.last == " " { filled.removeLast() }
    return filled
  }
}

extension Quantity {
  /// Whether the figure is a day, written yyyymmdd.
  fileprivate var isDate: Bool { unit == "date" }
}

extension String {
  /// The text with its line breaks as blanks.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
