import LegalXML

/// Text as spreadsheets keep it.
enum CellText {
  /// The text of a string item: all its runs, without what tells how to say it.
  static func text(of item: XMLTree.Node, in tree: XMLTree) -> String {
    let (run, words) = (tree.nameToken("r"), tree.nameToken("t"))
    var text = ""
    for node in tree.children(of: item) {
      let name = tree.nameToken(of: node)
      if name == words {
        text += tree.text(of: node)
      } else if name == run, let inner = tree.child(of: node, named: words) {
        text += tree.text(of: inner)
      }
    }
    return plain(text)
  }

  /// The text with its escapes read: `_x000D_` is a carriage return.
  static func plain(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var plain = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      plain += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      let code = rest.prefix(4)
      let end = rest.dropFirst(4)
      if code.count == 4, end.first == "_", let value = UInt32(code, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        plain.unicodeScalars.append(scalar)
        rest = end.dropFirst()
      } else {
        plain += "_x"
      }
    }
    return plain + rest
  }
}
