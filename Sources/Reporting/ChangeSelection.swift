import Diagnostics
public import ManifestRules

/// The findings that a change answers for: all in what it touches, and new ones elsewhere.
public struct ChangeSelection: Sendable {
  private let paths: PathSelection
  private let earlier: [Fingerprint: Severity]

  /// Knows a change by its paths and by what was found before it.
  public init(_ paths: PathSelection, earlier: [ReportedFinding], in lines: MaskedLines) {
    self.paths = paths
    self.earlier = Dictionary(
      zip(Fingerprint.all(of: earlier, in: lines), earlier.map(\.severity)),
      uniquingKeysWith: max)
  }

  /// Chooses among the findings after the change.
  ///
  /// One elsewhere is new when its fingerprint is, or when it weighs more than before.
  public func findings(
    _ findings: [ReportedFinding], in lines: MaskedLines
  ) -> [ReportedFinding] {
    zip(findings, Fingerprint.all(of: findings, in: lines)).compactMap { finding, fingerprint in
      if paths.holds(finding, in: lines.sources) { return finding }
      guard let before = earlier[fingerprint] else { return finding }
      return before < finding.severity ? finding : nil
    }
  }
}
