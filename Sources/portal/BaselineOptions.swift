import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestRules
import Reporting

/// Which findings are known and not reported again.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that this file knows.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Flag(help: "Write all findings of now into the file of --baseline first.")
  var writeBaseline = false

  func validate() throws {
    guard writeBaseline, baseline == nil else { return }
    throw ValidationError("--write-baseline needs --baseline, which names the file to write")
  }

  /// Leaves out the known findings, and says how many they are and which known ones are gone.
  ///
  /// - Parameters:
  ///   - inspection: all findings of this run.
  ///   - isWhole: whether the run looked at all files by all rules; otherwise nothing is written,
  ///     and nothing counts as gone.
  /// - Returns: the inspection with what is new.
  /// - Throws: the code to end with when the file cannot be read or written.
  func apply(to inspection: Inspection, isWhole: Bool) throws -> Inspection {
    guard let baseline else { return inspection }
    let file = BaselineFile(baseline)
    let lines = MaskedLines(
      inspection.sources, for: inspection.findings, redaction: Redaction(inspection.secrets))
    if writeBaseline {
      guard isWhole else {
        throw ExitCode.cannotRun(
          "a baseline holds the findings of all rules in all files; leave out what narrows the check"
        )
      }
      try file.save(Baseline(inspection.findings, in: lines))
    }
    let comparison = try file.load().compare(inspection.findings, in: lines)
    report(comparison, of: inspection, in: baseline, isWhole: isWhole)
    return inspection.keeping(comparison.new)
  }

  private func report(
    _ comparison: BaselineComparison, of inspection: Inspection, in file: String, isWhole: Bool
  ) {
    if comparison.known > 0 {
      Terminal.complain("\(file) knows \(counted(comparison.known, "finding")) of this check")
    }
    // What a wrong record keeps a rule from finding is not gone.
    guard isWhole, inspection.incomplete.isEmpty else { return }
    let wrong = Set(
      inspection.findings.filter(\.holdsSites).map {
        inspection.sources.path(of: $0.finding.span.source)
      })
    let stale = comparison.stale.filter { !wrong.contains($0.path) }
    guard !stale.isEmpty else { return }
    let count = stale.map(\.count).reduce(0, +)
    Terminal.complain(
      "\(file) knows \(counted(count, "finding")) that nobody finds any more; "
        + "write it again with --write-baseline:")
    for entry in stale {
      let times = entry.count == 1 ? "" : " (\(entry.count) times)"
      Terminal.explain("  \(entry.code.text) \(entry.shownPath)\(times)")
    }
  }

  private func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
