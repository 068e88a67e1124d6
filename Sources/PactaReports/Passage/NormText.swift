import Findings
import LegalModel
import Lexicon
import Norms
import Pacta

extension PassageReport {
  /// All norms, each with its parts on lines of their own.
  func normLines() -> [String] {
    guard !norms.isEmpty else { return ["  " + wording.text(.passageNormsNone)] }
    return norms.enumerated().flatMap { index, norm in
      let place = place(of: norm.provision).map { $0 + ": " } ?? ""
      return ["  \(index + 1). \(place)\(nature(of: norm))"] + table(parts(of: norm))
    }
  }

  /// What the norm does and how strongly, or why it does nothing.
  private func nature(of norm: Norm) -> String {
    let modality = wording.text(.modality(norm.modality))
    if let effect = norm.effect { return modality + " – " + wording.text(.effect(effect)) }
    return modality + " – " + wording.text(.strength(norm.strength))
  }

  /// The parts by name, in the order in which a lawyer asks for them.
  private func parts(of norm: Norm) -> [(name: Phrase, text: String)] {
    var parts: [(Phrase, String?)] = []
    guard norm.effect == nil else { return [(.normSentence, norm.sentence.text)] }
    if norms.count > 1 {
      parts.append((.normSentence, norm.sentence.text.onOneLine.clipped(to: 160)))
    }
    let commands = norm.modality != .definition
    let unstated = commands ? wording.text(.normNotStated) : nil
    parts.append((.normRequirement, norm.requirement.map { wording.text(.requirement($0)) }))
    parts.append((.normTerm, norm.definedTerm?.text))
    parts.append((.normMandate, norm.mandate?.text))
    parts.append((.normBearer, norm.bearer?.text ?? unstated))
    parts.append((.normSubject, norm.subject?.text))
    parts.append((.normBeneficiary, norm.beneficiary?.text))
    parts.append((.normCounterparty, norm.counterparty?.text))
    parts.append((.normCue, norm.cue?.text ?? (commands ? wording.text(.normNoCue) : nil)))
    parts.append((.normAction, norm.action?.text))
    parts += norm.conditions.map { (.normCondition, $0.part.text) }
    parts += norm.exceptions.map { exception in
      let text = exception.part.text
      return (
        .normException, exception.savesTreaties ? wording.text(.normTreatySavings, [text]) : text
      )
    }
    parts += norm.circumstances.map { (.normCircumstance, $0.text) }
    parts.append((.normSanction, norm.sanction?.text))
    parts.append((.normVariant, norm.variant.map(wording(of:))))
    return parts.compactMap { name, text in text.map { (name, $0) } }
      + amounts(of: norm) + terms(of: norm)
  }

  /// The words of a draft that were taken, with the party that proposes them.
  private func wording(of variant: NormVariant) -> String {
    guard !variant.text.isEmpty else { return wording.text(.normLeftOut) }
    return (variant.party.map { $0 + ": " } ?? "") + variant.text.onOneLine
  }

  private func amounts(of norm: Norm) -> [(name: Phrase, text: String)] {
    norm.quantities.map { placed in
      let amount = wording.amount(of: placed.quantity)
      return (
        wording.boundPhrase(of: placed.quantity), "\(amount) (\(wording.details(of: placed)))"
      )
    }
  }

  /// The concepts that say what the norm is about, a line each.
  private func terms(of norm: Norm) -> [(name: Phrase, text: String)] {
    let lines = norm.concepts.compactMap { concepts[$0] }.filter(\.isTopical).map { concept in
      [LanguageCode.vietnamese, .english].map { concept.preferredTerm(in: $0) }
        .joined(separator: " / ")
    }
    return lines.isEmpty ? [] : [(.normConcept, lines.joined(separator: "\n"))]
  }

  /// Two columns; a text of several lines goes on under its first.
  private func table(_ parts: [(name: Phrase, text: String)]) -> [String] {
    let names = parts.map { wording.text($0.name) }
    let width = names.map(\.count).max() ?? 0
    return zip(names, parts).map { name, part in
      let pad = String(repeating: " ", count: width - name.count)
      let rest = String(repeating: " ", count: width + 7)
      let text = part.text.split(whereSeparator: \.isNewline).joined(separator: "\n" + rest)
      return "     \(name)\(pad)  \(text)"
    }
  }
}
