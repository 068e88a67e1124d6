import Findings
import LegalModel
import Lexicon
import Norms
import Pacta

/// A norm: the keys of `norms --format json`, with the names of its values and of its concepts.
struct PassageNormJSON: Encodable {
  let provision: String
  let path: ReadersPath
  let sources: [String]
  let modality: String
  let strength: String
  let requirement: Nullable<String>
  let effect: Nullable<String>
  let names: PassageNamesJSON
  let sentence: PassagePartJSON
  let cue: Nullable<PassagePartJSON>
  let mandate: Nullable<PassagePartJSON>
  let bearer: Nullable<PassagePartJSON>
  let subject: Nullable<PassagePartJSON>
  let beneficiary: Nullable<PassagePartJSON>
  let counterparty: Nullable<PassagePartJSON>
  let action: Nullable<PassagePartJSON>
  let definedTerm: Nullable<PassagePartJSON>
  let sanction: Nullable<PassagePartJSON>
  let concepts: [PassageConceptJSON]
  let quantities: [PassageQuantityJSON]
  let conditions: [PassageAdjunctJSON]
  let exceptions: [PassageAdjunctJSON]
  let circumstances: [PassagePartJSON]
  let unread: [PassagePartJSON]
  let variant: Nullable<PassageVariantJSON>

  init(_ norm: Norm, in report: PassageReport) {
    let passage = report.passage
    func part(_ part: NormPart?) -> Nullable<PassagePartJSON> {
      Nullable(part.map { PassagePartJSON($0, in: passage) })
    }
    provision = passage.document.provisions[norm.provision].id.value
    path = passage.path(of: norm.provision)
    sources = norm.sources.map { passage.document.provisions[$0].id.value }
    modality = norm.modality.rawValue
    strength = norm.strength.rawValue
    requirement = Nullable(norm.requirement?.rawValue)
    effect = Nullable(norm.effect?.rawValue)
    names = PassageNamesJSON(norm, report.wording)
    sentence = PassagePartJSON(norm.sentence, in: passage)
    cue = part(norm.cue)
    mandate = part(norm.mandate)
    bearer = part(norm.bearer)
    subject = part(norm.subject)
    beneficiary = part(norm.beneficiary)
    counterparty = part(norm.counterparty)
    action = part(norm.action)
    definedTerm = part(norm.definedTerm)
    sanction = part(norm.sanction)
    concepts = norm.concepts.compactMap { report.concepts[$0] }.map(PassageConceptJSON.init)
    quantities = norm.quantities.map { PassageQuantityJSON($0, in: report) }
    conditions = norm.conditions.map { PassageAdjunctJSON($0, in: passage) }
    exceptions = norm.exceptions.map { PassageAdjunctJSON($0, in: passage) }
    circumstances = norm.circumstances.map { PassagePartJSON($0, in: passage) }
    unread = norm.unread.map { PassagePartJSON($0, in: passage) }
    variant = Nullable(norm.variant.map(PassageVariantJSON.init))
  }
}

/// The names of a norm's values in the language of the report.
struct PassageNamesJSON: Encodable {
  let modality: String
  let strength: String
  let requirement: Nullable<String>
  let effect: Nullable<String>

  init(_ norm: Norm, _ wording: Wording) {
    modality = wording.text(.modality(norm.modality))
    strength = wording.text(.strength(norm.strength))
    requirement = Nullable(norm.requirement.map { wording.text(.requirement($0)) })
    effect = Nullable(norm.effect.map { wording.text(.effect($0)) })
  }
}

/// Words of the pasted text with their place in it.
struct PassagePartJSON: Encodable {
  let text: String
  let span: [Int]

  init(_ part: NormPart, in passage: Passage) {
    text = part.text
    span = PassagePartJSON.span(part.span, in: passage)
  }

  /// A span of the document as a range of the pasted text.
  static func span(_ span: SourceSpan, in passage: Passage) -> [Int] {
    let pasted = passage.pasted(span)
    return [pasted.lower, pasted.upper]
  }
}

struct PassageAdjunctJSON: Encodable {
  let text: String
  let span: [Int]
  let savesTreaties: Bool

  init(_ adjunct: NormAdjunct, in passage: Passage) {
    text = adjunct.part.text
    span = PassagePartJSON.span(adjunct.part.span, in: passage)
    savesTreaties = adjunct.savesTreaties
  }
}

/// A concept with its preferred terms.
struct PassageConceptJSON: Encodable {
  let id: String
  let vi: String
  let en: String

  init(_ concept: Concept) {
    id = concept.id.value
    vi = concept.preferredTerm(in: .vietnamese)
    en = concept.preferredTerm(in: .english)
  }
}

/// An amount, with its bound, figure and unit in words under `name`.
struct PassageQuantityJSON: Encodable {
  let text: String
  let span: [Int]
  let value: Double
  let upper: Nullable<Double>
  let upperExclusive: Bool
  let unit: String
  let bound: String
  let role: String
  let place: String
  let measured: Nullable<PassagePartJSON>
  let name: String

  init(_ placed: NormQuantity, in report: PassageReport) {
    let quantity = placed.quantity
    text = placed.part.text
    span = PassagePartJSON.span(placed.part.span, in: report.passage)
    value = quantity.value
    upper = Nullable(quantity.upper)
    upperExclusive = quantity.upperIsExclusive
    unit = quantity.unit
    bound = quantity.bound.rawValue
    role = quantity.role.rawValue
    place = placed.place.rawValue
    measured = Nullable(placed.measured.map { PassagePartJSON($0, in: report.passage) })
    let wording = report.wording
    name =
      wording.text(wording.boundPhrase(of: quantity)) + ": " + wording.amount(of: quantity)
  }
}

struct PassageVariantJSON: Encodable {
  let group: Int
  let text: String
  let party: Nullable<String>

  init(_ variant: NormVariant) {
    group = variant.group
    text = variant.text
    party = Nullable(variant.party)
  }
}
