import TestSupport
import Testing

/// The places where the source contradicts itself, or says less than it seems to, are traps; a
/// test that keeps us out of one starts its title with the trap's number.
@Suite struct TrapCoverageTests {
  @Test(
    "has a test for each trap of the source",
    arguments: [
      "T1", "T2", "T3", "T4", "T8", "T9", "T10", "T11", "T12", "T13",
      "T14", "T15", "T16", "T18", "T20", "T21", "T22", "T23", "T29", "T31", "T32", "T33", "T34",
    ])
  func coverage(trap: String) {
    let title = "\"\(trap): "
    #expect(
      TrapCoverageTests.titles.contains { $0.hasPrefix(title) },
      "no test names \(trap); write one with the title \(title)...\"")
  }

  /// What follows each `@Test(` in the tests.
  private static let titles: [Substring] = Repository.files(below: "Tests")
    .filter { $0.hasSuffix(".swift") }
    .compactMap { try? Repository.text("Tests/\($0)") }
    .flatMap { text in
      text.split(separator: "@Test(").dropFirst().map { $0.drop(while: \.isWhitespace) }
    }
}
