import Alignment
import Citations
import LegalModel

/// The units of a law beside those of the acts that amend it: what an amending act quotes as the new
/// wording of an article or paragraph stands in its place.
///
/// It is no consolidation: a quoted point is put beside the old ones, and words that are only
/// replaced or struck out stay.
struct LaterWordings {
  private let documents: [LegalDocument]
  private let citations: [[Citation]]

  /// - Parameter documents: the law first, then the acts that amend it, the oldest first; with the
  ///   citations of each.
  init(_ documents: [LegalDocument], citations: [[Citation]]) {
    self.documents = documents
    self.citations = citations
  }

  /// The units to compare, in the order of the documents.
  func units() -> [ComparedUnit] {
    var units = documents[0].comparedUnits(documentIndex: 0).units
    for number in documents.indices.dropFirst() {
      let quoted = documents[number].comparedUnits(documentIndex: number).units
        .filter(\.isQuoted)
      let places = quoted.map { place(of: $0.provision, in: number) }
      let replaced = Set(places.compactMap { $0 })
      units.removeAll { unit in
        place(of: unit.provision, in: unit.document).map { own in
          replaced.contains(own) || replaced.contains(Place(article: own.article, paragraph: nil))
        } ?? false
      }
      units += quoted
    }
    return units
  }

  /// An article, or a paragraph of it, of the amended law.
  private struct Place: Hashable {
    let article: String
    let paragraph: String?
  }

  /// The place in the law for which a unit stands; nil for a mere point, and where none is told.
  private func place(of provision: Int, in number: Int) -> Place? {
    let document = documents[number]
    var paragraph: String?
    var current: Int? = provision
    while let here = current {
      let found = document.provisions[here]
      if found.kind == .article, found.isQuoted == document.provisions[provision].isQuoted {
        return (found.numberCorrected ?? found.number).map {
          // A new wording of an article stands for all of it.
          Place(article: $0, paragraph: found.isQuoted ? nil : paragraph)
        }
      }
      if found.isQuoted || number == 0 {
        guard found.kind == .paragraph || paragraph != nil else { return nil }
        if paragraph == nil { paragraph = found.numberCorrected ?? found.number }
      } else if let article = citedArticle(above: here, in: number) {
        return Place(article: article, paragraph: paragraph)
      }
      current = found.parent
    }
    return nil
  }

  /// The article that the words of an instruction name, or those of the unit around it.
  private func citedArticle(above provision: Int, in number: Int) -> String? {
    let prefix = "art_"
    return citations[number].first { citation in
      citation.provision == provision && !documents[number].provisions[citation.provision].isQuoted
        && citation.reference.targets.contains { $0.value.hasPrefix(prefix) }
    }?.reference.targets.first { $0.value.hasPrefix(prefix) }.map { target in
      String(target.value.dropFirst(prefix.count).prefix { $0 != "_" })
    }
  }
}
