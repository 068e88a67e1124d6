public import LegalModel

/// An identity that survives text inserted elsewhere (SARIF: partial fingerprint), of a finding or of a
/// clause.
///
/// It is made of the rule, the letters and figures of the provisions and their place in their article,
/// never of an offset, a line or the number of an article: articles inserted above shift them all.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public let value: String

  /// Makes the fingerprint of a rule's result on the given provisions.
  ///
  /// Case, white space and punctuation of a text do not count.
  ///
  /// - Parameters:
  ///   - rule: The rule; empty for a clause as such.
  ///   - provisions: The provisions of both sides, with their texts.
  public init(rule: String, provisions: [(id: ProvisionID, text: String)]) {
    var fields = [rule]
    for provision in provisions {
      fields.append(Fingerprint.place(of: provision.id))
      fields.append(Fingerprint.letters(of: provision.text))
    }
    self.init(fields)
  }

  private init(_ fields: [String]) {
    let bytes = Array(fields.joined(separator: "\u{1F}").utf8)
    value = String(SHA256.hexDigest(of: bytes).prefix(32))
  }

  /// The identity of the second, third … result that has this one.
  public func another(_ number: Int) -> Fingerprint { Fingerprint([value, String(number)]) }

  public var description: String { value }

  /// The steps of an address from the article down, without the number of the article.
  private static func place(of id: ProvisionID) -> String {
    let steps = id.value.split(separator: "_", omittingEmptySubsequences: true)
    guard let article = steps.lastIndex(of: "art") else { return id.value }
    return steps[(article + 1)...].dropFirst().joined(separator: "_")
  }

  /// Letters and figures. A mark between two digits stays: 4.0 is not 40.
  private static func letters(of text: String) -> String {
    var letters = String.UnicodeScalarView()
    var mark: Unicode.Scalar?
    for scalar in text.lowercased().unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        mark = mark == nil && isDigit(letters.last) ? scalar : " "
        continue
      }
      if let mark, isDecimal(mark), isDigit(scalar) { letters.append(mark) }
      mark = nil
      letters.append(scalar)
    }
    return String(letters)
  }

  private static func isDecimal(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }
}
