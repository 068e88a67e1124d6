public import Applicability
import LegalModel

/// Writes amending instructions in the shape of `amendments --format json`, one line an act.
public struct AmendmentJSON: Sendable {
  /// Makes a writer.
  public init() {}

  /// The JSON line of an act, newline included.
  public func line(for act: AmendingAct, fates: [AmendmentSurvey.Fate]) -> [UInt8] {
    var rest = fates[...]
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("document")
      json.object { json in
        json.pair("number", act.document.metadata.number)
        json.pair("title", act.document.metadata.title)
        json.pair("path", act.document.metadata.source.path)
      }
      json.key("instructions")
      json.array { json in
        for instruction in act.instructions {
          json.object { json in
            write(
              instruction, of: act.document, rest.prefix(instruction.operations.count), &json)
          }
          rest = rest.dropFirst(instruction.operations.count)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(
    _ instruction: AmendmentInstruction, of document: LegalDocument,
    _ fates: ArraySlice<AmendmentSurvey.Fate>, _ json: inout JSONText
  ) {
    let provision = document.provisions[instruction.provision]
    json.pair("id", provision.id.value)
    json.key("path")
    let path = document.path(of: instruction.provision)
    json.object { json in
      json.pair("vi", path.vi)
      json.pair("en", path.en)
    }
    json.pair("trouble", instruction.trouble?.rawValue)
    json.key("operations")
    json.array { json in
      for (operation, fate) in zip(instruction.operations, fates) {
        json.object { json in
          json.key("act")
          json.object { json in
            json.pair("number", operation.act.number)
            json.pair("name", operation.act.name)
          }
          AmendmentJSON.write(operation, of: document, &json)
          json.pair("status", fate.word)
          json.pair("reason", fate.reason)
        }
      }
    }
  }

  /// What an operation does and where.
  static func write(
    _ operation: AmendmentOperation, of document: LegalDocument, _ json: inout JSONText
  ) {
    json.pair("operation", operation.kind.rawValue)
    json.pair("target", operation.place.provision?.value)
    json.pair("part", operation.place.part.rawValue)
    json.key("quoted")
    json.array { json in
      for index in operation.quoted { json.value(document.provisions[index].id.value) }
    }
    let words = words(of: operation.action)
    json.pair("old", words.old)
    json.pair("new", words.new)
  }

  private static func words(
    of action: AmendmentOperation.Action
  ) -> (old: String?, new: String?) {
    switch action {
    case .substitute(let old, let new, _): (old, new)
    case .delete(let old, _): (old, nil)
    case .addWords(let new, _), .replace(.words(let new)), .insert(.words(let new), _): (nil, new)
    default: (nil, nil)
    }
  }
}

extension AmendmentSurvey.Fate {
  /// What became of the operation, in one word.
  public var word: String {
    switch self {
    case .baseAbsent: "baseAbsent"
    case .applied: "applied"
    case .failed: "notApplied"
    }
  }

  /// Why it was not applied.
  public var reason: String? {
    if case .failed(let failure) = self { failure.rawValue } else { nil }
  }
}
