import Alignment
import Findings
import LegalModel

extension ComparedSide {
  /// The formats whose text is the file itself.
  private static let textFormats: Set<String> = ["text", "markdown", "json"]

  /// The documents as a table of concordance shows them, without places in their texts.
  func reportedDocuments() -> [ReportedDocument] {
    members.indices.map { index in
      let member = members[index]
      let document = member.document
      var counts: [ProvisionKind: Int] = [:]
      for provision in document.provisions where !provision.isQuoted {
        counts[provision.kind, default: 0] += 1
      }
      let source = document.metadata.source.sha256
      let digest = source.isEmpty ? SHA256.hexDigest(of: document.source.normalised) : source
      return ReportedDocument(
        name: names[index], metadata: document.metadata,
        sourceDigest: digest, fields: member.fields,
        isComplete: member.isComplete, pick: member.pick, unitCounts: counts,
        comparedUnits: selections[index].units.count, excluded: selections[index].excluded,
        diagnostics: document.diagnostics)
    }
  }

  /// The documents as a report shows them, with the places in their texts that it points at.
  ///
  /// - Parameter documents: what ``reportedDocuments()`` gave.
  func pointing(
    _ documents: [ReportedDocument], _ side: Evidence.Side, at places: PointedPlaces
  ) -> [ReportedDocument] {
    members.indices.map { index in
      var reported = documents[index]
      if ComparedSide.textFormats.contains(reported.metadata.source.format) {
        let source = members[index].document.source
        reported.regions = source.regions(of: places[side, names[index]])
      }
      return reported
    }
  }
}
