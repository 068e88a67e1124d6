import Alignment
import Findings
import LegalModel

extension ComparedSide {
  /// The formats whose text is the file itself.
  private static let textFormats: Set<String> = ["text", "markdown", "json"]

  /// The documents as a table of concordance shows them, without places in their texts.
  func reportedDocuments() -> [ReportedDocument] {
    reportedDocuments(.treaty, pointedAt: PointedPlaces())
  }

  /// The documents as a report shows them.
  ///
  /// - Parameter places: what the report points at.
  func reportedDocuments(
    _ side: Evidence.Side, pointedAt places: PointedPlaces
  ) -> [ReportedDocument] {
    members.indices.map { index in
      let member = members[index]
      let document = member.document
      var counts: [ProvisionKind: Int] = [:]
      for provision in document.provisions where !provision.isQuoted {
        counts[provision.kind, default: 0] += 1
      }
      let source = document.metadata.source.sha256
      let digest = source.isEmpty ? SHA256.hexDigest(of: document.source.normalised) : source
      let isText = ComparedSide.textFormats.contains(document.metadata.source.format)
      return ReportedDocument(
        name: names[index], metadata: document.metadata,
        sourceDigest: digest, fields: member.fields,
        isComplete: member.isComplete, pick: member.pick, unitCounts: counts,
        comparedUnits: selections[index].units.count, excluded: selections[index].excluded,
        diagnostics: document.diagnostics,
        regions: isText ? document.source.regions(of: places[side, names[index]]) : [:])
    }
  }
}
