import Foundation
import LegalModel

/// The style and the script of the page, and the policy that lets these two run and nothing else.
enum HTMLAssets {
  static let style = PackageResources.report_css
  static let script = PackageResources.report_js

  /// The policy: no request of any kind; one style and one script, known by their digests.
  static func policy(style: [UInt8]) -> String {
    [
      "default-src 'none'", "style-src '\(digest(of: style))'",
      "script-src '\(digest(of: script))'", "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }

  /// A digest as a policy has it: SHA-256 in Base64.
  private static func digest(of bytes: [UInt8]) -> String {
    let digits = Array(SHA256.hexDigest(of: bytes).utf8)
    let digest = stride(from: 0, to: digits.count, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)
    }
    return "sha256-" + Data(digest).base64EncodedString()
  }
}
