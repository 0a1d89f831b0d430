import Foundation
import TestSupport
import Testing

extension ExampleTests {
  @Suite("Isolation")
  struct IsolationTests {
    @Test(
      "no reseller's site holds anything of another one",
      arguments: PermissionsTableTests.resellers)
    func isolated(reseller: String) throws {
      let bench = try BuiltExample.current()
      let texts = Decoded.texts(of: bench.files(below: "Output/resellers/\(reseller)"))
      let own = try Identifiers(reseller)
      #expect(own.count > 10)
      // The search itself works: the site is full of what is its own.
      #expect(texts.contains { own.found(in: $0.text).count > 3 })
      for other in PermissionsTableTests.resellers where other != reseller {
        let foreign = try Identifiers(other).subtracting(own)
        #expect(foreign.count > 10)
        for (path, text) in texts {
          #expect(foreign.found(in: text) == [], "\(path) of \(reseller), from \(other)")
        }
      }
    }

    @Test("a customer of two resellers shows to each without the other")
    func sharedCustomer() throws {
      let bench = try BuiltExample.current()
      let pages = try ["bottega-dati", "fjordkant"].map {
        try bench.text("Output/resellers/\($0)/en/customer-lofotpesce.md")
      }
      let subscriptions = pages.map { page in
        page.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains(" active ") }
          .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      }
      #expect(
        subscriptions == [
          [["Microsoft 365 Business Premium", "40", "active", "19 May 2025"]],
          [["Azure plan", "1", "active", "7 July 2025"]],
        ])
      // Each knows its own beginning, its own access and its own people.
      let facts = [
        ["14 May 2025", "Nadia Benhaddou", "delegated administration (since 14 May 2025)"],
        ["7 February 2024", "Sigurd Haugland", "administration was removed (since 30 June 2025)"],
      ]
      for (page, own) in zip(pages, facts) {
        for fact in own { #expect(page.contains(fact), "\(fact)") }
      }
      #expect(!pages[0].contains("2024") && !pages[0].contains("30 June 2025"))
      #expect(!pages[1].contains("19 May") && !pages[1].contains("bottega"))
    }
  }
}

@Suite("A planted leak")
struct LeakTests {
  @Test("is found with its file and the line that owns it, and nothing is published")
  func found() throws {
    let bench = try Workbench()
    try bench.copy("Content", to: "Content")
    try bench.edit(
      "Content/resellers/bottega-dati/invitations.yaml", "  Va aperto da chi",
      "  Come per Reti Piane S.r.l. (92c2aca4-061b-4363-bb57-1be8f51202f9): va aperto da chi")
    // Once it is sent, a reminder in words of ours takes the place of the own text.
    try bench.edit(
      "Content/resellers/bottega-dati/invitations.yaml", ", sent 2026-11-16 by nadia]", "]")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 1)
    let manifest = "Content/resellers/retipiane/reseller.yaml"
    let lines = try bench.text(manifest).split(
      separator: "\n", omittingEmptySubsequences: false)
    let name = lines.firstIndex { $0.hasPrefix("legalName:") }.map { $0 + 1 } ?? 0
    let tenant = lines.firstIndex { $0.hasPrefix("tenant:") }.map { $0 + 1 } ?? 0
    let site = "resellers/bottega-dati"
    for file in ["en/invitation-bottega-teatro-lume.md", "it/invitation-bottega-teatro-lume.html"] {
      for line in [name, tenant] {
        let end =
          ": this would identify another reseller, retipiane; it comes from \(manifest):\(line)"
          + " [RP-W02]"
        #expect(
          outcome.lines.contains { $0.hasPrefix("\(site)/\(file):") && $0.hasSuffix(end) })
      }
    }
    #expect(outcome.lines.last == "nothing is published")
    #expect(bench.files(below: "Output").keys.filter { !$0.hasPrefix(".portal/") } == [])
    #expect(!outcome.output.contains("92c2aca4"))
  }
}

/// What tells a reseller, its people and its customers apart, read from the lines of its files.
private struct Identifiers {
  private var texts: Set<String> = []

  var count: Int { texts.count }

  init(_ reseller: String) throws {
    let folder = "Content/resellers/\(reseller)"
    texts.insert(reseller)
    for file in Repository.files(below: folder) {
      let text = try Repository.text("\(folder)/\(file)")
      for line in text.split(separator: "\n") where !line.hasPrefix("#") { collect(line) }
    }
    // People of the operator act in every reseller's records.
    for provider in Repository.files(below: "Content/providers") {
      let shared = try Repository.text("Content/providers/\(provider)")
      texts = texts.filter { !shared.contains($0) }
    }
  }

  func subtracting(_ other: Identifiers) -> Identifiers {
    var rest = self
    rest.texts.subtract(other.texts)
    return rest
  }

  /// Those that stand in a text in small letters.
  func found(in text: ContiguousArray<CChar>) -> [String] {
    texts.filter { identifier in
      text.withUnsafeBufferPointer { text in
        text.baseAddress.map { strstr($0, identifier.lowercased()) != nil } ?? false
      }
    }.sorted()
  }

  private mutating func collect(_ line: Substring) {
    let separators: Set<Character> = [" ", ",", "{", "}", "[", "]", "\"", "\t"]
    for word in line.split(whereSeparator: separators.contains) {
      let isGUID = word.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12]
      let isOwnLink = word.hasPrefix("https://") && !word.contains(".example")
      if word.hasSuffix(".example") || isGUID || isOwnLink { texts.insert(String(word)) }
    }
    for key in ["legalName", "company", "fullName", "contact", "mpnId", "phone", "telephone"] {
      if let value = value(of: key, in: line) { texts.insert(value) }
    }
  }

  private func value(of key: String, in line: Substring) -> String? {
    guard let start = line.range(of: "\(key): ")?.upperBound else { return nil }
    let rest = line[start...]
    if rest.hasPrefix("\"") { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    let value = rest.prefix { $0 != "," && $0 != "}" && $0 != "#" }
    return value.trimmingCharacters(in: .whitespaces)
  }
}

/// Files as a reader sees them: with entities, percent signs and base64 undone, in small letters.
private enum Decoded {
  static func texts(of files: [String: Data]) -> [(path: String, text: ContiguousArray<CChar>)] {
    files.sorted { $0.key < $1.key }.map { path, data in
      let raw = String(decoding: data, as: UTF8.self)
      let plain = raw.replacingOccurrences(of: "&#39;", with: "'")
        .replacingOccurrences(of: "&amp;", with: "&")
      let percent = raw.removingPercentEncoding ?? ""
      let mail = path.hasSuffix(".eml") ? parts(of: raw) : ""
      let all = [path, raw, plain, percent, mail].joined(separator: "\n")
      // In pictures a zero is no end.
      return (
        path,
        ContiguousArray(
          all.lowercased().utf8.map { CChar(bitPattern: $0 | ($0 == 0 ? 32 : 0)) } + [0])
      )
    }
  }

  /// The base64 parts of a mail, which stand between empty lines.
  private static func parts(of mail: String) -> String {
    mail.components(separatedBy: "\r\n\r\n").compactMap { part in
      let lines = part.components(separatedBy: "\r\n").prefix { !$0.hasPrefix("--") }
      return Data(base64Encoded: lines.joined()).map { String(decoding: $0, as: UTF8.self) }
    }.joined(separator: "\n")
  }
}
