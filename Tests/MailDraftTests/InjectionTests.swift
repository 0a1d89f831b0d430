import MailDraft
import Testing

@Suite("No manifest value changes the header")
struct InjectionTests {
  @Test("keeps fields, addresses, names, subject and bodies in 10,000 hostile drafts")
  func hostileDrafts() {
    var values = HostileValues(seed: 20_261_122)
    var problems: [String] = []
    var dropped = 0
    var kept = 0
    for number in 0..<10_000 {
      let hostile = HostileDraft(&values)
      dropped += hostile.draft.to.count - hostile.recipients.count
      kept += hostile.recipients.count
      problems += hostile.problems().map { "\(number): \($0)" }
    }
    #expect(problems.prefix(10) == [])
    #expect(dropped > 5_000)
    #expect(kept > 5_000)
  }
}

/// A draft of hostile values with what a reader must find in it.
private struct HostileDraft {
  let draft: Draft
  let senders: [[String]]
  let recipients: [[String]]
  let hasLanguage: Bool

  init(_ values: inout HostileValues) {
    var mailboxes: [(address: MailAddress, isSafe: Bool)] = []
    for _ in 0..<4 {
      let address = values.address()
      mailboxes.append((MailAddress(name: values.name(), address: address.text), address.isSafe))
    }
    let language = values.language()
    draft = Draft(
      from: mailboxes.first?.address, to: mailboxes.dropFirst().map(\.address),
      subject: values.text(), text: values.text(), html: values.text(), language: language.text)
    func shown(_ boxes: some Sequence<(address: MailAddress, isSafe: Bool)>) -> [[String]] {
      boxes.filter(\.isSafe).map { [oneLine($0.address.name ?? ""), $0.address.address] }
    }
    senders = shown(mailboxes.prefix(1))
    recipients = shown(mailboxes.dropFirst())
    hasLanguage = language.isTag
  }

  func problems() -> [String] {
    let message = ReadMessage(draft.message())
    var problems = message.problems
    func check(_ what: String, _ holds: Bool) { if !holds { problems.append(what) } }
    check("fields \(message.fields.map(\.name))", message.fields.map(\.name) == names)
    check("sender", addresses(message.value("From")) == senders)
    check("recipients", addresses(message.value("To")) == recipients)
    check("subject", decodeUnstructured(message.value("Subject") ?? "-") == oneLine(draft.subject))
    check("types", message.parts.map { $0.fields.map(\.value) } == types)
    check("text", message.parts.first?.content == BodyReading.canonical(draft.text))
    check("html", message.parts.last?.content == BodyReading.canonical(draft.html))
    return problems + MailtoReading.problems(of: draft, to: recipients.compactMap(\.last))
  }

  private var names: [String] {
    (senders.isEmpty ? [] : ["From"]) + (recipients.isEmpty ? [] : ["To"])
      + ["Subject", "X-Unsent", "MIME-Version"] + (hasLanguage ? ["Content-Language"] : [])
      + ["Content-Type"]
  }

  private var types: [[String]] {
    [["text/plain; charset=utf-8", "base64"], ["text/html; charset=utf-8", "base64"]]
  }

  private func addresses(_ value: String?) -> [[String]] { value.map(decodeAddresses) ?? [] }
}
