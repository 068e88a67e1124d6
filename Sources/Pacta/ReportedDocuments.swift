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
      return ReportedDocument(
        name: names[index], metadata: document.metadata,
        textDigest: SHA256.hexDigest(of: document.source.normalised), fields: member.fields,
        isComplete: member.isComplete, pick: member.pick, unitCounts: counts,
        comparedUnits: selections[index].units.count, excluded: selections[index].excluded,
        diagnostics: document.diagnostics)
    }
  }
}
