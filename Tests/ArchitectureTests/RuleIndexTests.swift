import Diagnostics
import Foundation
import ManifestRules
import TestSupport
import Testing

/// The rules that exist.
@Suite struct RuleIndexTests {
  /// Every rule of the domain; a new one is added here, and none ever goes.
  private static let published: [(area: String, numbers: [Int])] = [
    ("C", [1, 2, 3, 4, 5, 7, 8]),
    ("E", Array(1...12)),
    ("I", Array(1...10)),
    ("L", [1, 2]),
    ("M", Array(1...7)),
    ("P", Array(2...10)),
    ("R", Array(1...15)),
    ("S", [1]),
    ("U", [1, 2, 3] + Array(5...15)),
    ("W", [1, 2, 3, 4, 5]),
    ("X", Array(1...14)),
  ]

  @Test("lists the rules by code, each code and each name once")
  func order() {
    let codes = RuleIndex.descriptions.map(\.code.text)
    #expect(codes == codes.sorted(), "sort the lines of RuleIndex by code")
    #expect(codes.count == Set(codes).count, "a code is used twice in RuleIndex")
    let names = RuleIndex.descriptions.map(\.name)
    #expect(names.count == Set(names).count, "a name is used twice in RuleIndex")
  }

  @Test("keeps every code that was published, and has no other")
  func codes() {
    let expected = Set(
      RuleIndexTests.published.flatMap { area, numbers in
        numbers.map { "RP-\(area)\($0 < 10 ? "0" : "")\($0)" }
      })
    let codes = Set(RuleIndex.descriptions.map(\.code.text))
    #expect(
      expected.subtracting(codes).sorted() == [],
      "a code that was published never changes and never goes")
    #expect(codes.subtracting(expected).sorted() == [], "add the code to the list of this test")
  }

  @Test("has a file, two pages and examples of both kinds for each rule")
  func parts() throws {
    let files = Set(
      Repository.files(below: "Sources/ManifestRules/Rules").compactMap {
        $0.split(separator: "/").last.map(String.init)
      })
    for rule in RuleIndex.all {
      let description = rule.description
      #expect(files.contains("\(rule).swift"), "\(rule) has no file of its own")
      for (locale, fails, passes) in [("en", "Fails", "Passes"), ("it", "Non passa", "Passa")] {
        let page = try Repository.text("Sources/CBundle/Rules/\(description.name)/\(locale).md")
        let sections = page.components(separatedBy: "\n## ")
        let failing = sections.first { $0.hasPrefix("\(fails)\n") } ?? ""
        let passing = sections.first { $0.hasPrefix("\(passes)\n") } ?? ""
        #expect(failing.contains("[\(description.code.text)]"), "\(description.name), \(locale)")
        #expect(passing.contains("\n```"), "\(description.name), \(locale)")
      }
    }
  }

  @Test("names rules in small letters, digits and hyphens")
  func names() {
    for rule in RuleIndex.descriptions {
      let isPlain = rule.name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      #expect(isPlain, "\(rule.code.text) is named \(rule.name)")
    }
  }
}
