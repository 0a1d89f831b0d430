import Diagnostics
import ManifestRules

/// Fixes of findings that one check made, so that all places are those of its texts.
struct FixRound: Sendable {
  /// The fixes that are in.
  private(set) var accepted: [FixCandidate] = []
  /// What is found with them.
  private(set) var view: FixView
  /// All texts that differ from what was read, by their paths.
  private(set) var changed: [String: SourceText]
  private let start: FixView
  private let startChanged: [String: SourceText]
  private let check: Fixer.Check

  init(_ start: FixView, changed: [String: SourceText], check: @escaping Fixer.Check) {
    self.start = start
    view = start
    self.changed = changed
    startChanged = changed
    self.check = check
  }

  /// The text of a path as the round found it.
  func original(of path: String) -> SourceText? {
    start.sources.texts.first { $0.path == path }
  }

  /// Takes as many of the fixes as do no harm: all, or else what each half of them can give.
  mutating func take(_ candidates: ArraySlice<FixCandidate>) async {
    guard !candidates.isEmpty else { return }
    let isTaken = await takeAll(candidates)
    guard !isTaken, candidates.count > 1 else { return }
    let middle = candidates.startIndex + candidates.count / 2
    await take(candidates[..<middle])
    await take(candidates[middle...])
  }

  private mutating func takeAll(_ candidates: ArraySlice<FixCandidate>) async -> Bool {
    let trial = accepted + candidates
    guard let patches = patches(trial) else { return false }
    var texts = startChanged
    for patch in patches.values { texts[patch.result.path] = patch.result }
    let found = await check(texts.values.sorted { $0.path < $1.path })
    guard isBetter(found, trial, patches) else { return false }
    (accepted, view, changed) = (trial, found, texts)
    return true
  }

  private func patches(_ trial: [FixCandidate]) -> [SourceID: TextPatch]? {
    var patches: [SourceID: TextPatch] = [:]
    for (source, candidates) in Dictionary(grouping: trial, by: \.source) {
      guard let text = start.sources[source],
        let patch = TextPatch(candidates.flatMap(\.fix.edits), to: text)
      else { return nil }
      patches[source] = patch
    }
    return patches
  }

  /// Whether every fixed finding is gone and nothing is wrong that was not wrong before.
  ///
  /// What a fix makes readable for the first time may be wrong: that was written by somebody.
  private func isBetter(
    _ found: FixView, _ trial: [FixCandidate], _ patches: [SourceID: TextPatch]
  ) -> Bool {
    let revealed = trial.compactMap { candidate in
      candidate.fix.reveals.flatMap { patches[candidate.source]?.moved($0) }
    }
    let visible = found.findings.filter { reported in
      !revealed.contains { $0.contains(reported.finding.span) }
    }
    let fixed = trial.map(\.finding)
    var limit = FindingTally(start.findings)
    limit.remove(fixed)
    return FindingTally(visible).isWithin(limit, besides: fixed)
  }
}
