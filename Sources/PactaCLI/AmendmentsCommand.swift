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
    input.forEach(in: files) { document in
      for instruction in reader.instructions(of: document) {
        let id = document.provisions[instruction.provision].id.value
        let p = document.provisions[instruction.provision]
        var line = "\(document.metadata.number ?? "?")\t\(id)\t\(instruction.trouble?.rawValue ?? "ok")\t"
        line += instruction.operations.map {
          "\($0.kind.rawValue) \($0.act.number ?? $0.act.name ?? "?") \($0.place.provision?.value ?? "*") \($0.quoted.map { document.provisions[$0].id.value.split(separator: "_").suffix(2).joined(separator: "_") })"
        }.joined(separator: "; ")
        let text = (document.heading(of: p) ?? "") + "##" + document.text(of: p)
        StandardStreams.output(Array((line + "\t" + text.split(separator: "\n").joined(separator: " / ").prefix(300) + "\n").utf8))
      }
    }
  }
}
