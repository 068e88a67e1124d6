import Foundation
internal import LegalModel

/// Reads the metadata of a treaty text in English.
struct TreatyMetadata {
  let opening: [String]
  let closing: [String]
  /// Headings of the file before the first unit.
  let titles: [String]
  /// Whether the date is to be read off the text.
  let needsDate: Bool

  func fill(_ metadata: inout DocumentMetadata) {
    let title = titleLine()
    metadata.title = title
    metadata.kind = kind(of: title ?? "") ?? (metadata.language.isAnalysed ? "treaty" : "document")
    if closing.isEmpty { return }
    let testimonium = String(closing.joined(separator: " ").utf8.prefix(2000)) ?? ""
    if needsDate { metadata.issued = EnglishDate.first(in: testimonium) }
    metadata.authenticLanguages = authenticLanguages(testimonium)
  }

  /// The first heading or opening line that holds a word for a treaty, with what continues it.
  private func titleLine() -> String? {
    let candidates = titles.isEmpty ? opening.filter { isTitleShaped($0) } : titles
    for (index, line) in candidates.enumerated() where kind(of: line) != nil {
      return joined(candidates, around: index)
    }
    return titles.first
  }

  /// A short line that is no sentence of the preamble.
  private func isTitleShaped(_ line: String) -> Bool {
    guard line.count < 200, let last = line.last, !".,;:".contains(last) else { return false }
    return isCapitals(line)
      || line.split(separator: " ").filter { $0.count > 3 }.allSatisfy {
        $0.first?.isLowercase == false
      }
  }

  /// Title lines in capitals stand over each other.
  private func joined(_ lines: [String], around index: Int) -> String {
    var parts = [lines[index]]
    if titles.isEmpty, isCapitals(lines[index]) {
      for line in lines[..<index].reversed().prefix(3) {
        guard isCapitals(line) else { break }
        parts.insert(line, at: 0)
      }
      for line in lines.dropFirst(index + 1).prefix(8) {
        guard isCapitals(line), kind(of: line) != "statement" else { break }
        parts.append(line)
      }
    }
    return parts.joined(separator: " ")
  }

  private func kind(of line: String) -> String? {
    let small = line.lowercased()
    return EnglishTreaties.commitmentWords.first { small.contains($0.word) }?.kind
  }

  private func isCapitals(_ line: String) -> Bool {
    let letters = line.filter(\.isLetter)
    return letters.count > 2 && letters.allSatisfy(\.isUppercase)
  }

  /// Where a word stands in a text, whatever its case.
  private func place(of word: String, in bytes: [UInt8]) -> Int? {
    let letters = Array(word.utf8)
    return bytes.indices.first {
      bytes[$0] | 0x20 == letters[0]
        && ByteText.match(letters, bytes, at: $0, end: bytes.count) != nil
    }
  }

  /// Languages named in the sentence that says which texts are authentic.
  private func authenticLanguages(_ text: String) -> [LanguageCode] {
    let bytes = Array(text.utf8)
    let cue = CueWords(EnglishTreaties.authenticity)
    guard cue.areHeld(by: bytes, 0..<bytes.count) else { return [] }
    return EnglishTreaties.languages
      .compactMap { entry in place(of: entry.word, in: bytes).map { ($0, entry.code) } }
      .sorted { $0.0 < $1.0 }
      .map { LanguageCode($0.1) }
  }
}

/// Finds dates such as `23 May 1969` and `the fifth day of May 2015` (day in figures only).
enum EnglishDate {
  /// The first date in a text.
  static func first(in text: String) -> CalendarDate? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() {
      guard let month = EnglishTreaties.months.firstIndex(where: { $0 == word }) else { continue }
      let before = words[..<index].suffix(3).reversed()
      let behind = words.dropFirst(index + 1).prefix(3)
      let year = behind.lazy.compactMap { Int($0) }.first { $0 > 1600 && $0 < 2200 }
      let day =
        before.lazy.compactMap { Int($0.prefix { $0.isNumber }) }.first { $0 <= 31 }
        ?? behind.lazy.compactMap { Int($0.prefix { $0.isNumber }) }.first { $0 <= 31 }
      if let year, let day, let date = CalendarDate(year: year, month: month + 1, day: day) {
        return date
      }
    }
    return nil
  }
}
