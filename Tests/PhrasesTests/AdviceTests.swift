import Diagnostics
import Phrases
import TestSupport
import Testing

/// What to do about a finding, as those read it who do not write the manifests.
@Suite struct AdviceTests {
  private static let book = Phrasebook(locale: "en", resources: Repository.resources)

  private func advice(_ help: String) throws -> String {
    let page = "---\ntitle: T\nmessages: {a: m}\nhelp: {a: '\(help)'}\n---\n"
    let resources = Resources(own: ["Rules/x/en.md": Array(page.utf8)])
    let rule = try #require(RulePage(rule: "x", locale: "en", resources: resources))
    let message = Message("a", [.text("who", "Ada (mpnId)")])
    return try #require(rule.advice(message, in: AdviceTests.book))
  }

  @Test(
    "leaves out brackets that hold nothing but keys",
    arguments: [
      ("record it (mpnId)", "record it"),
      ("correct both (startsOn, endsOn) today", "correct both today"),
      ("record it (tenant.id); then wait", "record it; then wait"),
      ("note the day (tenantAdminAccess: removed)", "note the day"),
      ("ask for it (GDAP)", "ask for it (GDAP)"),
      ("send it (Resend on the page) (agreement)", "send it (Resend on the page)"),
      ("see there (at the top) and wait", "see there (at the top) and wait"),
      ("an open (bracket", "an open (bracket"),
      ("an empty () one", "an empty () one"),
      ("ask {who} (users)", "ask Ada (mpnId)"),
    ])
  func keys(help: String, expected: String) throws {
    #expect(try advice(help) == expected)
  }

  @Test("shows no key of the manifests", arguments: ["en", "it"])
  func everyRule(locale: String) throws {
    let book = Phrasebook(locale: locale, resources: Repository.resources)
    var seen = 0
    let names = Repository.files(below: "Sources/CBundle/Rules").filter { $0.hasSuffix("/en.md") }
    for rule in names.map({ String($0.dropLast("/en.md".count)) }) {
      let page = try #require(
        RulePage(rule: rule, locale: locale, resources: Repository.resources))
      for key in page.messageKeys {
        guard let text = page.advice(Message(key), in: book) else { continue }
        seen += 1
        let words = text.split { !$0.isLetter && $0 != "." && $0 != "{" && $0 != ":" && $0 != "}" }
        let keys = words.filter { word in
          guard !word.contains("{"), let first = word.first, first.isLowercase else { return false }
          // Keys are written in one word: `mpnId`, `enrolment.history`.
          let path = word.split(separator: ".")
          return word.dropFirst().contains(where: \.isUppercase)
            || (path.count > 1 && AdviceTests.kinds.contains(String(path[0])))
        }
        #expect(keys.isEmpty, "\(locale) \(rule) \(key): \(text)")
      }
    }
    #expect(seen > 150)
  }

  private static let kinds: Set<String> = [
    "enrolment", "agreements", "authorisation", "delegatedAdmin", "onboarding", "pmc", "tenant",
  ]
}
