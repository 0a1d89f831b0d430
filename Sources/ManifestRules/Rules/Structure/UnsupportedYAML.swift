import Diagnostics

/// A part of YAML by which a text stands for something else: reported where it is parsed, by
/// `YAMLReader`.
struct UnsupportedYAML: Rule {
  static let description = RuleDescription(
    "RP-X11", "unsupported-yaml", .error, .data, sources: ["yaml", "manifests"])
}
