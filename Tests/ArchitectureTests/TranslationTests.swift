import Foundation
import Phrases
import TestSupport
import Testing

/// Every Italian text translates the English text of today.
///
/// With `PORTAL_RECORD` set, the list of originals is written anew. An entry whose Italian text is
/// the same as before keeps its mark: recording makes no translation out of none. Where a change
/// of the English text asks for none, put the new mark into its line by hand.
@Suite struct TranslationTests {
  private static let path = "Sources/CBundle/Data/originals-it.txt"

  @Test("has Italian texts that follow the English ones")
  func current() {
    for text in TranslatedText.all(in: "it", resources: Repository.resources) {
      let name = "\(text.kind.rawValue)/\(text.name)"
      #expect(
        text.state == .current,
        """
        the Italian text \(name) is \(text.state); translate it, then run the tests once with \
        PORTAL_RECORD=1, or write \(text.original) into its line of \(TranslationTests.path) \
        if the change of the English text asks for none
        """)
    }
  }

  @Test("has a list of originals in order, with the marks of the translations as they are")
  func list() throws {
    let expected = try TranslationTests.recorded()
    if ProcessInfo.processInfo.environment["PORTAL_RECORD"] != nil {
      try expected.write(
        to: Repository.root.appending(path: TranslationTests.path), atomically: true,
        encoding: .utf8)
      Issue.record("recorded \(TranslationTests.path)")
    }
    #expect(try Repository.text(TranslationTests.path) == expected)
  }

  /// The list for the present texts.
  private static func recorded() throws -> String {
    var known: [Substring: [Substring]] = [:]
    let old = try Repository.text(path).split(separator: "\n")
    for line in old.filter({ !$0.hasPrefix("#") }) {
      let parts = line.split(separator: " ")
      if parts.count == 3 { known[parts[2]] = parts }
    }
    let lines = TranslatedText.all(in: "it", resources: Repository.resources).compactMap {
      text -> String? in
      guard let translation = text.translation else { return nil }
      let name = "\(text.kind.rawValue)/\(text.name)"
      let before = known[name[...]]
      let isSame = before.map { $0[1] == translation } ?? false
      let mark = isSame ? before.map { String($0[0]) } ?? text.original : text.original
      return "\(mark) \(translation) \(name)"
    }
    let head = old.filter { $0.hasPrefix("#") }.joined(separator: "\n")
    return "\(head)\n\(lines.joined(separator: "\n"))\n"
  }
}
