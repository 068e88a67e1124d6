import Foundation

/// The part of JSON Schema 2020-12 that the schemas in `docs/schema` use. An unknown keyword is a
/// complaint too, so that nothing is passed over.
struct JSONSchema {
  private let root: JSONValue

  /// A schema of `docs/schema`.
  init(named name: String) throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let file = folder.appendingPathComponent("docs/schema/\(name).schema.json")
    root = try JSONValue(String(contentsOf: file, encoding: .utf8))
  }

  /// What is wrong with a value; nothing when it has the shape.
  func problems(in value: JSONValue) -> [String] { problems(value, root, "$") }

  private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    schema.members.sorted { $0.key < $1.key }.flatMap { keyword, argument in
      JSONSchema.annotations.contains(keyword)
        ? [] : check(value, keyword, argument, schema, place)
    }
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONValue,
    _ place: String
  ) -> [String] {
    switch keyword {
    case "$ref": problems(value, definition(argument), place)
    case "const": value == argument ? [] : ["\(place) is not \(argument)"]
    case "enum": argument.elements.contains(value) ? [] : ["\(place): \(value) is not allowed"]
    case "type": hasType(value, argument) ? [] : ["\(place) is no \(argument)"]
    case "anyOf": matches(value, argument) > 0 ? [] : ["\(place) matches no choice"]
    case "oneOf": matches(value, argument) == 1 ? [] : ["\(place) matches not one choice"]
    case "required", "properties", "additionalProperties", "propertyNames":
      members(value, keyword, argument, schema, place)
    case "items", "prefixItems", "minItems", "maxItems":
      elements(value, keyword, argument, place)
    case "minimum", "maximum", "exclusiveMinimum", "minLength", "pattern":
      scalar(value, keyword, argument, place)
    default: ["\(place): the schema uses '\(keyword)', which these tests do not know"]
    }
  }

  private func matches(_ value: JSONValue, _ choices: JSONValue) -> Int {
    choices.elements.filter { problems(value, $0, "").isEmpty }.count
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    let name = (reference.string ?? "").replacingOccurrences(of: "#/$defs/", with: "")
    return root["$defs"]?[name] ?? .object(["missing definition \(name)": .null])
  }

  private func hasType(_ value: JSONValue, _ type: JSONValue) -> Bool {
    let types = type.string.map { [$0] } ?? type.elements.compactMap(\.string)
    return types.contains { name in
      switch (name, value) {
      case ("null", .null), ("boolean", .truth), ("number", .number), ("string", .text),
        ("array", .list), ("object", .object):
        true
      case ("integer", .number(let number)): number.rounded() == number
      default: false
      }
    }
  }

  private func members(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONValue,
    _ place: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    let known = schema["properties"]?.members ?? [:]
    switch keyword {
    case "required":
      return argument.elements.compactMap(\.string).filter { members[$0] == nil }
        .map { "\(place) lacks \($0)" }
    case "properties":
      return argument.members.flatMap { name, schema in
        members[name].map { problems($0, schema, "\(place).\(name)") } ?? []
      }
    case "propertyNames":
      return members.keys.flatMap { problems(.text($0), argument, "\(place) key \($0)") }
    default:
      let others = members.filter { known[$0.key] == nil }
      if argument == .truth(false) { return others.keys.map { "\(place) has unknown \($0)" } }
      return others.flatMap { problems($0.value, argument, "\(place).\($0.key)") }
    }
  }

  private func elements(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ place: String
  ) -> [String] {
    guard case .list(let elements) = value else { return [] }
    switch keyword {
    case "items":
      return elements.enumerated().flatMap { problems($1, argument, "\(place)[\($0)]") }
    case "prefixItems":
      return zip(elements, argument.elements).flatMap { problems($0, $1, "\(place)[]") }
    case "minItems":
      return Double(elements.count) >= argument.double ?? 0 ? [] : ["\(place) is too short"]
    default:
      return Double(elements.count) <= argument.double ?? 0 ? [] : ["\(place) is too long"]
    }
  }

  private func scalar(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ place: String
  ) -> [String] {
    let limit = argument.double ?? 0
    let holds =
      switch (keyword, value) {
      case ("minimum", .number(let number)): number >= limit
      case ("maximum", .number(let number)): number <= limit
      case ("exclusiveMinimum", .number(let number)): number > limit
      case ("minLength", .text(let text)): Double(text.count) >= limit
      case ("pattern", .text(let text)):
        text.range(of: argument.string ?? "", options: .regularExpression) != nil
      default: true
      }
    return holds ? [] : ["\(place): \(value) breaks \(keyword) \(argument)"]
  }
}
