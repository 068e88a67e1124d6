import Alignment
import Applicability
import Findings
import Foundation
import LegalModel
import Pacta
import RuleEngine

// How a report cites provisions. Words without markup; Markdown has a form of its own.

extension CompatibilityReport {
  /// Which act gave a provision its text, and from when.
  func amended(_ change: ProvisionChange) -> String {
    let place = ReadersPath(citing: change.provision).text(in: options.language)
    let act = change.document
    return change.date.map {
      wording.text(.tableAmendedSince, [place, act, wording.text($0)])
    } ?? wording.text(.tableAmended, [place, act])
  }

  /// The part of an instrument to which the work is confined, as readers cite it; nil for the whole.
  func part(of document: ReportedDocument) -> String? {
    document.pick.map { $0.path?.text(in: options.language) ?? $0.text }
  }

  /// The parties of an instrument, in the language of the report where the text has their ISO codes.
  func parties(of document: ReportedDocument) -> [String] {
    let locale = Locale(identifier: options.language.code)
    return document.metadata.parties.map { party in
      let isCode = party.utf8.count == 3 && party.utf8.allSatisfy { (65...90).contains($0) }
      return (isCode ? locale.localizedString(forRegionCode: party) : nil) ?? party
    }
  }

  /// What a rule is called; its id where the report does not have it.
  func title(ofRule id: String) -> String {
    rules.first { $0.id == id }.map { wording.text($0.title) } ?? id
  }

  /// What fields of law are called; their own words where no name is known.
  func names(ofFields fields: [String]) -> String {
    fields.map { field in fieldNames[field].map { wording.text($0) } ?? field }
      .joined(separator: ", ")
  }

  /// The fields of a document, and whether all law of them is there.
  func fieldsStatement(of document: ReportedDocument) -> String {
    guard !document.fields.isEmpty else { return wording.text(.coverageNotStated) }
    let complete = wording.text(document.isComplete ? .coverageComplete : .coverageIncomplete)
    return names(ofFields: document.fields) + ", " + complete
  }

  /// How the report cites a treaty unit, in Markdown.
  func citation(ofTreaty unit: Int) -> String {
    let place = place(ofTreaty: unit)
    let path = MarkdownText.inline(place.path)
    return treaty.count > 1
      ? "**\(path)** (\(MarkdownText.inline(place.document)))" : "**\(path)**"
  }

  /// How the report cites a domestic unit, in Markdown.
  func citation(ofDomestic unit: Int) -> String {
    let place = place(ofDomestic: unit)
    let change = place.amended.map { "; " + MarkdownText.inline($0) } ?? ""
    return
      "**\(MarkdownText.inline(place.path))** (\(MarkdownText.inline(place.document))\(change))"
  }

  /// Where a piece of evidence stands, in Markdown.
  func citation(of evidence: Evidence, _ index: ProvisionIndex) -> String {
    guard let unit = index.unit(of: evidence) else {
      return "**\(MarkdownText.inline(evidence.provision.value))**"
    }
    return evidence.side == .treaty ? citation(ofTreaty: unit) : citation(ofDomestic: unit)
  }
}
