import Foundation
import LegalModel
import Norms

/// Measures the reading of norms against labelled sentences.
public struct NormEvaluation: Sendable {
  /// One sentence: what was expected and what was read.
  public struct Outcome: Sendable {
    public let id: String
    /// The labels; nil when they are held back.
    public let expected: [LabelledNorm]?
    public let predicted: [LabelledNorm]
  }

  /// All sentences, in the order of the file.
  public let outcomes: [Outcome]

  /// Reads the cases of a JSON Lines text.
  ///
  /// - Throws: ``AnalysisError`` with code `unreadableInput`, naming the line that is no case.
  public static func cases(in text: String) throws(AnalysisError) -> [NormCase] {
    try CaseLines.decode(text)
  }

  /// Reads each sentence; labels are not looked at.
  public init(_ cases: [NormCase], with analyzer: TextAnalyzer) throws(AnalysisError) {
    var outcomes: [Outcome] = []
    for labelled in cases {
      let order: NormReader.Order = labelled.genre == "statute" ? .domestic : .treaty
      let passage = try analyzer.passage(
        labelled.text, language: LanguageCode(labelled.lang), order: order)
      let predicted = passage.norms.filter { $0.isReadFromBody(of: passage.document) }
      outcomes.append(
        Outcome(
          id: labelled.id, expected: labelled.norms, predicted: predicted.map(LabelledNorm.init)))
    }
    self.outcomes = outcomes
  }
}

extension Norm {
  /// Whether it is not the bare heading that stands before a pasted text, nor an item of a list that
  /// another norm holds.
  func isReadFromBody(of document: LegalDocument) -> Bool {
    if effect == .listItem || effect == .interpretationFrame { return false }
    return !(effect == .formula && document.provisions[provision].kind == .article)
  }
}

/// Reads files of one JSON object a line.
enum CaseLines {
  static func decode<Case: Decodable>(_ text: String) throws(AnalysisError) -> [Case] {
    var cases: [Case] = []
    let decoder = JSONDecoder()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { !$0.isWhitespace }) {
      do {
        cases.append(try decoder.decode(Case.self, from: Data(line.utf8)))
      } catch {
        throw AnalysisError(
          code: .unreadableInput,
          message: "line \(number + 1) is no case of this kind: \(error). "
            + "Expected one JSON object a line, in the shape of the label files")
      }
    }
    return cases
  }
}
