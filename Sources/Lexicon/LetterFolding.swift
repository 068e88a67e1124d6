/// What each letter becomes before words are compared.
///
/// Case goes, and a Vietnamese tone mark is taken off its vowel and counted for the whole syllable:
/// `hoà` and `hòa`, `uỷ` and `ủy`, composed and decomposed spelling all become the same letters and
/// the same tone. The marks that make another vowel (`â ă ê ô ơ ư đ`) stay.
struct LetterFolding: Sendable {
  /// What a scalar does to the word around it.
  enum Role {
    /// It belongs to the word, as the given letter, with a tone from 1 to 5 or 0 for none.
    case letter(UInt32, tone: UInt32)
    /// It changes the letter before it.
    case vowelMark
    /// It is dropped.
    case invisible
    /// It parts words of one phrase.
    case gap
    /// It is a word of its own.
    case comma
    /// No phrase runs across it.
    case stop
  }

  static let standard = LetterFolding()

  /// For scalars below U+2000: tone in the top three bits, folded letter in the lower thirteen;
  /// 0 for a stop, and the small values below for the other roles.
  private let table: [UInt16]

  private static let gap: UInt16 = 1
  private static let comma: UInt16 = 2
  private static let vowelMark: UInt16 = 3
  private static let invisible: UInt16 = 4
  private static let toneShift: UInt16 = 13

  /// The vowels, each with its five toned forms: grave, acute, hook, tilde, dot below.
  private static let tonedVowels = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
    "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ]

  /// Combining tone marks in the same order.
  private static let toneMarks: [Int] = [0x300, 0x301, 0x309, 0x303, 0x323]

  private init() {
    var table = [UInt16](repeating: 0, count: 0x2000)
    for value in 0x30..<0x2000 {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord { table[value] = UInt16(LetterFolding.lowercase(scalar).value & 0x1FFF) }
    }
    for vowel in LetterFolding.tonedVowels {
      let forms = Array(vowel.unicodeScalars)
      for (tone, form) in forms.enumerated() {
        let entry = UInt16(forms[0].value) | UInt16(tone) << LetterFolding.toneShift
        table[Int(form.value)] = entry
        table[Int(LetterFolding.uppercase(form).value)] = entry
      }
    }
    for (index, mark) in LetterFolding.toneMarks.enumerated() {
      table[mark] = UInt16(index + 1) << LetterFolding.toneShift
    }
    for mark in [0x302, 0x306, 0x31B] { table[mark] = LetterFolding.vowelMark }
    for blank in [0x09, 0x0A, 0x0D, 0x20, 0x27, 0x2D, 0x2F, 0xA0] {
      table[blank] = LetterFolding.gap
    }
    table[0x2C] = LetterFolding.comma
    table[0xAD] = LetterFolding.invisible
    self.table = table
  }

  /// The role of a scalar value.
  @inline(__always)
  func role(of value: UInt32) -> Role {
    guard value < 0x2000 else { return roleOfHigh(value) }
    let entry = table[Int(value)]
    let letter = entry & 0x1FFF
    if letter >= 0x30 {
      return .letter(UInt32(letter), tone: UInt32(entry >> LetterFolding.toneShift))
    }
    switch entry {
    case 0: return .stop
    case LetterFolding.gap: return .gap
    case LetterFolding.comma: return .comma
    case LetterFolding.vowelMark: return .vowelMark
    case LetterFolding.invisible: return .invisible
    default: return .letter(0, tone: UInt32(entry >> LetterFolding.toneShift))
    }
  }

  private func roleOfHigh(_ value: UInt32) -> Role {
    switch value {
    case 0x200B...0x200D, 0x2060, 0xFEFF: .invisible
    case 0x2000...0x200A, 0x2010, 0x2011, 0x2019, 0x202F, 0x3000: .gap
    case 0x2000..<0x2C00, 0x3001..<0x3040, 0xFE10..<0xFE70, 0xFF00..<0xFF10, 0xFFF0...0xFFFF: .stop
    default: .letter(value, tone: 0)
    }
  }

  /// The letter that a vowel mark makes of the letter before it.
  static func marked(_ letter: UInt32, by mark: UInt32) -> UInt32 {
    switch (letter, mark) {
    case (0x61, 0x302): 0xE2
    case (0x65, 0x302): 0xEA
    case (0x6F, 0x302): 0xF4
    case (0x61, 0x306): 0x103
    case (0x6F, 0x31B): 0x1A1
    case (0x75, 0x31B): 0x1B0
    default: letter
    }
  }

  /// Whether a scalar is a capital with which a word may begin: A to Z or Đ.
  @inline(__always)
  static func isCapital(_ value: UInt32) -> Bool { value &- 0x41 < 26 || value == 0x110 }

  /// Whether a scalar is a small Latin letter, Vietnamese ones included.
  @inline(__always)
  static func isSmall(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x61 < 26 }
    switch value {
    case 0xDF...0xFF: return value != 0xF7
    case 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0: return true
    case 0x1EA0...0x1EF9: return value & 1 == 1
    default: return false
    }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped[mapped.startIndex] : scalar
  }

  private static func uppercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.uppercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped[mapped.startIndex] : scalar
  }
}
