import Diagnostics

/// A key twice in one mapping: reported where the text is parsed, by `YAMLReader`.
struct RepeatedKey: Rule {
  static let description = RuleDescription(
    "RP-X10", "repeated-key", .error, .data, sources: ["yaml"])
}
