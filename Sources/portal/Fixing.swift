import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestFix
import ManifestRules
import ManifestSource
import Reporting

/// Fixes the manifests of a portal, in their files or as a difference.
struct Fixing {
  let workplace: Workplace
  let words: FixReport
  /// The paths to stay within; nil for all.
  let selection: PathSelection?

  /// Finds out what the texts become, without writing any.
  func outcome() async -> FixOutcome {
    let files = await workplace.files()
    let (workplace, selection) = (workplace, selection)
    return await Fixer { texts in
      let changed = files.replacing(texts)
      let found = await workplace.inspect(changed)
      let chosen = found.findings.filter { reported in
        let path = found.sources.path(of: reported.finding.span.source)
        return selection.map { $0.covers(path) } ?? true
      }
      // A fix must do no harm in the eyes of rules, either, that were not asked for.
      let all = workplace.isSelective ? await workplace.inspect(changed, by: .all) : found
      return FixView(sources: found.sources, findings: all.findings, chosen: chosen)
    }.run()
  }

  /// Writes the texts to their files, and says what was fixed.
  ///
  /// - Parameter outcome: the texts.
  /// - Returns: whether a file was changed.
  /// - Throws: the exit code when a file could not be written.
  func write(_ outcome: FixOutcome) throws -> Bool {
    var problems: [String] = []
    for change in outcome.changes {
      do throws(FileReplacement.Problem) {
        try FileReplacement.replace(
          "\(workplace.root)/\(change.new.path)", change.old.bytes, by: change.new.bytes)
      } catch {
        problems.append(words.text(of: error, path: change.new.path))
      }
    }
    guard problems.isEmpty else {
      for problem in problems { Terminal.complain(problem) }
      throw ExitCode(2)
    }
    Terminal.complain(words.text(of: outcome, isDone: true))
    return !outcome.changes.isEmpty
  }

  /// Prints the difference that the fixes make, and says of what on standard error.
  ///
  /// A difference that would show a secret is left out: masked, it could not be applied.
  func show(_ outcome: FixOutcome, _ found: Inspection) {
    for change in outcome.changes {
      let diff = UnifiedDiff(from: change.old, to: change.new)
      if holdsSecret(diff, of: change.old, found) {
        Terminal.complain(words.secret(in: change.old.path))
      } else if diff.text.unicodeScalars.contains(where: Fixing.steersTerminals) {
        Terminal.complain(words.controlCharacter(in: change.old.path))
      } else {
        Terminal.say(diff.text)
      }
    }
    Terminal.complain(words.text(of: outcome, isDone: false))
  }

  private func holdsSecret(_ diff: UnifiedDiff, of text: SourceText, _ found: Inspection) -> Bool {
    let lines = text.lines()
    let masked = zip(lines, SecretScanner.redact(lines: lines)).enumerated()
    var numbers = Set(masked.filter { $0.element.0 != $0.element.1 }.map { $0.offset + 1 })
    for secret in found.secrets where found.sources.path(of: secret.span.source) == text.path {
      numbers.formUnion(Int(secret.span.start.line)...Int(secret.span.end.line))
    }
    // A carriage return alone ends a line of a manifest, but not of a difference.
    let hasOwnLines = zip(text.bytes, text.bytes.dropFirst() + [0]).contains {
      $0 == UInt8(ascii: "\r") && $1 != UInt8(ascii: "\n")
    }
    return hasOwnLines ? !numbers.isEmpty : !numbers.isDisjoint(with: diff.shownLines)
  }

  private static func steersTerminals(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains(scalar)
  }
}
