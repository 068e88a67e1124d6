import Findings
import LegalModel
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  private func print(_ text: String) -> Fingerprint {
    Fingerprint(rule: "one", provisions: [(ProvisionID("art_1__para_2"), text)])
  }

  @Test(
    "letters, white space and marks may be written otherwise",
    arguments: [
      "không quá 40 giờ, mỗi tuần.", "KHÔNG QUÁ 40 GIỜ\nmỗi  tuần", "không quá “40 giờ” mỗi tuần",
    ])
  func same(text: String) {
    #expect(print(text) == print("Không quá 40 giờ mỗi tuần"))
  }

  @Test("a figure with another decimal mark is another figure")
  func decimals() {
    #expect(print("40 hours") != print("4.0 hours"))
    #expect(print("15 %") != print("1,5 %"))
    #expect(print("Article 5. 20 days") == print("Article 5 20 days"))
  }

  @Test("the place in the article counts, the number of the article does not")
  func places() {
    let there = Fingerprint(rule: "one", provisions: [(ProvisionID("art_21__para_2"), "text")])
    #expect(there == print("text"))
    let other = Fingerprint(rule: "one", provisions: [(ProvisionID("art_1__para_3"), "text")])
    #expect(other != print("text"))
  }
}
