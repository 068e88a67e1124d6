public import LegalModel

/// An identity of a finding that survives text inserted elsewhere (SARIF: partial fingerprint).
///
/// It is made of the rule, the words of the provisions and their place in the tree, never of an
/// offset or a line number.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public let value: String

  /// Makes the fingerprint of a rule's result on the given provisions.
  ///
  /// Runs of white space in a text count as one blank.
  public init(rule: String, provisions: [(id: ProvisionID, text: String)]) {
    var fields = [rule]
    for provision in provisions {
      fields.append(provision.id.value)
      fields.append(provision.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    let bytes = Array(fields.joined(separator: "\u{1F}").utf8)
    value = String(SHA256.hexDigest(of: bytes).prefix(32))
  }

  public var description: String { value }
}
