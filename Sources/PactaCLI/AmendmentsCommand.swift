import Applicability
import ArgumentParser
import LegalModel

/// `pacta amendments`: what acts do to other acts.
struct AmendmentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amendments", abstract: "List what acts do to other acts.")

  @Argument(help: "Files or folders; - reads standard input.")
  var files: [String]

  @OptionGroup var rules: RulesOption

  func run() throws {
    let reader = try rules.amendmentReader()
    var input = DocumentInput()
    var docs: [LegalDocument] = []
    var acts: [AmendingAct] = []
    input.forEach(in: files) { document in
      docs.append(document)
      let act = AmendingAct(document: document, instructions: reader.instructions(of: document))
      if !act.instructions.isEmpty { acts.append(act) }
    }
    for act in acts { for instruction in act.instructions {
        let document = act.document
        let id = document.provisions[instruction.provision].id.value
        let p = document.provisions[instruction.provision]
        var line = "I\t\(document.metadata.number ?? "?")\t\(id)\t\(instruction.trouble?.rawValue ?? "ok")\t"
        line += instruction.operations.map {
          "\($0.kind.rawValue) \($0.act.number ?? $0.act.name ?? "?") \($0.place.provision?.value ?? "*") \($0.quoted.map { document.provisions[$0].id.value.split(separator: "_").suffix(2).joined(separator: "_") })"
        }.joined(separator: "; ")
        let text = (document.heading(of: p) ?? "") + "##" + document.text(of: p)
        StandardStreams.output(Array((line + "\t" + text.split(separator: "\n").joined(separator: " / ").prefix(300) + "\n").utf8))
    } }
    for base in docs {
      let result = Consolidator().consolidate(base, with: acts)
      for o in result.outcomes {
        let d = acts[o.act].document
        StandardStreams.output(Array("O\t\(base.metadata.number ?? "?")\t\(acts[o.act].name)\t\(d.provisions[o.operation.origin].id.value)\t\(o.operation.kind.rawValue)\t\(o.operation.place.provision?.value ?? "*")\t\(o.status)\t\(o.operation.action)\n".utf8))
      }
    }
  }
}
