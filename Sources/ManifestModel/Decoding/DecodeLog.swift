package import Diagnostics

/// Collects what decoding one file finds: problems, and the references still to be resolved.
package final class DecodeLog {
  package private(set) var findings: [Finding] = []
  package private(set) var references: [ReferenceUse] = []
  private var seen: Set<Problem> = []
  private var knownKeys: [ObjectIdentifier: KnownKeys] = [:]

  package init() {}

  /// Adds a finding once: a default of a list is decoded for itself and for each of its records.
  package func report(_ finding: Finding) {
    let problem = Problem(rule: finding.rule, key: finding.message.key, span: finding.span)
    guard seen.insert(problem).inserted else { return }
    findings.append(finding)
  }

  /// The keys of a part, found out once for the file.
  func keys<Part: ManifestPart>(of type: Part.Type) -> KnownKeys {
    if let keys = knownKeys[ObjectIdentifier(type)] { return keys }
    let keys = KnownKeys(MappingReader.keys(of: type))
    knownKeys[ObjectIdentifier(type)] = keys
    return keys
  }

  package func refer(to target: ReferenceTarget, by name: Located<String>) {
    references.append(ReferenceUse(target: target, name: name))
  }
}

/// What makes two findings one, however the records are called that lead to it.
private struct Problem: Hashable {
  let rule: RuleCode
  let key: String
  let span: SourceSpan
}
