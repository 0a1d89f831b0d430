import Diagnostics
import ManifestRules
import Testing

/// The rules that exist.
@Suite struct RuleIndexTests {
  private static let published: [(area: String, numbers: [Int])] = [
    ("C", [1, 2, 3, 4]),
    ("E", [1, 3, 4, 5, 8]),
    ("I", [1, 2, 3, 4, 6, 7, 8]),
    ("M", [1, 2, 3, 4]),
    ("P", [2, 3, 4]),
    ("R", [1, 2, 3, 4, 5, 10, 14]),
    ("U", [1, 2, 5, 6, 7, 12, 13, 14]),
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

  @Test("keeps every code that was published")
  func codes() {
    let expected = RuleIndexTests.published.flatMap { area, numbers in
      numbers.map { "RP-\(area)\($0 < 10 ? "0" : "")\($0)" }
    }
    let missing = Set(expected).subtracting(RuleIndex.descriptions.map(\.code.text)).sorted()
    #expect(missing == [], "a code that was published never changes and never goes")
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
