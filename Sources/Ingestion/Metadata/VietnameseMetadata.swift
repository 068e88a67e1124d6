import Foundation
internal import LegalModel

/// Reads the metadata of a Vietnamese act, decree, party document or treaty text.
struct VietnameseMetadata {
  let opening: [String]
  let closing: [String]
  let articles: [String]

  func fill(_ metadata: inout DocumentMetadata) {
    let lines = opening.flatMap { $0.split(separator: "|").map { trimmed($0) } }
      .flatMap { splitCells($0) }.filter { !$0.isEmpty }
    let number =
      lines.lazy.compactMap { DocumentNumber(in: $0) }.first
      ?? closing.lazy.compactMap { DocumentNumber(in: $0) }.first
    metadata.number = number?.text
    fillTitle(&metadata, lines)
    if let number { apply(number, to: &metadata) }
    metadata.issued =
      closing.lazy.compactMap { passingDate(in: $0) }.first
      ?? lines.lazy.compactMap { VietnameseDate.first(in: $0) }.first
    metadata.place = lines.lazy.compactMap { place(in: $0) }.first
    metadata.signer = signer()
    metadata.effective = commencement()
    if metadata.kind != "treaty" { metadata.workURI = workURI(metadata) }
  }

  // MARK: Title

  /// The title starts at a line with the word for a kind and goes on over lines in capitals.
  private func fillTitle(_ metadata: inout DocumentMetadata, _ lines: [String]) {
    for (index, line) in lines.enumerated() {
      let small = line.lowercased()
      if let word = VietnameseActs.commitmentWords.first(where: { small.hasPrefix($0.word) }),
        line.first?.isUppercase == true, line.count < 300
      {
        metadata.kind = word.kind
        metadata.title = title(lines, from: index)
        return
      }
      guard isCapitals(line) || small == line.lowercased() && isTitleWord(small),
        let kind = VietnameseActs.kinds.first(where: { small.hasPrefix($0.word) })
      else { continue }
      metadata.kind = kind.name
      metadata.rank = kind.rank
      metadata.title = title(lines, from: index)
      return
    }
    // Only the subject is printed: `SỞ HỮU TRÍ TUỆ`.
    if let index = lines.firstIndex(where: { isCapitals($0) && !isLetterhead($0) }) {
      metadata.title = title(lines, from: index)
    }
  }

  private func isTitleWord(_ line: String) -> Bool {
    VietnameseActs.kinds.contains { line == $0.word }
  }

  private func title(_ lines: [String], from index: Int) -> String {
    var parts = [lines[index]]
    for line in lines.dropFirst(index + 1).prefix(5) {
      let wholeWord = parts.count == 1 && isTitleWord(parts[0].lowercased())
      guard !line.lowercased().hasPrefix(VietnameseActs.numberWord + " "), !isLetterhead(line),
        isCapitals(line) || (wholeWord && line.count < 200 && line.last != ";")
      else { break }
      parts.append(line)
      if !isCapitals(line) { break }
    }
    return parts.joined(separator: " ")
  }

  private func isLetterhead(_ line: String) -> Bool {
    let small = line.lowercased()
    return VietnameseActs.letterhead.contains { small.hasPrefix($0) }
      || !line.contains { $0.isLetter }
  }

  private func isCapitals(_ line: String) -> Bool {
    let letters = line.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy { $0.isUppercase }
  }

  // MARK: Number, rank, issuer

  private func apply(_ number: DocumentNumber, to metadata: inout DocumentMetadata) {
    if let name = VietnameseActs.kindBySign[number.kindSign] {
      let kind = VietnameseActs.kinds.first { $0.name == name }
      if metadata.kind == "document" || name == "consolidation" || name == "directive" {
        metadata.kind = name
        metadata.rank = kind?.rank
      }
    } else if metadata.kind == "document", number.issuerSign == "QH" {
      metadata.kind = "law"
      metadata.rank = 2
    }
    metadata.issuer = VietnameseActs.issuerBySign[number.issuerSign]
    if number.isParty {
      metadata.rank = nil
      metadata.issuer =
        partyBody(in: [metadata.title ?? ""]) ?? partyBody(in: closing)
        ?? partyBody(in: opening)
    }
  }

  /// The party body that a short line names, as it is usually written.
  private func partyBody(in lines: [String]) -> String? {
    for line in lines.flatMap({ splitCells($0) }) where line.count < 80 {
      let small = line.lowercased()
      if let body = VietnameseActs.partyBodies.first(where: { small.contains($0.lowercased()) }) {
        return body
      }
    }
    return nil
  }

  private func workURI(_ metadata: DocumentMetadata) -> WorkURI? {
    guard let number = metadata.number else { return nil }
    let kind = VietnameseActs.kinds.first { $0.name == metadata.kind }
    let isParty = DocumentNumber(in: number)?.isParty ?? false
    return WorkURI(
      country: "vn", type: isParty ? "doc" : "act", subtype: kind?.slug, date: metadata.issued,
      name: number.replacingOccurrences(of: "Đ", with: "d").replacingOccurrences(of: "đ", with: "d")
    )
  }

  // MARK: Dates, signer

  private func passingDate(in line: String) -> CalendarDate? {
    VietnameseDate.first(in: line)
  }

  private func place(in line: String) -> String? {
    guard let range = line.range(of: ", " + VietnameseActs.date.day + " ") else { return nil }
    let place = trimmed(line[..<range.lowerBound])
    return place.isEmpty || place.count > 40 || place.contains(";") ? nil : place
  }

  /// The date behind the first `… này có hiệu lực … từ ngày …` of the last articles.
  private func commencement() -> CalendarDate? {
    for text in articles {
      guard let cue = text.range(of: VietnameseActs.commencement) else { continue }
      let before = text[..<cue.lowerBound]
      guard before.contains(VietnameseActs.selfReference), before.count < 80,
        !before.lowercased().contains(VietnameseActs.expiry)
      else { continue }
      if let date = VietnameseDate.first(in: String(text[cue.upperBound...].prefix(80))) {
        return date
      }
    }
    return nil
  }

  /// The last line of the signature that is a person's name.
  private func signer() -> String? {
    let lines = closing.flatMap { $0.split(separator: "|").map { trimmed($0) } }
      .flatMap { splitCells($0) }
    for line in lines.reversed() {
      var name = line
      for mark in VietnameseActs.signedMarks where name.lowercased().hasPrefix(mark) {
        name = trimmed(name.dropFirst(mark.count).drop { $0 == ":" || $0 == ")" })
      }
      let words = name.split(separator: " ")
      let isName =
        (2...6).contains(words.count)
        && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
      if isName, !isCapitals(name) { return name }
    }
    return nil
  }

  // MARK: Text

  /// Breaks inside a cell are written ` / `.
  private func splitCells(_ line: String) -> [String] {
    line.components(separatedBy: " / ").flatMap { $0.components(separatedBy: "\t") }.map {
      trimmed($0)
    }
  }

  private func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }
}
