/// Label words of languages that Pacta reads and tags but does not analyse: Dutch, French, Spanish.
package enum ForeignLabels {
  package static let headings: [(word: String, kind: ProvisionKind)] = [
    ("disposición", .article), ("artículo", .article), ("hoofdstuk", .chapter),
    ("chapitre", .chapter), ("capítulo", .chapter), ("afdeling", .section), ("sección", .section),
    ("article", .article), ("artikel", .article), ("section", .section), ("partie", .part),
    ("bijlage", .annex), ("titre", .section), ("título", .section), ("annexe", .annex),
    ("anexo", .annex), ("parte", .part), ("titel", .section), ("deel", .part),
  ]

  /// `Article premier`
  package static let firstWords = ["premier", "première", "primero"]
  /// `Article 1er`
  package static let ordinalEndings = ["er", "re"]

  /// Short frequent words by which a line tells its language.
  package static let commonWords: [(language: String, words: [String])] = [
    (
      "nl", ["de", "het", "een", "van", "en", "niet", "aan", "voor", "met", "zijn", "wordt", "dit"]
    ),
    ("fr", ["le", "les", "des", "du", "et", "une", "dans", "est", "sont", "pour", "aux", "qui"]),
    ("es", ["el", "los", "las", "del", "y", "una", "por", "para", "con", "que", "se", "su"]),
    ("en", ["the", "of", "and", "to", "shall", "or", "any", "this", "by", "which", "be", "is"]),
    ("id", ["yang", "dan", "dari", "untuk", "dengan", "pada", "atau", "dalam", "hendaklah"]),
  ]
}
