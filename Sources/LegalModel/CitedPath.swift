extension ReadersPath {
  /// How a person says a cited address: `điểm b khoản 2 Điều 5` for `art_5__para_2__point_b`.
  ///
  /// The address need not be one of a document. A step that is no known unit stands as it is.
  public init(citing id: ProvisionID) {
    let steps = id.value.split(separator: "__").reversed().map { step in
      let token = step.prefix { $0 != "_" }
      return CitedStepWords(token: String(token), number: String(step.dropFirst(token.count + 1)))
    }
    self.init(
      vi: steps.map(\.vietnamese).joined(separator: " "),
      en: steps.map(\.english).joined(separator: ", "))
  }
}

/// One step of a cited address in words.
private struct CitedStepWords {
  let token: String
  let number: String

  var vietnamese: String {
    named(ProvisionKind.cited(token).map(VietnameseLabels.word), VietnameseLabels.cited)
  }

  var english: String {
    named(ProvisionKind.cited(token).map(EnglishLabels.word), EnglishLabels.cited)
  }

  private func named(_ word: String?, _ labels: [CitedLabel]) -> String {
    let label = word ?? labels.first { $0.unit.eIdToken == token }?.word ?? token
    return number.isEmpty ? label : label + " " + number
  }
}

extension ProvisionKind {
  /// The kind that the token of a cited address stands for; nil for a unit that no document has.
  fileprivate static func cited(_ token: String) -> ProvisionKind? {
    let annex = CitedUnit.annex.eIdToken
    return token == annex ? .annex : allCases.first { $0.eIdToken == token }
  }
}
