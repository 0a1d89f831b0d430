import MailDraft

/// A `mailto` link taken apart as RFC 6068 says.
struct MailtoReading {
  private(set) var recipients: [String] = []
  private(set) var fields: [[String]] = []

  init?(_ link: String) {
    guard link.hasPrefix("mailto:"), link.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
    let halves = link.dropFirst(7).split(separator: "?", omittingEmptySubsequences: false)
    guard halves.count == 2, let addresses = halves.first, let query = halves.last else {
      return nil
    }
    recipients = addresses.split(separator: ",").map(MailtoReading.decode)
    fields = query.split(separator: "&").map {
      $0.split(separator: "=", omittingEmptySubsequences: false).map(MailtoReading.decode)
    }
  }

  /// What differs between a draft's link and its values.
  static func problems(of draft: Draft, to recipients: [String]) -> [String] {
    guard let link = draft.mailto() else {
      let atLeast = draft.text.utf8.count + draft.subject.utf8.count
      return atLeast < 300 ? ["mailto missing"] : []
    }
    guard let read = MailtoReading(link) else { return ["mailto malformed: \(link)"] }
    let body = String(decoding: BodyReading.canonical(draft.text), as: UTF8.self)
    let expected = [["subject", oneLine(draft.subject)], ["body", body]]
    return (link.utf8.count > 2_000 ? ["mailto long"] : [])
      + (read.recipients == recipients ? [] : ["mailto recipients \(read.recipients)"])
      + (read.fields == expected ? [] : ["mailto fields \(read.fields)"])
  }

  private static func decode(_ text: Substring) -> String {
    let runs = text.split(separator: "%", omittingEmptySubsequences: false)
    var bytes = Array((runs.first ?? "").utf8)
    for run in runs.dropFirst() {
      bytes.append(UInt8(run.prefix(2), radix: 16) ?? 0xFF)
      bytes += run.utf8.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
