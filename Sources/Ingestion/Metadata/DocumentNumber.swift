/// The number of a Vietnamese document: `45/2019/QH14`, `95/2024/NĐ-CP`, `56-CT/TW`, `31/VBHN-VPQH`.
struct DocumentNumber {
  /// The number as printed, without the word in front.
  let text: String
  /// The sign of the kind: `NĐ`, `CT`, `VBHN`; empty for acts of the National Assembly.
  let kindSign: String
  /// The sign of the issuer without digits: `QH`, `CP`, `TW`.
  let issuerSign: String

  /// Whether the Party issued the document.
  var isParty: Bool { issuerSign == "TW" || text.hasSuffix("/TW") }

  /// Finds the first number in a line.
  init?(in line: String) {
    for word in line.split(whereSeparator: {
      $0 == " " || $0 == ":" || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")"
    }) {
      let token = word.last == "." ? word.dropLast() : word
      guard let first = token.first, first.isNumber, token.count <= 28,
        let found = DocumentNumber.read(token)
      else { continue }
      self = found
      return
    }
    return nil
  }

  private init(text: String, kindSign: String, issuerSign: String) {
    self.text = text
    self.kindSign = kindSign
    self.issuerSign = issuerSign
  }

  /// Numbers before 1996: `23-L/CTN`, `21-LCT/HĐNN8`, `102-SL/L-004`.
  private static func early(_ token: Substring, _ fields: [Substring]) -> DocumentNumber? {
    let parts = fields[0].split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 2, parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isNumber),
      (1...4).contains(parts[1].count), parts[1].allSatisfy({ $0.isUppercase }),
      fields[1].first?.isUppercase == true,
      fields[1].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { return nil }
    return DocumentNumber(
      text: String(token), kindSign: String(parts[1]),
      issuerSign: fields[1].filter { !$0.isNumber && $0 != "-" })
  }

  private static func read(_ token: Substring) -> DocumentNumber? {
    let fields = token.split(separator: "/", omittingEmptySubsequences: false)
    guard fields.count >= 2, let sign = fields.last, sign.contains(where: \.isUppercase) else {
      return nil
    }
    if sign == "TW" {
      let parts = fields[0].split(separator: "-")
      guard parts.count == 2, parts[0].allSatisfy(\.isNumber) else { return nil }
      return DocumentNumber(text: String(token), kindSign: String(parts[1]), issuerSign: "TW")
    }
    if let early = early(token, fields) { return early }
    guard fields[0].allSatisfy({ $0.isNumber || $0.isLetter }) else { return nil }
    let hasYear = fields.count == 3 && fields[1].count == 4 && fields[1].allSatisfy(\.isNumber)
    let parts = sign.split(separator: "-")
    guard hasYear || parts.count >= 2, sign.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { return nil }
    let issuer = (parts.last ?? "").filter { !$0.isNumber }
    return DocumentNumber(
      text: String(token), kindSign: parts.count > 1 ? String(parts[0]) : "",
      issuerSign: String(issuer))
  }
}
