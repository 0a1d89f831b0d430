import Diagnostics

/// A text that is no YAML: reported where it is parsed, by `YAMLReader`.
struct SyntaxError: Rule {
  static let description = RuleDescription(
    "RP-X07", "syntax-error", .error, .data, sources: ["yaml"])
}
