import Foundation
import Phrases
import TestSupport
import Testing

/// The locale files have the same phrases, and the program uses none that is missing.
@Suite struct LocaleTests {
  private static let none = phrasebook("it", over: ["it": ""])
  private static let english = phrasebook("en", over: [:])
  private static let italian = phrasebook("it", over: [:])

  @Test("has every English phrase in Italian")
  func italianKeys() {
    #expect(
      LocaleTests.italian.missingKeys == [], "add these keys to Sources/CBundle/Locales/it.yaml")
  }

  @Test("has no Italian phrase without an English one, but for forms of days and English labels")
  func englishKeys() throws {
    let swapped = LocaleTests.phrasebook(
      "it", over: ["en": try LocaleTests.text("it"), "it": try LocaleTests.text("en")])
    let added = swapped.missingKeys.filter {
      !$0.hasPrefix("english-labels.") && !$0.hasPrefix("dates.")
    }
    #expect(added == [], "add these keys to Sources/CBundle/Locales/en.yaml or remove them")
  }

  @Test("gives every phrase the same arguments in both languages")
  func arguments() {
    let keys = LocaleTests.none.missingKeys
    #expect(keys.count > 200)
    for key in keys {
      let english = placeholders(LocaleTests.english.text(key))
      let italian = placeholders(LocaleTests.italian.text(key))
      #expect(english == italian, "\(key) takes other arguments in it.yaml than in en.yaml")
    }
  }

  @Test("has every phrase that the code names")
  func used() throws {
    let keys = LocaleTests.none.missingKeys
    let permissions = try Repository.files(below: "Sources/CBundle/Roles")
      .map { try Repository.text("Sources/CBundle/Roles/\($0)") }.joined()
    let areas = Set(keys.compactMap { $0.split(separator: ".").first.map(String.init) })
    for file in SwiftFile.sources where !file.isCommand {
      for literal in StringLiterals(file.text).found
      where names(literal, in: areas) && !permissions.contains("id: \(literal.text)") {
        let parts = literal.text.split(
          separator: StringLiterals.placeholder, omittingEmptySubsequences: false)
        let start = parts.first ?? ""
        let exists =
          parts.count == 1
          ? keys.contains(literal.text)
          : keys.contains { $0.hasPrefix(start) && $0.hasSuffix(parts.last ?? "") }
        #expect(
          exists,
          """
          \(file.path):\(literal.line) says the phrase "\(literal.text)"; write it into both \
          files of Sources/CBundle/Locales
          """)
      }
    }
  }

  /// Whether a literal is the key of a phrase: by the call before it, or by its area.
  private func names(_ literal: StringLiterals.Literal, in areas: Set<String>) -> Bool {
    if literal.before.hasSuffix("say(") || literal.before.hasSuffix("book.text(") {
      return literal.text.first != StringLiterals.placeholder
    }
    let parts = literal.text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, areas.contains(String(parts[0])) else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { $0.isLetter || $0 == "-" || $0 == StringLiterals.placeholder }
    }
  }

  private func placeholders(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
        part.prefix { $0 != "}" }
      })
  }

  private static func text(_ locale: String) throws -> String {
    try Repository.text("Sources/CBundle/Locales/\(locale).yaml")
  }

  /// A phrasebook of the repository's files, some of them replaced.
  private static func phrasebook(_ locale: String, over texts: [String: String]) -> Phrasebook {
    var files: [String: [UInt8]] = [:]
    for name in ["en", "it"] {
      let content = texts[name] ?? (try? text(name)) ?? ""
      files["Locales/\(name).yaml"] = Array(content.utf8)
    }
    return Phrasebook(locale: locale, resources: Resources(own: files))
  }
}
