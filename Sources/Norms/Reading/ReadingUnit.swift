import LegalModel

/// A text that is read at once, with the provision that carries what it says.
struct ReadingUnit {
  let provision: Int
  var text: ReadingText
  /// The provisions whose words are in the text, the carrying one first.
  var members: [Int] { [provision] + text.provisions.filter { $0 != provision } }
  let setting: ClauseReader.Setting
  /// Set where the text is no sentence, and why.
  var effect: DeclaratoryEffect?
  /// The heading over a sentence that no chapeau governs.
  var heading: ProvisionText?
  /// Where the items begin in a text that is a chapeau with its items.
  var listStart: Int?
  /// Whether the items are one condition of the sentence; else they go on with its action.
  var listsConditions = false
  /// Whether sentences that stand alone follow it.
  var isFrame = false
  /// The wording of a draft that is read.
  var variant: NormVariant?
}
