import ArgumentParser
import ManifestCheck
import ManifestHistory
import ManifestRules
import ManifestSource
import Reporting

/// What a change touches, or breaks elsewhere.
struct ChangedInput {
  /// The paths that have changed.
  let paths: PathSelection
  private let workplace: Workplace
  private let earlier: [EarlierFile]

  /// Asks git what has changed; complains and ends with 2 where that cannot be told.
  init(_ workplace: Workplace, since revision: String) throws {
    do {
      let change = try ContentChange(
        since: revision, root: workplace.root, environment: Terminal.environment())
      paths = PathSelection(change.paths)
      earlier = change.earlier
      self.workplace = workplace
    } catch {
      throw ExitCode.cannotRun("--changed-since: " + ChangedInput.reason(error, revision))
    }
  }

  /// Checks the files as they were, too, and gives the findings that come from the change.
  func findings(
    of inspection: Inspection, in files: ManifestFiles
  ) async -> [ReportedFinding] {
    let before = await workplace.inspect(files.restoring(earlier, where: paths.covers))
    return ChangeSelection(paths, earlier: before.findings, in: lines(before))
      .findings(inspection.findings, in: lines(inspection))
  }

  private func lines(_ inspection: Inspection) -> MaskedLines {
    MaskedLines(
      inspection.sources, for: inspection.findings, redaction: Redaction(inspection.secrets))
  }

  private static func reason(_ problem: HistoryProblem, _ revision: String) -> String {
    let deepen =
      "fetch the whole history (fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 on "
      + "GitLab, or git fetch --unshallow)"
    switch problem {
    case .noGit: return "there is no program git"
    case .noRepository(let complaint): return "git says: \(complaint)"
    case .noCommit: return "nothing has been committed yet"
    case .unknownRevision(isShallow: false): return "git knows no commit '\(revision)'"
    case .unknownRevision(isShallow: true):
      return "git knows no commit '\(revision)' in this shallow clone; \(deepen)"
    case .unrelated: return "'\(revision)' and the current commit have no history in common"
    case .cutOff:
      return "this shallow clone does not show where the branch left '\(revision)'; \(deepen)"
    case .failed(let complaint): return "git failed: \(complaint)"
    }
  }
}
