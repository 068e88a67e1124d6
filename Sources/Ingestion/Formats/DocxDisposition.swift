/// Why a part of a Word package was left: a stable kebab-case reason, told from its name.
enum DocxDisposition {
  static func disposition(of name: String) -> String {
    let folded = name.lowercased()
    let last = String(folded.split(separator: "/").last ?? "")
    if folded == "[content_types].xml" { return "content-types" }
    if last.hasSuffix(".rels") { return "relationships" }
    for (folder, reason) in folders where folded.hasPrefix(folder) || folded.contains("/" + folder)
    { return reason }
    for (start, reason) in files where last.hasPrefix(start) { return reason }
    return "unknown-part"
  }

  private static let folders = [
    ("docprops/", "metadata"), ("theme/", "theme"), ("media/", "image"), ("fonts/", "font"),
    ("customxml/", "custom-xml"), ("glossary/", "glossary"), ("embeddings/", "embedding"),
    ("charts/", "chart"), ("diagrams/", "diagram"), ("activex/", "embedding"),
  ]

  private static let files = [
    ("header", "header-footer"), ("footer", "header-footer"), ("styles", "styles"),
    ("settings", "settings"), ("websettings", "settings"), ("fonttable", "font"),
    ("comments", "comment"), ("people", "comment"), ("numbering", "numbering"),
    ("footnotes", "notes"), ("endnotes", "notes"), ("vba", "macro"), ("document", "document"),
    ("theme", "theme"), ("thumbnail", "image"),
  ]
}
