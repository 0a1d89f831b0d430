import Testing

/// Code that traps, escapes the checks of the compiler or reads the world stays out.
@Suite struct ForbiddenCodeTests {
  @Test(
    "holds nothing that traps or escapes the compiler's checks",
    arguments: [
      "try!", "as!", "fatalError", "preconditionFailure", "@unchecked", "nonisolated(unsafe)",
    ])
  func traps(word: String) {
    for file in SwiftFile.sources {
      #expect(
        file.lines(with: word) == [], "\(file.path) says \(word); report a finding or an error")
    }
  }

  @Test("leaves nothing for later", arguments: ["TODO", "FIXME"])
  func later(word: String) {
    for file in SwiftFile.sources {
      #expect(file.lines(with: word) == [], "\(file.path) says \(word); do it now or leave it out")
    }
  }

  @Test(
    "knows clock, environment and terminal in the commands alone",
    arguments: [
      "print(", "Date()", "ProcessInfo",
    ])
  func world(word: String) {
    for file in SwiftFile.sources where !file.isCommand {
      #expect(
        file.lines(with: word) == [],
        "\(file.path) says \(word); take the value as an argument from Sources/portal")
    }
  }
}
