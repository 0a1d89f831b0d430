import Diagnostics
import ManifestCheck
import ManifestModel
import PortalPages
import TestSupport
import Testing

/// For every state in the model a site in which the page says it, its cause, who must act and how.
@Suite("Every state has its page")
struct StateTests {
  @Test(
    "says the state, since when, who must act and the next step",
    arguments: [
      ("en", "- Who", ": nobody", "date not recorded"),
      ("it", "- A chi tocca", ": nessuno", "data mancante"),
    ])
  func pages(locale: String, label: String, nobody: String, noDay: String) async throws {
    var parts: [String] = []
    for state in StateCase.all {
      let part = try await state.part(locale: locale)
      let lines = part.split(separator: "\n")
      #expect(
        state.isRow || lines.contains { $0.hasPrefix("**") }, "\(state) has no sign: \(part)")
      #expect(
        state.isUndated || part.contains("2026") || part.contains(noDay),
        "\(state) has no day: \(part)")
      let who = lines.first { $0.hasPrefix(label) }
      let isSettled = state.isRow || lines.contains { $0.hasPrefix("**✓") }
      #expect(who != nil || isSettled, "\(state) names nobody: \(part)")
      let needsNobody = who.map { $0.hasSuffix(nobody) } ?? true
      #expect(needsNobody || part.contains("](guide-"), "\(state) has no next step: \(part)")
      parts.append("State: \(state.name)\n\n\(part)")
    }
    let path = "Tests/PortalPagesTests/Expected/states.\(locale).md"
    let difference = Golden.difference(parts.joined(separator: "\n"), path: path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("no state of the model is left out")
  func complete() throws {
    let values = try ["States", "Words"].map {
      try Repository.text("Sources/ManifestModel/Values/\($0).swift")
    }.joined()
    let names = values.split(separator: "\n").compactMap { line -> Substring? in
      guard line.hasPrefix("public enum ") else { return nil }
      let name = line.dropFirst("public enum ".count).prefix { $0.isLetter }
      return name.hasSuffix("State") || name.hasSuffix("Status") ? name : nil
    }
    #expect(Set(names.map(String.init)) == Set(StateCase.families.keys))
  }
}
