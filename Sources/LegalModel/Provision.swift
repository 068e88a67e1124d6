/// The address of a provision inside its document: an Akoma Ntoso eId such as
/// `art_5__para_2__point_b`.
public struct ProvisionID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The eId itself.
  public let value: String

  /// Wraps an eId.
  public init(_ value: String) { self.value = value }

  public var description: String { value }

  public static func < (left: ProvisionID, right: ProvisionID) -> Bool { left.value < right.value }

  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// One unit of a legal document: an article, a paragraph, a point, a table row …
///
/// A provision does not hold its text; ``LegalDocument`` does, and gives it on request
/// (`text(of:)`), so that reading a large file costs little memory.
public struct Provision: Sendable, Hashable {
  /// Address inside the document, unique there.
  public let id: ProvisionID
  /// What the unit is.
  public let kind: ProvisionKind
  /// Number as printed (`5`, `25a`, `đ`, `IV`), without the word in front.
  public let number: String?
  /// The right number where the printed one is a misprint.
  public let numberCorrected: String?
  /// Index of the parent in ``LegalDocument/provisions``; nil at the top.
  public let parent: Int?
  /// Whether the unit stands inside the quotation of an amending act (Akoma Ntoso
  /// `quotedStructure`) and so is no provision of the act itself.
  public let isQuoted: Bool
  /// From the label to the end of the last child, in bytes of the original text.
  public let span: SourceSpan
  /// The pieces of text that belong to the unit itself.
  package let pieces: Range<Int>

  package init(
    id: ProvisionID, kind: ProvisionKind, number: String?, numberCorrected: String?, parent: Int?,
    isQuoted: Bool, span: SourceSpan, pieces: Range<Int>
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.numberCorrected = numberCorrected
    self.parent = parent
    self.isQuoted = isQuoted
    self.span = span
    self.pieces = pieces
  }
}

/// A run of normalised text with the part it plays in its provision.
package struct TextPiece: Sendable, Hashable {
  package enum Role: UInt8, Sendable {
    case label, heading, text, noteMark
  }

  /// What stands between this piece and the one of the same role before it.
  package enum Joint: UInt8, Sendable {
    case none, space, newline
  }

  package var lower: UInt32
  package var upper: UInt32
  package var role: Role
  package var joint: Joint

  package init(_ range: Range<Int>, _ role: Role, _ joint: Joint = .none) {
    lower = UInt32(range.lowerBound)
    upper = UInt32(range.upperBound)
    self.role = role
    self.joint = joint
  }

  package var range: Range<Int> { Int(lower)..<Int(upper) }
}

/// A footnote, kept with the provision in which its mark stands.
public struct Footnote: Sendable, Hashable {
  /// Index of the provision that carries the mark.
  public let provision: Int
  /// The mark as printed, such as `3`.
  public let mark: String
  /// Byte offset in the provision's text at which the mark stood.
  public let at: Int
  /// Where the body of the note stands in the original text; nil when no body was found.
  public let span: SourceSpan?
  /// The pieces of the body.
  package let pieces: Range<Int>

  package init(provision: Int, mark: String, at: Int, span: SourceSpan?, pieces: Range<Int>) {
    self.provision = provision
    self.mark = mark
    self.at = at
    self.span = span
    self.pieces = pieces
  }
}

/// A place of a draft that is still open: bracketed words, alternatives, a party's proposal, a blank.
public struct Variant: Sendable, Hashable {
  /// What kind of opening it is.
  public enum Kind: String, Sendable, Codable {
    /// Words in square brackets that are not agreed.
    case bracketed
    /// One of several wordings that stand side by side.
    case alternative
    /// Words proposed by a named party, as in `[VN: …]`.
    case proposal
    /// An empty place: `____`, `[ ]`, `[…]`.
    case blank
    /// A placeholder number, as in `Article X`.
    case placeholder
  }

  /// Index of the provision in which it stands.
  public let provision: Int
  /// What is open.
  public let kind: Kind
  /// Alternatives of one choice share a group, numbered from 1 in the document.
  public let group: Int?
  /// The proposing party as printed, for a proposal.
  public let party: String?
  /// The open words, without brackets and party.
  public let text: String
  /// Where they stand in the original text, brackets included.
  public let span: SourceSpan

  public init(
    provision: Int, kind: Kind, group: Int?, party: String?, text: String, span: SourceSpan
  ) {
    self.provision = provision
    self.kind = kind
    self.group = group
    self.party = party
    self.text = text
    self.span = span
  }
}
