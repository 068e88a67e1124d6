import Foundation
import LegalModel

/// What holds of every document that was ever read, whatever its text.
enum StructureInvariants {
  /// The broken ones, in words; empty for a sound document.
  static func violations(of document: LegalDocument) -> [String] {
    let lists = [
      identifiers(document), nesting(document), spans(document), labels(document), notes(document),
      ledger(document), diagnostics(document),
    ]
    return lists.flatMap { $0.prefix(3) }
  }

  /// eIds are unique.
  private static func identifiers(_ document: LegalDocument) -> [String] {
    var seen: Set<ProvisionID> = []
    return document.provisions.filter { !seen.insert($0.id).inserted }.map { "eId twice: \($0.id)" }
  }

  /// A parent stands before its children and spans them; brothers follow one another.
  private static func nesting(_ document: LegalDocument) -> [String] {
    var broken: [String] = []
    var lastChild: [Int: Int] = [:]
    for (index, provision) in document.provisions.enumerated() {
      if let parent = provision.parent {
        if parent >= index {
          broken.append("\(provision.id) stands before its parent")
        } else if !document.provisions[parent].span.contains(provision.span) {
          broken.append("\(provision.id) lies outside its parent \(document.provisions[parent].id)")
        }
      }
      let key = provision.parent ?? -1
      if let brother = lastChild[key],
        document.provisions[brother].span.upper > provision.span.lower
      {
        broken.append("\(provision.id) overlaps \(document.provisions[brother].id)")
      }
      lastChild[key] = index
    }
    return broken
  }

  /// Spans lie in the text of the instrument and cut no letter in two.
  private static func spans(_ document: LegalDocument) -> [String] {
    let bytes = document.source.original
    func isCut(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
    return document.provisions.compactMap { provision in
      let span = provision.span
      if span.lower < 0 || span.upper > bytes.count { return "\(provision.id) leaves the text" }
      if !document.metadata.source.span.contains(span) {
        return "\(provision.id) leaves its instrument"
      }
      return isCut(span.lower) || isCut(span.upper) ? "\(provision.id) cuts a letter" : nil
    }
  }

  /// The original text of a unit with a label starts with that label.
  private static func labels(_ document: LegalDocument) -> [String] {
    document.provisions.compactMap { provision in
      let label = document.label(of: provision)
      guard !label.isEmpty else { return nil }
      let head = SourceSpan(
        provision.span.lower,
        min(provision.span.upper, provision.span.lower + 4 * label.utf8.count + 40))
      let original = folded(document.source.string(head))
      // The word in front of a number is drawn for a JSON treaty, and the number in figures.
      if document.metadata.source.format == "json", let number = provision.number,
        original.hasPrefix(folded(number)) || original.first?.isASCII == false
          || folded(label).hasSuffix(":") && original.hasPrefix(folded(label).dropLast())
      {
        return nil
      }
      return original.hasPrefix(folded(label))
        ? nil : "\(provision.id) does not start with \(label)"
    }
  }

  /// NFC without blanks, invisible signs and look-alike letters.
  private static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0xD0: folded.append("Đ")
      case 0xF0: folded.append("đ")
      case 0x01A2: folded.append("Ư")
      case 0x01A3: folded.append("ư")
      case 0x2A, 0x5F: break  // markup of Markdown
      case 0...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x2060, 0x3000, 0xFEFF:
        break
      case 0x0400...0x047F: folded.append(latin[scalar] ?? scalar)
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "А": "A",
    "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T",
    "Х": "X",
  ]

  /// Notes and open places point at units that exist, and into their text.
  private static func notes(_ document: LegalDocument) -> [String] {
    var broken: [String] = []
    for note in document.footnotes {
      guard document.provisions.indices.contains(note.provision) else {
        broken.append("note \(note.mark) has no provision")
        continue
      }
      let length = document.text(of: document.provisions[note.provision]).utf8.count
      if note.at < 0 || note.at > length {
        broken.append("note \(note.mark) stands outside the text")
      }
    }
    for variant in document.variants where !document.provisions.indices.contains(variant.provision)
    {
      broken.append("open place \(variant.text) has no provision")
    }
    return broken
  }

  /// Every byte of the instrument is placed or skipped, and skips are in order and apart.
  private static func ledger(_ document: LegalDocument) -> [String] {
    let ledger = document.ledger
    var broken: [String] = []
    if ledger.unaccounted != 0 { broken.append("\(ledger.unaccounted) bytes unaccounted") }
    if ledger.placed + ledger.skippedBytes + ledger.unaccounted != ledger.bytes {
      broken.append("ledger: \(ledger.placed) + \(ledger.skippedBytes) ≠ \(ledger.bytes)")
    }
    for (skip, next) in zip(ledger.skipped, ledger.skipped.dropFirst())
    where skip.span.upper > next.span.lower {
      broken.append("skips overlap at \(next.span.lower)")
    }
    for skip in ledger.skipped where skip.span.count <= 0 || skip.reason.isEmpty {
      broken.append("empty skip at \(skip.span.lower)")
    }
    return broken
  }

  private static func diagnostics(_ document: LegalDocument) -> [String] {
    document.diagnostics.compactMap { diagnostic in
      guard let span = diagnostic.span else { return nil }
      return span.upper > document.source.original.count
        ? "\(diagnostic.code) leaves the text" : nil
    }
  }
}
