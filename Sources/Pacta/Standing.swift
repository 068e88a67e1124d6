import Findings
import Foundation
import KnowledgeFiles
import LegalModel

/// What is known of a document from outside its text.
enum Standing {
  /// Nothing but the name of its file.
  case plain(name: String)
  /// What a manifest says.
  case listed(ManifestEntry)

  /// How to name a document that gives no number of its own.
  var fallbackName: String {
    switch self {
    case .plain(let name):
      ((name as NSString).lastPathComponent as NSString).deletingPathExtension
    case .listed(let entry): entry.id
    }
  }

  var fields: [String] {
    switch self {
    case .plain: []
    case .listed(let entry): entry.fields
    }
  }

  var isComplete: Bool {
    switch self {
    case .plain: false
    case .listed(let entry): entry.isComplete
    }
  }

  /// The document with what the manifest states put over what the text says.
  func applied(to document: LegalDocument) -> LegalDocument {
    guard case .listed(let entry) = self else { return document }
    var metadata = document.metadata
    if let language = entry.language { metadata.language = language }
    if let status = entry.status { metadata.status = status }
    if let kind = entry.kind { metadata.kind = kind }
    if metadata.title == nil {
      metadata.title = metadata.language == .vietnamese ? entry.title?.vi : entry.title?.en
    }
    return document.with(metadata: metadata)
  }
}
