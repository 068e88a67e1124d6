/// The measures of a page in twentieths of a point: A4 with the margins of official documents
/// (Decree 30/2020/NĐ-CP, Annex I: 20–25 mm above and below, 30–35 mm left, 15–20 mm right).
enum WordPage {
  case portrait
  /// For wide tables; the edge for binding is above.
  case landscape

  /// The width of the text.
  var width: Int {
    switch self {
    case .portrait: 9_071
    case .landscape: 14_570
    }
  }

  /// The properties of a section, with its head and foot; the first page of a report has no number.
  func section(isFirst: Bool) -> String {
    let first = """
      <w:headerReference w:type="first" r:id="rId5"/><w:footerReference w:type="first" r:id="rId6"/>
      """
    let size =
      switch self {
      case .portrait:
        """
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" \
        w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>
        """
      case .landscape:
        """
        <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1418" w:right="1134" \
        w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>
        """
      }
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="rId4"/>\
      <w:footerReference w:type="default" r:id="rId6"/>\(isFirst ? first : "")\
      <w:type w:val="nextPage"/>\
      \(size)\(isFirst ? "<w:titlePg/>" : "")</w:sectPr>
      """
  }
}
