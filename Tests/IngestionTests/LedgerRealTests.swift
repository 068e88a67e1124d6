import Foundation
import Ingestion
import LegalModel
import SharedTexts
import Testing

/// The account of every byte, over every text and Markdown file of the shared folder.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct LedgerRealTests {
  /// What the ledgers of a file's instruments say together.
  struct Account: Sendable {
    let path: String
    let size: Int
    let bytes: Int
    let unaccounted: Int
    let skips: [Ledger.Skip]
    let source: SourceText?

    func skipped(except reason: String) -> Int {
      skips.filter { $0.reason != reason }.reduce(0) { $0 + $1.span.count }
    }
  }

  static let accounts: [Account] = SharedData.paths(under: "", endings: ["txt", "md"]).compactMap {
    path in
    guard let folder = SharedData.folder,
      let data = try? Data(contentsOf: folder.appendingPathComponent(path)),
      let documents = try? SharedData.read(path)
    else { return nil }
    return Account(
      path: path, size: data.count, bytes: documents.reduce(0) { $0 + $1.ledger.bytes },
      unaccounted: documents.reduce(0) { $0 + $1.ledger.unaccounted },
      skips: documents.flatMap(\.ledger.skipped), source: documents.first?.source)
  }

  @Test func `every file is read`() {
    let paths = SharedData.paths(under: "", endings: ["txt", "md"])
    #expect(LedgerRealTests.accounts.map(\.path) == paths)
    #expect(paths.count > 300)
  }

  @Test func `the ledgers of the instruments of a file add up to the file`() {
    for account in LedgerRealTests.accounts {
      #expect(account.bytes == account.size, "\(account.path)")
    }
  }

  @Test func `no byte is unaccounted`() {
    for account in LedgerRealTests.accounts { #expect(account.unaccounted == 0, "\(account.path)") }
  }

  /// Texts drawn from pages, where running heads and page numbers repeat.
  static func isPageText(_ path: String) -> Bool {
    path.hasPrefix("vn/official/vbpl_pdf") || path.hasPrefix("treaty/md/evfta-2016")
      || path.hasPrefix("treaty/txt/aanzfta")
  }

  @Test func `at most 3 percent of a text is skipped, 15 of page texts, front matter aside`() {
    // Files at the top describe the data; they are no legal texts.
    for account in LedgerRealTests.accounts where account.path.contains("/") {
      let limit = LedgerRealTests.isPageText(account.path) ? 15 : 3
      #expect(
        account.skipped(except: "front-matter") * 100 <= account.size * limit, "\(account.path)")
    }
  }

  @Test func `no skipped text starts with the label of a unit`() {
    var labels: [String] = []
    for account in LedgerRealTests.accounts {
      for skip in account.skips where skip.reason != "front-matter" {
        let text = account.source?.string(skip.span) ?? ""
        if LedgerRealTests.startsWithLabel(text) {
          labels.append("\(account.path): \(text.prefix(60))")
        }
      }
    }
    #expect(labels == [])
  }

  static let words: Set<String> = [
    "điều", "chương", "mục", "phần", "khoản", "điểm", "tiểu", "phụ", "article", "chapter",
    "section",
    "part", "annex", "appendix",
  ]

  /// Whether a text is a label word with a number, or `1.` or `a)` with words behind it.
  static func startsWithLabel(_ text: String) -> Bool {
    let fields = text.split(whereSeparator: \.isWhitespace).prefix(3)
    guard fields.count >= 2, let first = fields.first else { return false }
    let second = fields[1]
    if words.contains(first.lowercased()) {
      return second.first?.isNumber == true || second.prefix { "IVXLC".contains($0) }.count > 0
    }
    guard second.first?.isLetter == true, let last = first.last, ".)".contains(last) else {
      return false
    }
    let token = first.drop { $0 == "(" }.dropLast()
    return token.count <= 2 && (token.allSatisfy(\.isNumber) || token.allSatisfy(\.isLetter))
      && !token.isEmpty
  }
}
