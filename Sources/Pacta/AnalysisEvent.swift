/// What an analysis tells while it works, for progress; no result depends on it.
///
/// Events of one step may come from several threads at a time.
public enum AnalysisEvent: Sendable, Equatable {
  /// Is told what is being done.
  public typealias Observer = @Sendable (AnalysisEvent) -> Void

  /// What an analysis does, one after the other.
  public enum Step: Sendable, CaseIterable {
    /// Files and texts are read: first the treaty, then the laws.
    case reading
    /// Amendments are worked into the laws that they amend.
    case amending
    /// Clauses are lined up with the law; the pieces are the clauses, and are not told one by one.
    case aligning
    /// What documents command is read.
    case norms
    /// Clauses are judged.
    case judging
  }

  /// A step begins that has so many pieces.
  case began(Step, pieces: Int)
  /// A piece of the step is done.
  case done(Step)
}
