public import LegalModel
import Lexicon
public import Norms

/// Writes norms for people: one line a norm, its parts under it.
public struct NormTable: Sendable {
  /// Whether only what was not understood is shown.
  public let onlyUnread: Bool

  public init(onlyUnread: Bool = false) { self.onlyUnread = onlyUnread }

  /// The norms of a document as text, with its name in front.
  public func text(for norms: [Norm], of document: LegalDocument) -> [UInt8] {
    var lines = [
      "# " + (document.metadata.number ?? document.metadata.title ?? document.metadata.source.path)
    ]
    for norm in norms where isShown(norm) { lines += NormTable.lines(for: norm, of: document) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func isShown(_ norm: Norm) -> Bool {
    if onlyUnread { return norm.effect == .statement }
    return norm.effect != .formula && norm.effect != .listItem
  }

  /// A norm in lines.
  public static func lines(for norm: Norm, of document: LegalDocument) -> [String] {
    var head = [
      document.provisions[norm.provision].id.value, norm.modality.rawValue, norm.strength.rawValue,
    ]
    if let requirement = norm.requirement { head.append(requirement.rawValue) }
    if let effect = norm.effect { head.append(effect.rawValue) }
    var lines = [head.joined(separator: "  ")]
    func add(_ name: String, _ text: String?) {
      guard let text else { return }
      lines.append("    " + padded(name) + text.replacing("\n", with: " ⏎ "))
    }
    if let variant = norm.variant {
      add("wording", [variant.party, variant.text].compactMap(\.self).joined(separator: ": "))
    }
    if norm.effect != nil { add("text", norm.sentence.text) }
    add("mandate", norm.mandate?.text)
    add("bearer", norm.bearer?.text)
    add("subject", norm.subject?.text)
    add("beneficiary", norm.beneficiary?.text)
    add("counterparty", norm.counterparty?.text)
    add("cue", norm.cue?.text)
    if norm.effect == nil { add("action", norm.action?.text) }
    add("term", norm.definedTerm?.text)
    add("sanction", norm.sanction?.text)
    for part in norm.circumstances { add("when, where", part.text) }
    for adjunct in norm.conditions { add("condition", adjunct.part.text) }
    for adjunct in norm.exceptions {
      add(adjunct.savesTreaties ? "savings" : "exception", adjunct.part.text)
    }
    for quantity in norm.quantities { add("quantity", describe(quantity)) }
    if !norm.concepts.isEmpty {
      add("concepts", norm.concepts.map(\.value).joined(separator: ", "))
    }
    for part in norm.unread { add("not read", part.text) }
    return lines
  }

  private static func describe(_ placed: NormQuantity) -> String {
    let quantity = placed.quantity
    let upper = quantity.upper.map { "–\(number($0))" } ?? ""
    return "\(quantity.bound.rawValue) \(number(quantity.value))\(upper) \(quantity.unit)"
      + " (\(placed.part.text); \(placed.place.rawValue))"
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map { String($0) } ?? String(value)
  }

  private static func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 14 - name.count))
  }
}
