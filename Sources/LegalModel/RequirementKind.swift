/// What kind of requirement a treaty clause makes; it decides what a difference or silence means.
///
/// The raw values are the `requirement` values of `check --format json`.
public enum RequirementKind: String, Sendable, Codable, CaseIterable {
  /// A duty to have, adopt or ensure something.
  case positiveDuty
  /// A duty to make conduct an offence.
  case criminalisation
  /// A floor: at least.
  case minimumStandard
  /// A ceiling: at most, within.
  case ceiling
  /// No Party shall impose or maintain.
  case prohibitionOfMeasure
  /// Treatment no less favourable.
  case equalTreatment
  /// A right of persons.
  case individualRight
  /// A duty to the maximum of available resources.
  case progressive
  /// A duty to report or notify.
  case reporting
  /// A matter between States only.
  case interState
  /// The rule itself, applied as it stands.
  case uniformRule
  /// A carve-out from other norms.
  case exception
  /// A Party may.
  case option
  /// Shall endeavour, shall consider.
  case bestEndeavour
  /// The meaning of a term.
  case definition
  /// A recognition without a duty.
  case declaratory
}
