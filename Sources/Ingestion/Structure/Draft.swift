internal import LegalModel

/// A provision while the outline is being built.
struct Draft {
  var kind: ProvisionKind
  var number: String?
  var numberCorrected: String?
  /// Index of the parent draft; -1 at the top.
  var parent: Int
  /// Ordinal of the quotation it stands in among those of its parent; 0 outside.
  var quotation: Int
  var isQuoted: Bool
  /// Its pieces in ``Outline/pieces``.
  var pieces: Range<Int>
  /// The eId, where it cannot be derived from kind and number.
  var fixedID: String?
}

/// The finished outline of one instrument: units and pieces in document order.
struct Outline {
  var drafts: [Draft] = []
  var pieces: [TextPiece] = []
  var notes: [DraftNote] = []
  var skips: [Ledger.Skip] = []
  var diagnostics: [Diagnostic] = []
}

/// A footnote while the outline is being built.
struct DraftNote {
  var provision: Int
  var mark: String
  var at: Int
  var pieces: [TextPiece]
}
