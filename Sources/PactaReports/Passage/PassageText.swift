import Citations
import Findings
import LegalModel
import Norms
import Pacta

extension PassageReport {
  /// The reading as plain text: structure, citations, norms, and what was not understood.
  public func text() -> String {
    var sections = [[opening]]
    sections.append([wording.text(.passageStructure)] + structure())
    sections.append([wording.text(.passageCitations)] + citations())
    sections.append([wording.text(.passageNorms)] + normLines())
    sections.append([wording.text(.passageUnread)] + unreadLines())
    let remarks = passage.document.diagnostics.map { "  " + wording.text($0) }
    if !remarks.isEmpty { sections.append([wording.text(.coverageDiagnostics)] + remarks) }
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var opening: String {
    let language = passage.document.metadata.language
    let name = wording.text(language == .vietnamese ? .languageVietnamese : .languageEnglish)
    let genre = wording.text(passage.order == .domestic ? .passageStatute : .passageTreaty)
    var lines = [wording.text(.passageReadAs, [name, genre])]
    if passage.instruments > 1 {
      lines.append(wording.text(.passageInstruments, [String(passage.instruments)]))
    }
    return lines.joined(separator: "\n")
  }

  /// Where a norm or citation stands, in words; nil where the text has no units.
  func place(of provision: Int) -> String? {
    let path = passage.path(of: provision).text(in: wording.language)
    return path.isEmpty ? nil : path
  }

  // MARK: Structure

  private func structure() -> [String] {
    let document = passage.document
    var depths: [Int] = []
    var lines: [String] = []
    for (index, provision) in document.provisions.enumerated() {
      let isAdded = index == passage.addedArticle
      let above = provision.parent.map { depths[$0] } ?? 0
      let text = document.text(of: provision)
      depths.append(isAdded && text.isEmpty ? above : above + 1)
      let label = isAdded ? "" : document.label(of: provision)
      let parts = [label, document.heading(of: provision) ?? "", text].filter { !$0.isEmpty }
      guard !parts.isEmpty else { continue }
      let indent = String(repeating: "  ", count: depths[index])
      let quoted = provision.isQuoted ? " [" + wording.text(.passageQuoted) + "]" : ""
      lines.append(indented(parts.joined(separator: " ") + quoted, by: indent))
    }
    return lines
  }

  /// The text with each of its lines behind the indent.
  func indented(_ text: String, by indent: String) -> String {
    text.split(whereSeparator: \.isNewline).map { indent + $0 }.joined(separator: "\n")
  }

  // MARK: Citations

  private func citations() -> [String] {
    guard !passage.citations.isEmpty else { return ["  " + wording.text(.passageCitationsNone)] }
    return passage.citations.flatMap { citation in
      let reference = citation.citation.reference
      let place = place(of: citation.citation.provision).map { " (\($0))" } ?? ""
      let head = "  “\(reference.text)”" + place
      return [head]
        + citation.resolutions.enumerated().map { number, resolution in
          let targets = reference.targets
          let target = number < targets.count ? targets[number] : nil
          return "    → " + words(for: target, resolution, document: reference.document)
        }
    }
  }

  private func words(
    for target: ProvisionID?, _ resolution: Resolution, document: String?
  ) -> String {
    switch resolution {
    case .here(let index):
      let path = passage.path(of: index).text(in: wording.language)
      return path.isEmpty ? wording.text(.citedWhole) : wording.text(.citedHere, [path])
    case .unresolved(.refersToAmendedAct):
      return wording.text(.citedAmended, [cited(target) ?? wording.text(.citedWhole)])
    case .unresolved, .elsewhere, .document:
      switch (cited(target), document) {
      case (let path?, let document?): return wording.text(.citedInDocument, [path, document])
      case (nil, let document?): return wording.text(.citedDocument, [document])
      case (let path?, nil): return wording.text(.citedOutside, [path])
      case (nil, nil): return wording.text(.citedWhole)
      }
    }
  }

  /// A cited address in words, without the article that was put before the text.
  private func cited(_ target: ProvisionID?) -> String? {
    guard let target else { return nil }
    var value = target.value
    if let article = passage.addedArticle {
      let added = passage.document.provisions[article].id.value + "__"
      if value.hasPrefix(added) { value.removeFirst(added.count) }
    }
    return ReadersPath(citing: ProvisionID(value)).text(in: wording.language)
  }

  // MARK: What was not understood

  private func unreadLines() -> [String] {
    var lines: [String] = []
    for (index, norm) in norms.enumerated() {
      let place = place(of: norm.provision).map { " (\($0))" } ?? ""
      let head = [String(index + 1) + place]
      if norm.effect == .statement {
        let sentence = norm.sentence.text.onOneLine
        lines.append("  " + wording.text(.passageNotUnderstood, head + [sentence]))
      }
      for part in norm.unread {
        lines.append("  " + wording.text(.passageWordsLeft, head + [part.text.onOneLine]))
      }
    }
    return lines.isEmpty ? ["  " + wording.text(.passageUnreadNone)] : lines
  }
}
