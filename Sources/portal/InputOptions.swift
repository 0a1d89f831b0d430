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
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The file below Content whose text comes from standard input.", valueName: "path"),
    completion: .file(extensions: ["yaml", "yml"]))
  var stdinName: String?

  func validate() throws {
    guard paths.contains("-") || stdinName != nil else { return }
    guard paths == ["-"] else {
      throw ValidationError("standard input is read as '-', without other paths")
    }
    guard stdinName != nil else {
      throw ValidationError("'-' needs --stdin-name, the file that the text belongs to")
    }
  }

  /// Whether all files are reported on.
  var isWhole: Bool { paths.isEmpty && stdinName == nil }

  /// Checks all manifests, and keeps the findings that were asked for.
  func inspect(_ workplace: Workplace) async throws -> Inspection {
    if let stdinName { return try await inspect(workplace, typed: stdinName) }
    let named = try paths.map { try path($0, workplace.root) }
    let inspection = await workplace.inspect()
    try workplace.requireManifests(inspection, to: "check")
    return named.isEmpty ? inspection : try inspection.reporting(on: named)
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
}

extension Inspection {
  /// Keeps what touches some paths, and ends the run with 3 when no manifest is among them.
  fileprivate func reporting(on paths: [String]) throws -> Inspection {
    let selection = PathSelection(paths)
    guard sources.texts.contains(where: { selection.covers($0.path) }) else {
      Terminal.complain("nothing to check: no manifests in \(paths.joined(separator: ", "))")
      throw ExitCode(3)
    }
    return reporting(findings.filter { selection.touches($0, in: sources) }, on: selection.covers)
  }
}
