import Alignment
import LegalModel

extension ComparedSide {
  /// The documents as a report shows them.
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
}
