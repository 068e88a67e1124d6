public import Comparison
public import Findings

extension Phrase {
  /// How a figure stands, in words.
  public static func figureRelation(_ relation: FigureRelation) -> Phrase {
    switch relation {
    case .met: .figureMet
    case .exceeded: .figureExceeded
    case .short: .figureShort
    case .beyond: .figureBeyond
    case .opposite: .figureOpposite
    case .differs: .figureDiffers
    case .mixed: .figureMixed
    case .absent: .figureAbsent
    case .added: .figureAdded
    case .incomparable: .figureIncomparable
    }
  }
}
