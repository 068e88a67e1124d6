import Foundation
import KnowledgeFiles
import LegalModel

/// A way to write the texts of a case that changes nothing of what they say.
public enum CaseVariant: String, Sendable, Codable, CaseIterable {
  /// As the file has them.
  case printed
  /// With decomposed letters (NFD).
  case decomposed
  /// With the line ends of Windows.
  case carriageReturns
  /// Behind sentences that command nothing.
  case preamble

  /// A text in this way.
  ///
  /// - Parameter preamble: what is put before it.
  func text(_ text: String, behind preamble: String) -> String {
    switch self {
    case .printed: text
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .carriageReturns:
      text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n", with: "\r\n")
        + "\r\n"
    case .preamble: preamble + "\n" + text
    }
  }

  /// How many bytes it puts before a text.
  func offset(behind preamble: String) -> Int {
    self == .preamble ? preamble.utf8.count + 1 : 0
  }
}
