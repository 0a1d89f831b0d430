import Testing

/// No sentence that a person reads stands in Swift.
///
/// The one exception by rule is `Sources/portal`: the help of its options and the complaints about
/// a wrong command line are written before any language is known, and are English.
@Suite struct SentenceTests {
  /// Files with sentences that do not come from here, or that a language replaces.
  private static let exceptions = [
    "Sources/ManifestSyntax/TreeBuilder+Problem.swift":
      "compares the messages of libyaml, to word each of them itself",
    "Sources/ManifestFix/UnifiedDiff.swift":
      "writes a line that belongs to the form of a difference",
    "Sources/PortalPages/Pictures/Picture.swift": "holds the style sheet of pictures",
    "Sources/MarkdownHTML/MarkdownOptions.swift":
      "has English defaults for those who set no words; PortalSite sets all of them",
  ]

  @Test("keeps sentences in rule pages and locale files")
  func sentences() {
    for file in SwiftFile.sources
    where !file.isCommand && SentenceTests.exceptions[file.path] == nil {
      for literal in StringLiterals(file.text).found where isSentence(literal.text) {
        Issue.record(
          """
          \(file.path):\(literal.line) holds the text "\(literal.text)"; move it to the rule's \
          page or to Sources/CBundle/Locales, and use its key
          """)
      }
    }
  }

  @Test("has no exception that is not needed", arguments: exceptions.keys.sorted())
  func neededExceptions(path: String) throws {
    let file = try #require(SwiftFile.sources.first { $0.path == path })
    #expect(StringLiterals(file.text).found.contains { isSentence($0.text) })
  }

  @Test(
    "tells a sentence from names, markup and patterns",
    arguments: [
      ("nothing to check", true), ("found \u{FFFC} here", true), ("not yet, it seems.", true),
      ("unknown-key", false), ("Outlook Mail", false), ("<li class=\"task\">", false),
      ("\u{FFFC} \u{FFFC} \u{FFFC}", false), ("{\"a\": \u{FFFC}, \"b\": \u{FFFC}}", false),
      ("| --- | --- |", false),
    ])
  func judgement(text: String, expected: Bool) {
    #expect(isSentence(text) == expected)
  }

  @Test("reads literals with interpolations, comments and quotes")
  func literals() {
    let code = #"""
      let a = "one \(f("two")) three" // "no"
      let b = #"four "five" six"#
      let c = """
        seven
        """
      """#
    let texts = StringLiterals(code).found.map(\.text)
    #expect(texts == ["two", "one \u{FFFC} three", #"four "five" six"#, "\n  seven\n  "])
  }

  /// Three words or values in a row with spaces between them, at least two of them words.
  private func isSentence(_ text: String) -> Bool {
    var run: [Bool] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      let word = part.drop { "'(".contains($0) }
      let bare = word.prefix { $0.isLetter || $0 == "'" || $0 == StringLiterals.placeholder }
      guard !bare.isEmpty, word.dropFirst(bare.count).allSatisfy({ ",.;:!?\"')".contains($0) })
      else {
        run = []
        continue
      }
      run.append(bare.count { $0.isLetter } > 1 || bare.count == 1 && bare.first?.isLetter == true)
      if run.count >= 3, run.count(where: \.self) >= 2 { return true }
    }
    return false
  }
}
