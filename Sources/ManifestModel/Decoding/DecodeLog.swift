package import Diagnostics

/// Collects what decoding one file finds: problems, and the references still to be resolved.
package final class DecodeLog {
  package private(set) var findings: [Finding] = []
  package private(set) var references: [ReferenceUse] = []
  private var seen: Set<Finding> = []

  package init() {}

  /// Adds a finding once: a default of a list is decoded for each of its records.
  package func report(_ finding: Finding) {
    guard seen.insert(finding).inserted else { return }
    findings.append(finding)
  }

  package func refer(to target: ReferenceTarget, by name: Located<String>) {
    references.append(ReferenceUse(target: target, name: name))
  }
}
