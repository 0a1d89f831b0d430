import ArgumentParser
import ManifestCheck
import ManifestFix
import Phrases
import Reporting

/// Whether findings that have a fix are put right.
struct FixOptions: ParsableArguments {
  @Flag(help: "Apply the fixes of findings to the files, then report what remains.")
  var fix = false

  @Flag(help: "Show what --fix would change as a unified diff, and change nothing.")
  var diff = false

  func validate() throws {
    guard !(fix && diff) else { throw ValidationError("--fix and --diff exclude each other") }
  }

  /// Fixes what was found, if that is asked for.
  ///
  /// - Parameters:
  ///   - found: what the check finds in the files.
  ///   - input: the files that were asked for.
  ///   - workplace: the portal.
  ///   - locale: the language of what is said.
  /// - Returns: whether files were changed.
  /// - Throws: the exit code of a difference, or of files that could not be written.
  func run(
    _ found: Inspection, of input: InputOptions, in workplace: Workplace, locale: String
  ) async throws -> Bool {
    guard fix || diff else { return false }
    guard input.stdinName == nil else {
      throw ExitCode.cannotRun("--fix and --diff are for files, not for standard input")
    }
    let book = Phrasebook(locale: locale, resources: workplace.resources)
    let fixing = Fixing(
      workplace: workplace, words: FixReport(book),
      selection: try input.selection(workplace))
    let outcome = await fixing.outcome()
    if fix { return try fixing.write(outcome) }
    fixing.show(outcome, found)
    throw ExitCode(outcome.changes.isEmpty ? 0 : 1)
  }
}
