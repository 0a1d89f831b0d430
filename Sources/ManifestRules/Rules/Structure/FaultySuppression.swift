import Diagnostics

/// A comment that is to allow findings and does not: reported where comments are read and applied.
struct FaultySuppression: Rule {
  static let description = RuleDescription(
    "RP-X14", "faulty-suppression", .warning, .data, sources: ["manifests"])
}
