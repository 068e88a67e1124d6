// The signs of a number tell who issued an act, where its kind alone does not.

extension VietnameseActs {
  /// The rank of a resolution or decision by the sign of its issuer; others stand below the Government.
  package static let rankByIssuer: [String: Int] = [
    "QH": 2, "UBTVQH": 3, "CTN": 4, "CP": 5,
  ]

  /// The signs behind the number of an act: `NQ` and `CP` of `42/NQ-CP`; capitals, without the number
  /// of the legislature; empty where there are none.
  package static func signs(of number: String) -> (kind: String, issuer: String) {
    guard let last = number.uppercased().split(separator: "/").last, number.contains("/") else {
      return ("", "")
    }
    let parts = last.split(separator: "-").map { part in
      String(part.reversed().drop(while: \.isNumber).reversed())
    }
    return parts.count > 1 ? (parts[0], parts[parts.count - 1]) : ("", parts.first ?? "")
  }

  /// The kind with whose word a title opens; the longest word wins.
  package static func kind(opening title: String) -> Kind? {
    let small = title.lowercased()
    return kinds.filter { small.hasPrefix($0.word) }.max { $0.word.count < $1.word.count }
  }
}
