public import Comparison
import Findings
import LegalModel

/// Reads the files of `rules/elements`: pieces of legal content with the phrases of both sides.
public enum ElementsFile {
  /// Reads all files; an id is used once in all of them.
  ///
  /// - Throws: ``KnowledgeError`` naming the file and line that cannot be used.
  public static func elements(
    from sources: [KnowledgeSource]
  ) throws(KnowledgeError) -> [LegalElement] {
    var elements: [LegalElement] = []
    var seen: Set<String> = []
    for source in sources {
      let root = try YAMLValue.root(of: source).record(keys: ["source", "elements"])
      _ = try root.required("source").text()
      for value in try root.required("elements").elements() {
        let element = try element(value)
        guard seen.insert(element.id).inserted else {
          throw value.error(
            .duplicate, "the element '\(element.id)' is given twice", "Merge the two")
        }
        elements.append(element)
      }
    }
    return elements
  }

  /// The line of each element of a file that can be read.
  static func lines(of source: KnowledgeSource) -> [String: Int] {
    YAMLValue.lines(ofIDsUnder: "elements", in: source)
  }

  private static func element(_ value: YAMLValue) throws(KnowledgeError) -> LegalElement {
    let record = try value.record(keys: [
      "id", "title", "stance", "kind", "otherwise", "treaty", "law", "release", "nearness", "note",
    ])
    return LegalElement(
      id: try record.required("id").text(),
      title: try record.required("title").localized(),
      stance: try record.required("stance").choice(),
      kind: try record.required("kind").text(),
      otherwise: try record.required("otherwise").choice(),
      treaty: try SignalsFile.phrases(record.required("treaty").record(keys: ["vi", "en"])),
      law: try SignalsFile.phrases(record.required("law").record(keys: ["vi", "en"])),
      release: try record.optional("release").map { value throws(KnowledgeError) in
        try SignalsFile.phrases(value.record(keys: ["vi", "en"]))
      } ?? [:],
      nearness: try record.optional("nearness")?.number())
  }
}
