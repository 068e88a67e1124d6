public import LegalModel

/// Where the text of a provision comes from: a provision of the base act or of an amending act.
public struct ProvisionOrigin: Sendable, Hashable {
  /// Number of the act, or the path of its file where it has none.
  public let document: String
  /// Address in that act.
  public let id: ProvisionID
  /// Where it stands in the original text of that act.
  public let span: SourceSpan

  /// Names an origin.
  public init(document: String, id: ProvisionID, span: SourceSpan) {
    self.document = document
    self.id = id
    self.span = span
  }
}

/// One change in the life of a provision.
public struct ProvisionChange: Sendable, Hashable {
  /// The day from which it has effect; nil where no day is known.
  public let date: CalendarDate?
  /// What was done.
  public let operation: AmendmentOperation.Kind
  /// Number of the amending act, or the path of its file where it has none.
  public let document: String
  /// The amending provision.
  public let provision: ProvisionID

  /// Makes a change.
  public init(
    date: CalendarDate?, operation: AmendmentOperation.Kind, document: String,
    provision: ProvisionID
  ) {
    self.date = date
    self.operation = operation
    self.document = document
    self.provision = provision
  }
}

/// What is known of a provision of a consolidated act beside its text.
public struct ProvisionState: Sendable, Hashable {
  /// Where its text comes from; words that were changed inside it are in ``history``.
  public let origin: ProvisionOrigin
  /// The changes that made it what it is, in order.
  public let history: [ProvisionChange]
  /// The first day on which it is in force with this text; nil where it is not known.
  public let from: CalendarDate?
  /// The day on which it is changed again or ends, where that is known.
  public let to: CalendarDate?

  /// Makes a state.
  public init(
    origin: ProvisionOrigin, history: [ProvisionChange], from: CalendarDate?, to: CalendarDate?
  ) {
    self.origin = origin
    self.history = history
    self.from = from
    self.to = to
  }
}

/// A provision that an amendment took out.
public struct RepealedProvision: Sendable, Hashable {
  /// Its address in the act.
  public let id: ProvisionID
  /// How readers cite it.
  public let path: ReadersPath
  /// Its words when it was taken out, those of its parts included.
  public let text: String
  /// What is known of it; its last change is the repeal.
  public let state: ProvisionState

  /// Makes a repealed provision.
  public init(id: ProvisionID, path: ReadersPath, text: String, state: ProvisionState) {
    self.id = id
    self.path = path
    self.text = text
    self.state = state
  }
}
