import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestSource
import Reporting

/// What is reported on; everything else below Content is read as context.
struct InputOptions: ParsableArguments {
  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "Files and folders below Content to report on instead of all; - for standard input.",
      valueName: "path"),
    completion: .file(extensions: ["yaml", "yml", "md"]))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The file below Content whose text comes from standard input.", valueName: "path"),
    completion: .file(extensions: ["yaml", "yml", "md"]))
  var stdinName: String?

  @Option(
    help: ArgumentHelp(
      "Report what has changed since the branch left this commit, and what that breaks elsewhere.",
      valueName: "revision"))
  var changedSince: String?

  func validate() throws {
    guard paths.contains("-") || stdinName != nil else { return }
    guard paths == ["-"] else {
      throw ValidationError("standard input is read as '-', without other paths")
    }
    guard stdinName != nil else {
      throw ValidationError("'-' needs --stdin-name, the file that the text belongs to")
    }
    guard changedSince == nil else {
      throw ValidationError("standard input has no history; leave out --changed-since")
    }
  }

  /// Whether all files are reported on.
  var isWhole: Bool { paths.isEmpty && stdinName == nil && changedSince == nil }

  /// Checks all manifests, and keeps the findings that were asked for.
  func inspect(_ workplace: Workplace) async throws -> Inspection {
    if let stdinName { return try await inspect(workplace, typed: stdinName) }
    let named = try named(workplace.root)
    let files = await workplace.files()
    let inspection = await workplace.inspect(files)
    try workplace.requireManifests(inspection, to: "check")
    if !paths.isEmpty { try requireManifests(inspection, in: named) }
    let change = try change(in: workplace)
    let findings = await change?.findings(of: inspection, in: files) ?? inspection.findings
    let chosen = change?.paths.intersection(named) ?? named
    return inspection.reporting(
      findings.filter { named.touches($0, in: inspection.sources) }, on: chosen.covers)
  }

  /// The files and folders that may be fixed, nil when all may.
  func selection(_ workplace: Workplace) throws -> PathSelection? {
    let named = try named(workplace.root)
    if let change = try change(in: workplace) { return change.paths.intersection(named) }
    return paths.isEmpty ? nil : named
  }

  private func named(_ root: String) throws -> PathSelection {
    PathSelection(paths.isEmpty ? ["Content"] : try paths.map { try path($0, root) })
  }

  private func change(in workplace: Workplace) throws -> ChangedInput? {
    try changedSince.map { try ChangedInput(workplace, since: $0) }
  }

  /// Checks a text from standard input in the place of a file.
  private func inspect(_ workplace: Workplace, typed name: String) async throws -> Inspection {
    guard let path = ContentPath(name, root: workplace.root)?.text, ManifestFiles.isRead(path)
    else {
      throw ExitCode.cannotRun("'\(name)' is no .yaml or .yml file below \(workplace.root)/Content")
    }
    // One byte over the limit is enough for the finding that there are too many.
    guard let bytes = Terminal.input(upTo: ManifestFiles.sizeLimit + 1) else {
      throw ExitCode.cannotRun("standard input cannot be read")
    }
    let files = await workplace.files().replacing(SourceText(path: path, bytes: bytes))
    let inspection = await workplace.inspect(files)
    let selection = PathSelection([path])
    let findings = inspection.findings.filter { selection.holds($0, in: inspection.sources) }
    return inspection.reporting(findings, on: selection.covers)
  }

  /// The path below Content that somebody means.
  private func path(_ typed: String, _ root: String) throws -> String {
    if let path = ContentPath(typed, root: root) {
      guard path.exists else { throw ExitCode.cannotRun("'\(typed)' does not exist") }
      return path.text
    }
    guard ContentPath.exists(typed) else { throw ExitCode.cannotRun("'\(typed)' does not exist") }
    throw ExitCode.cannotRun(
      "'\(typed)' lies outside of \(root)/Content; --root names the folder that holds Content")
  }

  /// Ends the run where no manifest is among the named paths.
  private func requireManifests(_ inspection: Inspection, in selection: PathSelection) throws {
    let texts = inspection.sources.texts
    guard !texts.contains(where: { selection.covers($0.path) }) else { return }
    Terminal.complain("nothing to check: no manifests in \(paths.joined(separator: ", "))")
    throw ExitCode(3)
  }
}
