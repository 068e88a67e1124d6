import Foundation
import LegalModel
import Pacta

/// The treaties and laws of an audit, listed and named by their bytes; none of them is read yet.
struct AuditInputs: Sendable {
  /// A treaty with its name and the key of its result.
  struct Treaty: Sendable {
    let id: String
    let listed: ListedDocument
    /// The bytes of its files.
    let size: Int
    /// Digest of all that decides its result.
    let key: String
    fileprivate let salt: String

    /// Whether a document with these bytes has the same result.
    func isSame(as loaded: LoadedDocument) -> Bool {
      AuditCache.key([salt, loaded.digest]) == key
    }
  }

  let treaties: [Treaty]
  let laws: [ListedDocument]
  /// Digest of all that decides what is told of the laws.
  let lawsKey: String
  private let lawDigests: [String]

  /// Lists the inputs; a file that is named twice counts once.
  ///
  /// - Parameter salt: what decides the results beside the texts.
  init(treaties: [URL], laws: [URL], jobs: Int, salt: [String]) async {
    self.laws = AuditInputs.documents(at: laws)
    lawDigests = await AuditInputs.digests(of: self.laws, jobs: jobs)
    let key = AuditCache.key(salt + lawDigests)
    lawsKey = key
    let listed = AuditInputs.documents(at: treaties)
    let ids = TreatyIdentifiers.identifiers(for: listed)
    self.treaties = await Jobs.map(Array(zip(ids, listed)), jobs: jobs) { id, document in
      let loaded = document.loaded()
      return Treaty(
        id: id, listed: document, size: loaded.size, key: AuditCache.key([key, loaded.digest]),
        salt: key)
    }
  }

  /// Whether the files of the laws are still those that were listed.
  func areLawsUnchanged(jobs: Int) async -> Bool {
    await AuditInputs.digests(of: laws, jobs: jobs) == lawDigests
  }

  private static func digests(of documents: [ListedDocument], jobs: Int) async -> [String] {
    await Jobs.map(documents, jobs: jobs) { $0.loaded().digest }
  }

  private static func documents(at urls: [URL]) -> [ListedDocument] {
    var seen: Set<[String]> = []
    return urls.flatMap(ListedDocument.documents).filter { document in
      document.files.isEmpty
        || seen.insert(document.files.map { $0.standardizedFileURL.path }).inserted
    }
  }
}
