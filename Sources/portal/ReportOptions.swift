import ArgumentParser
import ManifestModel
import Phrases
import Reporting

/// How a check reports: in which forms, where to, in which language and colours.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to write the findings: text, concise, json, sarif, github, gitlab, junit or markdown. "
        + "FORMAT=FILE writes to a file; may be repeated (default: text).",
      valueName: "format[=file]"),
    transform: ReportTarget.parse)
  var targets: [ReportTarget] = []

  @Option(
    help: ArgumentHelp(
      "Whether to use colours; auto asks the terminal, NO_COLOR and CLICOLOR_FORCE.",
      valueName: "auto|always|never"))
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("The language of the report, such as it.", valueName: "language"))
  var locale = "en"

  @Flag(help: "Print the JSON Schema of the format json instead of checking.")
  var schema = false

  func validate() throws {
    if targets.count(where: { $0.file == nil }) > 1 {
      throw ValidationError(
        "only one --format can go to standard output; write others as FORMAT=FILE")
    }
    var files: Set<String> = []
    for file in targets.compactMap(\.file) where !files.insert(file).inserted {
      throw ValidationError("two reports would be written to '\(file)'")
    }
  }

  /// Whether what goes to standard output is text for people.
  var isForPeople: Bool {
    targets.first { $0.file == nil }.map { $0.format == .text || $0.format == .concise }
      ?? targets.isEmpty
  }

  /// Ends the run where nobody has words in the language.
  func requireLocale(among resources: Resources) throws {
    guard !resources.locales.contains(locale) else { return }
    throw ExitCode.cannotRun(
      "there is no language '\(locale)'; there are \(resources.locales.joined(separator: ", "))")
  }

  /// The form of the report on standard output, nil when all reports go to files.
  var shown: ReportFormat? {
    targets.isEmpty ? .text : targets.first { $0.file == nil }?.format
  }

  /// Writes the files first, so that standard output is the last thing that can go wrong.
  ///
  /// - Returns: what standard output got, nil when it got nothing.
  func write(_ report: CheckReport) throws -> [UInt8]? {
    var failures: [String] = []
    for target in targets {
      guard let file = target.file else { continue }
      do throws(ReportFile.Failure) {
        try ReportFile(path: file).write(report.bytes(as: target.format, isColored: false))
      } catch {
        failures.append(error.description)
      }
    }
    let output = shown.map { report.bytes(as: $0, isColored: color.isOn) }
    if let output { Terminal.say(output) } else { Terminal.complain(report.summary) }
    for failure in failures { Terminal.complain(failure) }
    if !failures.isEmpty { throw ExitCode(2) }
    return output
  }
}

/// A form of a report with where it goes: a file, or standard output.
struct ReportTarget: Sendable {
  let format: ReportFormat
  let file: String?

  /// Reads `FORMAT` or `FORMAT=FILE`.
  static func parse(_ text: String) throws -> ReportTarget {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let format = ReportFormat(rawValue: name) else {
      let known = ReportFormat.allCases.map(\.rawValue)
      let hint = NearestName.of(name, in: known).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("'\(name)' is none of \(known.joined(separator: ", "))\(hint)")
    }
    let file = parts.count == 2 ? String(parts[1]) : nil
    if file?.isEmpty == true { throw ValidationError("'\(text)' names no file") }
    return ReportTarget(format: format, file: file)
  }
}
