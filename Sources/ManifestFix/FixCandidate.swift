import Diagnostics
import ManifestRules

/// A finding with the fix that would remove it.
struct FixCandidate: Sendable {
  let finding: Finding
  let fix: Fix
  let source: SourceID

  /// Takes the fix of a finding, nil without one or when it touches several files.
  init?(_ finding: Finding) {
    guard let fix = finding.fix, let first = fix.edits.first?.span.source,
      fix.edits.allSatisfy({ $0.span.source == first })
    else { return nil }
    self.finding = finding
    self.fix = fix
    source = first
  }

  /// From the first to the last change.
  private var span: SourceSpan? {
    guard let first = fix.edits.map(\.span.start).min(), let last = fix.edits.map(\.span.end).max()
    else { return nil }
    return SourceSpan(source: source, start: first, end: last)
  }

  /// The fixes of findings in the order of their places; of those that touch, only the first.
  static func all(of findings: [ReportedFinding]) -> [FixCandidate] {
    let placed = findings.compactMap { FixCandidate($0.finding) }.compactMap { candidate in
      candidate.span.map { (span: $0, candidate: candidate) }
    }
    var chosen: [FixCandidate] = []
    var last: SourceSpan?
    for (span, candidate) in placed.sorted(by: { $0.span < $1.span }) {
      if let last, last.source == span.source, span.start <= last.end { continue }
      chosen.append(candidate)
      last = span
    }
    return chosen
  }
}
