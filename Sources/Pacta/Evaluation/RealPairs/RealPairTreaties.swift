import Alignment
import LegalModel

/// The treaties of labelled cases, read, with the provisions that the cases name.
struct RealPairTreaties: Sendable {
  /// The documents, in the order of the files.
  let documents: [LegalDocument]
  private let files: [String]

  /// The provisions that a case names.
  struct Named: Sendable {
    /// Index of the document.
    let document: Int
    /// Indexes of the provisions.
    let provisions: [Int]
  }

  /// - Parameter read: For each document its file, as the cases name it.
  init(_ read: [(file: String, document: LegalDocument)]) {
    let analysed = read.filter { $0.document.metadata.language.isAnalysed }
    documents = analysed.map(\.document)
    files = analysed.map(\.file)
  }

  /// The provisions of a case: of the part that it names, else of the first instrument that has them
  /// in its body, else of an annex.
  func named(by pair: RealPairCase) -> [Named] {
    let reference = ProvisionReference(pair.treatyArticle)
    var found = documents.indices.filter { files[$0] == pair.treatyFile }.flatMap { document in
      reference.matches(in: documents[document]).map { (document: document, match: $0) }
    }
    let inLanguage = found.filter {
      documents[$0.document].metadata.language.code == pair.treatyLanguage
    }
    if !inLanguage.isEmpty { found = inLanguage }
    let complete = found.filter(\.match.isComplete)
    if !complete.isEmpty { found = complete }
    if let part = pair.treatyPart {
      let words = Set(RealPairTreaties.words(part))
      let likeness = found.map { entry in
        words.intersection(RealPairTreaties.words(above(entry.match.article, in: entry.document)))
          .count
      }
      found = zip(found, likeness).filter { $0.1 == likeness.max() }.map(\.0)
    } else {
      let body = found.filter { !isInAnnex($0.match.article, of: $0.document) }
      if !body.isEmpty { found = body }
    }
    return found.filter { $0.document == found.first?.document }
      .map { Named(document: $0.document, provisions: $0.match.provisions) }
  }

  /// The title of a document and the headings and first words of what stands above an article.
  private func above(_ article: Int, in number: Int) -> String {
    let document = documents[number]
    var lines = [document.metadata.title ?? ""]
    var current = document.provisions[article].parent
    while let here = current {
      let provision = document.provisions[here]
      lines += [document.heading(of: provision) ?? "", document.text(of: provision)]
      current = provision.parent
    }
    return lines.joined(separator: " ")
  }

  private func isInAnnex(_ article: Int, of document: Int) -> Bool {
    var current = documents[document].provisions[article].parent
    while let here = current {
      if documents[document].provisions[here].kind == .annex { return true }
      current = documents[document].provisions[here].parent
    }
    return false
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
  }
}
