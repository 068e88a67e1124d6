import Norms

/// Whether two norms point the same way on the deontic square.
public enum PolarityRelation: String, Sendable, Codable, CaseIterable {
  /// Both want the act, or both forbid it.
  case same
  /// One wants or allows what the other forbids.
  case opposed
  /// One of them commands nothing.
  case unknown
}

/// Which way a norm points: towards the act that it names or away from it.
enum Polarity {
  case towards, away

  /// Signals that turn an act round: `shall prohibit sales`, `no obligation to register`.
  struct Signals: Sendable {
    let ban: Int?
    let release: Int?

    init(_ finder: SignalFinder) {
      ban = finder.index(of: .ban)
      release = finder.index(of: .release)
    }
  }

  init?(_ norm: ComparedNorm, _ signals: Signals) {
    let turns = signals.ban.map(norm.signals.contains) ?? false
    let releases = signals.release.map(norm.signals.contains) ?? false
    switch norm.norm.modality {
    case .definition, .none: return nil
    case .prohibition: self = .away
    case .obligation, .permission, .right, .power: self = turns || releases ? .away : .towards
    }
  }

  static func relation(_ left: Polarity?, _ right: Polarity?) -> PolarityRelation {
    guard let left, let right else { return .unknown }
    return left == right ? .same : .opposed
  }
}
