public import Foundation
public import LegalModel

/// A text to analyse: a file, a folder, a manifest, a text in memory, or a document already read.
public struct AnalysisInput: Sendable {
  enum Content: Sendable {
    case file(URL)
    case text([UInt8])
    case document(LegalDocument)
    case listed([InputTask])
  }

  let content: Content
  /// How messages and reports name the input.
  public let name: String
  /// The provision to which the analysis is confined; nil for the whole.
  public let pick: ProvisionPick?

  init(content: Content, name: String, pick: ProvisionPick? = nil) {
    self.content = content
    self.name = name
    self.pick = pick
  }

  /// A file, a folder (read recursively) or a manifest (`.yaml`).
  ///
  /// - Parameters:
  ///   - url: A file URL; whether it can be read shows when it is analysed.
  ///   - name: How messages and reports name it; the URL's path when nil.
  public static func file(_ url: URL, name: String? = nil) -> AnalysisInput {
    AnalysisInput(content: .file(url), name: name ?? url.relativePath)
  }

  /// The text of a document, with the name under which it is reported.
  public static func text(_ text: String, name: String) -> AnalysisInput {
    AnalysisInput(content: .text(Array(text.utf8)), name: name)
  }

  /// The bytes of a document in any format that is read, with a name whose ending tells the format.
  public static func bytes(_ bytes: [UInt8], name: String) -> AnalysisInput {
    AnalysisInput(content: .text(bytes), name: name)
  }

  /// A document that was read before.
  public static func document(_ document: LegalDocument) -> AnalysisInput {
    AnalysisInput(content: .document(document), name: document.metadata.source.path)
  }

  /// The same input confined to one provision.
  public func picking(_ pick: ProvisionPick) -> AnalysisInput {
    AnalysisInput(content: content, name: name, pick: pick)
  }
}

/// One input, or one document of a folder or manifest, that could not be read.
public struct InputFailure: Sendable, Hashable {
  /// The input, as it was named.
  public let input: String
  /// Stable kebab-case name of the trouble.
  public let code: String
  /// What is wrong, what was expected and what to do, in English.
  public let message: String

  /// Makes a failure.
  public init(input: String, code: String, message: String) {
    self.input = input
    self.code = code
    self.message = message
  }
}
