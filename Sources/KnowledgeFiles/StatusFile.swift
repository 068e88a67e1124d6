public import Applicability
import LegalModel

/// Reads the files of `rules/status`: what binds Viet Nam, fact by fact.
///
/// ```yaml
/// source: how the facts were gathered
/// field: {id: trade, vi: …, en: …}
/// treaties:
///   - id: cptpp
///     title: {vi: Hiệp định …, en: Comprehensive …}
///     names:
///       vi: [Hiệp định …, CPTPP]
///       en: [Comprehensive …, CPTPP]
///     year: 2018
///     kind: multilateral
///     vietNam: party
///     facts:
///       - fact: suspension
///         provisions: ["18.46"]
///         from: 2018-12-30
///         note: {vi: …, en: …}
///         source: https://…
///         checked: page
///         seen: 2026-11-22
/// ```
public enum StatusFile {
  /// What a treaty may have.
  static let keys: Set<String> = [
    "id", "title", "names", "year", "kind", "partOf", "vietNam", "facts",
  ]

  /// Reads all files.
  ///
  /// - Throws: ``KnowledgeError`` for an unknown key or value, a treaty, name or part that is given
  ///   twice or points nowhere, a day that is none, an interval that ends before it begins, and a
  ///   source that does not go with the way it was checked.
  public static func base(from sources: [KnowledgeSource]) throws(KnowledgeError) -> StatusBase {
    var treaties: [TreatyStatus] = []
    var register = StatusRegister()
    for source in sources {
      let root = try YAMLValue.root(of: source).record(keys: ["source", "field", "treaties"])
      _ = try root.required("source").text()
      let field = try field(root.optional("field"))
      for element in try root.required("treaties").elements() {
        treaties.append(try treaty(element, in: field, &register))
      }
    }
    try register.checkParts()
    return StatusBase(treaties)
  }

  private static func treaty(
    _ value: YAMLValue, in field: TreatyStatus.Field?, _ register: inout StatusRegister
  ) throws(KnowledgeError) -> TreatyStatus {
    let record = try value.record(keys: keys)
    let id = try record.required("id")
    let names = try record.required("names").record(keys: ["vi", "en"])
    let vietnamese = try names.required("vi")
    let english = try names.required("en")
    let part = record.optional("partOf")
    try register.add(id, names: [vietnamese, english], partOf: part)
    let title = try text(record.required("title"))
    let vietnameseNames = try vietnamese.texts()
    let englishNames = try english.texts()
    guard vietnameseNames.first == title.vi, englishNames.first == title.en else {
      throw value.error(
        .wrongShape, "the names do not begin with the title", "Put the title first in each list")
    }
    var facts: [StatusFact] = []
    for element in try record.required("facts").elements() {
      facts.append(try StatusFactReading.fact(element))
    }
    return TreatyStatus(
      id: try id.text(), title: title, vietnameseNames: vietnameseNames,
      englishNames: englishNames, year: try year(record.required("year")),
      kind: try record.required("kind").choice(), partOf: try part?.text(),
      vietNam: try record.required("vietNam").choice(), facts: facts, field: field)
  }

  /// The field that a file is about.
  private static func field(
    _ value: YAMLValue?
  ) throws(KnowledgeError) -> TreatyStatus.Field? {
    guard let record = try value?.record(keys: ["id", "vi", "en"]) else { return nil }
    return TreatyStatus.Field(
      id: try record.required("id").text(),
      name: StatusText(
        vi: try record.required("vi").text(), en: try record.required("en").text()))
  }

  private static func year(_ value: YAMLValue) throws(KnowledgeError) -> Int {
    guard let year = Int(try value.text()), (1648...2200).contains(year) else {
      throw value.error(.wrongShape, "'\(try value.text())' is no year", "Write four digits")
    }
    return year
  }

  static func text(_ value: YAMLValue) throws(KnowledgeError) -> StatusText {
    let record = try value.record(keys: ["vi", "en"])
    return StatusText(
      vi: try record.required("vi").text(), en: try record.required("en").text())
  }
}

/// What all treaties have given so far, to find what is given twice.
private struct StatusRegister {
  private var ids: [String: String] = [:]
  private var names: [[UInt8]: (id: String, place: String)] = [:]
  private var parts: [YAMLValue] = []

  mutating func add(
    _ id: YAMLValue, names lists: [YAMLValue], partOf part: YAMLValue?
  ) throws(KnowledgeError) {
    let treaty = try id.text()
    if let earlier = ids.updateValue(id.place, forKey: treaty) {
      throw id.error(
        .duplicate, "the treaty '\(treaty)' is already given in \(earlier)", "Keep one of them")
    }
    for list in lists {
      for element in try list.elements() {
        let name = try element.text()
        let key = FoldedTitle(name).letters
        if let earlier = names.updateValue((treaty, element.place), forKey: key),
          earlier.id != treaty
        {
          throw element.error(
            .duplicate, "the name '\(name)' already belongs to '\(earlier.id)' in \(earlier.place)",
            "Give each name to one treaty")
        }
      }
    }
    if let part { parts.append(part) }
  }

  func checkParts() throws(KnowledgeError) {
    for part in parts {
      let id = try part.text()
      guard ids[id] == nil else { continue }
      throw part.error(.orphan, "there is no treaty '\(id)'", "Name the id of a treaty")
    }
  }
}

extension YAMLValue {
  /// File and line.
  fileprivate var place: String { "\(file):\(line)" }
}
