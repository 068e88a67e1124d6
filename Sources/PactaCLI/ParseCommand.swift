import ArgumentParser
import Foundation
import Ingestion
import LegalModel

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "parse", abstract: "Shows what was read.")
  @Argument var files: [String]
  @Option var format = "tree"

  func run() throws {
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      for d in try DocumentReader().read(bytes, name: file) {
        print("== \(file) lang \(d.metadata.language) provisions \(d.provisions.count) ledger \(d.ledger.bytes) skipped \(d.ledger.skippedBytes) unaccounted \(d.ledger.unaccounted)")
        if format == "none" { continue }
        for p in d.provisions {
          print(p.id.value, p.kind.rawValue, p.number ?? "-", "H:", d.heading(of: p) ?? "", "T:", String(d.text(of: p).prefix(70)))
        }
        for x in d.diagnostics { print("!", x.code, x.message) }
      }
    }
  }
}
